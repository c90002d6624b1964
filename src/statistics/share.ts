import { StancekitError } from "../base/errors.ts";

/** A share of a population, as a quantile function takes it. */
export function checkedShare(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new StancekitError("invalid-option", `share is ${share}: expected a number from 0 to 1`);
}
