import type { Token } from "../types.ts";
import { byFirstWord, wordingAt } from "./wordings.ts";

/** Wordings that are a whole condition, whatever follows. */
const TERMS = byFirstWord(
  "only then, in that case, in that event, in this case, at that price, at this price, at such a price, at the right price, at a price, for a price, at those prices, on those terms, on these terms, on such terms, on our terms, on its terms, on its own terms, on their terms, on the right terms, on those conditions, on these conditions, on that condition, on that basis, on such a basis, on that understanding, under those conditions, under these conditions, under such conditions, under those terms, under these terms, under those circumstances, under these circumstances, under such circumstances, with strings attached, with conditions attached",
);
/** These are terms only where they open the sentence. */
const NEXT_STEPS = byFirstWord("after that, once that is done, when that is done, if so, failing that, that done");

/** The words at a token that make what is said beside them hang on a price or a step before it. */
export function termsAt(tokens: readonly Token[], i: number): readonly string[] | undefined {
  const terms = wordingAt(TERMS, tokens, i) ?? (i <= 1 ? wordingAt(NEXT_STEPS, tokens, i) : undefined);
  if (terms !== undefined && areTerms(tokens, i, terms.length)) return terms;
  return isNextStep(tokens, i) ? ["then"] : undefined;
}

/** "On those terms, Oslo …", "would sign at that price": not "imports on such terms", "for a price cap". */
function areTerms(tokens: readonly Token[], i: number, length: number): boolean {
  if (i <= 1) return true;
  return isPromised(tokens, i) && !/^(?:NN|JJ)/.test(tokens[i + length]?.tag ?? "");
}

/** “First you pay. Then we will sign.” */
function isNextStep(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== "then" || i > 1 || (i === 1 && !/^(?:[“"]|and)$/.test(tokens[0]!.lower))) return false;
  return (
    /^(?:we|i)$/.test(tokens[i + 1]?.lower ?? "") &&
    /^(?:can|could|will|would|shall|'ll)$/.test(tokens[i + 2]?.lower ?? "")
  );
}

/** Whether something is promised before a token. */
export const isPromised = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(0, i).some(({ lower }) => /^(?:will|'ll|would|'d|shall|can|could|to)$/.test(lower));
