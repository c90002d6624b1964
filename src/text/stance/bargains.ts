import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Token } from "../types.ts";
import type { Condition } from "./condition.ts";
import { CONFIDENCE, factor, wordsOf, type Reading, type Target } from "./reading.ts";
import type { Region } from "./region.ts";

const FURTHEST_NO = 3;

/** "Exempt the farmers and we will back it", "Cut the fee, and you can count on our vote": an order that pays for what follows. */
export function bargainIn(tokens: readonly Token[]): Condition | undefined {
  const opening = /^[“"‘]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  const order = tokens[opening];
  const next = tokens[opening + 1]?.tag ?? "";
  if (order === undefined || !/^(?:VBP?|NN|NNP|JJR?)$/.test(order.tag) || !/^(?:DT|PRP\$?|NNP?S?|JJR?)$/.test(next))
    return undefined;
  for (let i = opening + 2; i + 2 < tokens.length; i += 1) {
    if (/^(?:VBZ|VBD|MD)$/.test(tokens[i]!.tag)) return undefined;
    if (tokens[i]!.lower !== "and") continue;
    const promise = promiserEnd(tokens, i + 1, /^VB/.test(order.tag) || /^(?:DT|PRP\$?)$/.test(next)) + 1;
    return /^(?:will|'ll|would|'d|can|shall)$/.test(tokens[promise]?.lower ?? "")
      ? { first: opening, end: i, words: `${order.lower} … and`, kind: "condition" }
      : undefined;
  }
  return undefined;
}

/** The last word of who makes the promise, or gets it: "we", "you", and after what can only be an order a name. */
function promiserEnd(tokens: readonly Token[], at: number, ordered: boolean): number {
  if (/^(?:we|i|you)$/.test(tokens[at]!.lower)) return at;
  return ordered && /^(?:NNP|DT|PRP\$)$/.test(tokens[at]!.tag)
    ? nounPhraseEnd(tokens, at, tokens.length)
    : tokens.length;
}

/** "No exemption, no tariff": whether the target is what the second "no" refuses. */
function isPaired({ tokens, from, cue }: Region, { first }: Target): boolean {
  let no = first - 1;
  while (no > from && first - no <= FURTHEST_NO && tokens[no]!.lower !== "no") no -= 1;
  if (tokens[no]?.lower !== "no" || !/^[,–—]$/.test(tokens[no - 1]?.text ?? "")) return false;
  const opening = cue === null ? from : cue.last + 1;
  for (let i = no - 2; i >= opening; i -= 1) {
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(tokens[i]!.tag)) return false;
    if (tokens[i]!.lower === "no" && (i === opening || /^[:“"]$/.test(tokens[i - 1]!.text))) return true;
  }
  return false;
}

/** What is refused as long as the price is not paid. */
export function noneWithout(region: Region, target: Target): Reading | null {
  if (!isPaired(region, target)) return null;
  return {
    sign: target.inverse ? 1 : -1,
    strength: "conditional",
    confidence: CONFIDENCE.promise,
    trace: [factor("no …, no", -1), wordsOf(region.tokens, target)],
  };
}
