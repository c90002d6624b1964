import type { Condition } from "./condition.ts";
import type { Token } from "../types.ts";
import { bargainIn } from "./bargains.ts";
import { markerAt } from "./condition-markers.ts";
import { isClauseMark, isFinite } from "./words.ts";

/** Finds the conditions of a sentence, and the embedded questions that look like them. */
export function findConditions(tokens: readonly Token[]): readonly Condition[] {
  const found: Condition[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const marker = markerAt(tokens, i);
    if (marker === null) continue;
    const { words, length, kind, closed } = marker;
    found.push({ first: i, end: closed ? i + length : clauseEnd(tokens, i, i + length), words, kind });
    i += length - 1;
  }
  const bargain = bargainIn(tokens);
  return bargain ? [bargain, ...found] : found;
}

/** A condition that opens the sentence ends at the comma before the main clause; any other runs to the end of its clause. */
function clauseEnd(tokens: readonly Token[], first: number, from: number): number {
  const opens = first === 0 || /^(?:that|,|“|"|but|and|–|—)$/.test(tokens[first - 1]!.lower);
  let verbs = 0;
  const fronted = /^(?:only|not)$/.test(tokens[first]!.lower) || /^(?:only|not)$/.test(tokens[first - 1]?.lower ?? "");
  for (let i = from; i < tokens.length; i += 1) {
    if (isClauseMark(tokens[i]!)) return i;
    if (fronted && opensInversion(tokens, i)) return i;
    if (isFinite(tokens[i]!)) verbs += 1;
    if (tokens[i]!.text !== ",") continue;
    const next = tokens[i + 1];
    if (next === undefined || (opens && verbs + (tokens[i - 1]!.tag === "VBN" ? 1 : 0) >= 0 && !isListComma(tokens, i)))
      return i;
    if (/^(?:and|but|while|a|an|the|adding|saying|according|who|which)$/.test(next.lower) && verbs > 0) return i;
    if (/^(?:said|says)$/.test(tokens[i + 2]?.lower ?? "") || next.tag === "''") return i;
  }
  return tokens.length;
}

/** "Only when Oslo pays | will Riga sign" */
function opensInversion(tokens: readonly Token[], i: number): boolean {
  const auxiliary = tokens[i]!.tag === "MD" || /^(?:does|do|did)$/.test(tokens[i]!.lower);
  return auxiliary && /^(?:NNPS?|PRP\$?|DT|NNS)$/.test(tokens[i + 1]?.tag ?? "");
}

function isListComma(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 5); i += 1) {
    if (isFinite(tokens[i]!) || tokens[i]!.tag === "PRP") return false;
    if (/^(?:and|or)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}
