import type { Duplicates } from "./duplicates.ts";
import type { AggregationPolicy } from "./policies.ts";
import type { RollUp } from "./roll-up.ts";

/** How statements become positions. */
export interface PositionOptions {
  /** `meanByConfidence` unless given. */
  readonly policy?: AggregationPolicy;
  /** `"document"` unless given: an article that quotes one sentence three times has not heard it three times. */
  readonly duplicates?: Duplicates;
  /** `"representatives"` unless given: a foreign minister speaks for the state, a state not for its alliance. */
  readonly rollUp?: RollUp;
}
