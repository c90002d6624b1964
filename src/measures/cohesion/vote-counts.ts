import { StancekitError } from "../../base/errors.ts";

/** How a group voted once. Shares do as well as numbers of members; whoever was absent is in none of the counts. */
export interface VoteCounts {
  readonly yes: number;
  readonly no: number;
  /** 0 unless given. */
  readonly abstain?: number;
}

/** The three counts, checked. */
export function checkedCounts({
  yes,
  no,
  abstain = 0,
}: VoteCounts): readonly [yes: number, no: number, abstain: number] {
  for (const [name, count] of Object.entries({ yes, no, abstain })) {
    if (!Number.isFinite(count) || count < 0)
      throw new StancekitError("invalid-option", `${name} is ${count}: expected a finite number ≥ 0`);
  }
  if (yes + no + abstain === Infinity)
    throw new StancekitError("invalid-option", "the counts sum to Infinity: expected a finite total");
  return [yes, no, abstain];
}
