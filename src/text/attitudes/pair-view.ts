import type { LaidWord, PairLayout } from "./pair-layout.ts";

/** A passage as one of the two parties sees it: `own` is the party whose attitude is asked for, `other` whom it is to. */
export interface PairView {
  readonly words: readonly LaidWord[];
  /** The stems of the words, with `own` and `other` where the parties stand. */
  readonly stems: readonly string[];
  readonly own: number;
  readonly other: number;
  /** The earlier and the later of the two places. */
  readonly first: number;
  readonly last: number;
  /** Which of the two is named first. */
  readonly order: "own-first" | "other-first";
}

/** The passage as seen by the first party, or (`swapped`) by the second. */
export function viewOf({ words, from, to }: PairLayout, swapped: boolean): PairView {
  const [own, other] = swapped ? [to, from] : [from, to];
  return {
    words,
    stems: words.map(({ stem }, at) => (at === own ? "[own]" : at === other ? "[other]" : stem)),
    own,
    other,
    first: Math.min(own, other),
    last: Math.max(own, other),
    order: own < other ? "own-first" : "other-first",
  };
}
