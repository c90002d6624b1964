import type { Range } from "../base/range.ts";
import type { MeanMeasure } from "../measures/index.ts";
import type { MatchingMissing } from "./missing-policy.ts";
import type { MatchingRuleName } from "./rule-name.ts";
import type { Question } from "./question.ts";
import type { MatchingRule } from "./rule.ts";

/** How a voter is matched, whether with one candidate or with many. */
export interface MatchingOptions {
  /** How much each question matters to the voter, finite and ≥ 0, by id or in their order; 1 unless given. */
  readonly weights?: ArrayLike<number> | Readonly<Record<string, number>>;
  /** What becomes of questions that a candidate skipped; what the rule itself says unless given. */
  readonly missing?: MatchingMissing;
  /** Groups of questions that get a score of their own, each a list of question ids; they may overlap. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
}

/** How to read answers that come without a table. */
export interface ReadingOptions {
  /** What was asked; the keys of the answers, or their places "0", "1" …, unless given. */
  readonly questions?: readonly (string | Question)[];
  /** The declared scale of all questions without one; the rule's own unless given. */
  readonly scale?: Range;
}

/** How candidates are ranked. */
export interface RankMatchesOptions extends MatchingOptions, ReadingOptions {
  /** A rule, a measure that is a mean of terms, or the name of either; `cityBlock` unless given. */
  readonly rule?: MatchingRule | MeanMeasure | MatchingRuleName;
}

/** How one voter is matched with one candidate. */
export interface PairOptions extends MatchingOptions, ReadingOptions {
  /**
   * `"status"` says `"no-overlap"` where nothing can be compared; `"reference"` gives the number that the tool behind
   * the rule makes up there. `"status"` unless given.
   */
  readonly noOverlap?: "status" | "reference";
}
