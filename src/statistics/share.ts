import { StancekitError } from "../base/errors.ts";

/** A share of a population, as a quantile function takes it. */
export function checkedShare(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new StancekitError("invalid-option", `share is ${share}: expected a number from 0 to 1`);
}

/** How sure an interval is to be, as an option asks for it. */
export function checkedConfidence(confidence: number): number {
  if (confidence > 0 && confidence < 1) return confidence;
  throw new StancekitError("invalid-option", `confidence is ${confidence}: expected a share between 0 and 1`);
}
