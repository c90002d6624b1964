import type { RawToken } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** Coarse Penn Treebank tags by the closed classes of a pack: what is in none of them is a noun with a capital, else an adverb. */
export function tagByClasses(
  { pack: { words, shapes }, finite }: Lexicon,
  tokens: readonly RawToken[],
): readonly string[] {
  return tokens.map(({ text, lower }, i) => {
    const capital = /^\p{Lu}/u.test(text);
    if (!/[\p{L}\p{N}]/u.test(text)) return text;
    if (/^\p{N}/u.test(text)) return "CD";
    if (capital && i > 0) return "NN";
    if (words.subjectDeterminers.has(lower) || words.obliqueDeterminers.has(lower)) return "DT";
    if (words.subjectPronouns.has(lower) || words.objectPronouns.has(lower)) return "PRP";
    if (words.modals.has(lower)) return "MD";
    if (finite.has(lower)) return "VBD";
    if (words.prepositions.has(lower) || words.subordinators.has(lower) || words.complementisers.has(lower))
      return "IN";
    if (words.coordinators.has(lower)) return "CC";
    if (words.adverbs.has(lower) || words.negations.has(lower) || words.hedges.has(lower)) return "RB";
    return capital ? "NN" : shapes.adjective.test(lower) ? "JJ" : "RB";
  });
}
