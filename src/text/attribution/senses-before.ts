import { CUE_SENSES, type CueSense } from "../lexicon/cues.ts";
import { denialAt } from "../stance/words.ts";
import type { Token } from "../types.ts";

/** The senses of a verb, told apart by the word that they select first: "be" has more than a hundred. */
interface SensesOfVerb {
  readonly all: readonly CueSense[];
  readonly selected: ReadonlySet<string>;
  /** Those that select no word, or go on with a gap. */
  readonly free: readonly CueSense[];
}

const sensesOf: ReadonlyMap<string, SensesOfVerb> = new Map(
  [...CUE_SENSES].map(([verb, all]) => {
    const selected = new Set(all.flatMap(({ selected: [first] }) => first ?? []));
    return [verb, { all, selected, free: all.filter(({ selected: [first = "…"] }) => first === "…" || first === "#") }];
  }),
);
const SKIPPED = 2;
const MAY_BE_SKIPPED: ReadonlySet<string> = new Set(["RB", "PRP$", "DT", "JJ"]);

/** The senses of a verb that the words from `next` on do not rule out at a glance, in the order of the lexicon. */
export function sensesBefore(
  tokens: readonly Token[],
  next: number,
  ceiling: number,
  verb: string,
): readonly CueSense[] {
  const senses = sensesOf.get(verb);
  if (senses === undefined) return [];
  const from = next + (verb === "be" ? denialAt(tokens, next) : 0);
  for (let i = from; i < Math.min(ceiling, from + SKIPPED + 1); i += 1) {
    const { lower, tag, text } = tokens[i]!;
    // Behind a comma an aside may stand, and behind that the word.
    if (text === "," || senses.selected.has(lower) || senses.selected.has(tokens[next]!.lower)) return senses.all;
    if (!MAY_BE_SKIPPED.has(tag)) break;
  }
  return senses.free;
}
