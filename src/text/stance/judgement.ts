import { formsOf } from "../lexicon/inflections.ts";
import type { Cue, Token } from "../types.ts";
import { headNoun } from "./lexicon/index.ts";
import type { Region } from "./region.ts";
import type { Target } from "./reading.ts";
import { valueOfPhrase, valueOfWord, type Value } from "./value.ts";
import { isNegation } from "./words.ts";

const JUDGING = new Set(
  "call label brand dub term deem describe characterize characterise portray depict see view regard consider find think judge declare pronounce rate hail dismiss denounce condemn praise tout decry treat slam deride laud liken compare count rank number include"
    .split(" ")
    .flatMap(formsOf)
    .map(([form]) => form),
);

/** "called the ban a disgrace", "sees the deal as vital". */
export function judgedAs(
  { tokens, from, to, cue: cueAt }: Region,
  { first, last }: Target,
  phraseEnd: number,
  cue: Cue | null,
): Value | null {
  let i = modifiersBefore(tokens, first - 1, from);
  // "called the rejection of the code a disgrace"
  const link = /^(?:of|to|from)$/.test(tokens[i]?.lower ?? "") ? headNoun(tokens[i - 1]?.lower ?? "") : undefined;
  const turned = link !== undefined && link.role !== "judge" && link.sign < 0 ? -1 : 1;
  if (link !== undefined) i = modifiersBefore(tokens, i - 1, from);
  if (tokens[i]?.lower === "in" && tokens[i - 1] !== undefined && JUDGING.has(tokens[i - 1]!.lower)) i -= 1;
  const verb = tokens[i];
  if (i < from || verb === undefined || !JUDGING.has(verb.lower))
    return cue?.frame === "evaluation" ? saidAs(tokens, phraseEnd + 1, to) : null;
  const own = cueAt !== null && i >= cueAt.first && i <= cueAt.last;
  if (
    own
      ? cue?.frame !== "evaluation" && tokens[phraseEnd + 1]?.lower !== "as"
      : !/^(?:we|i)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return null;
  let start = calledAt(tokens, last, phraseEnd) + 1;
  while (start < to && /^(?:as|to|be|being|among|,)$/.test(tokens[start]!.lower)) start += 1;
  const value = start < to ? valueOfPhrase(tokens, start, to) : null;
  if (value === null || !tokens.slice(Math.max(0, i - 4), i).some((token, k, all) => isNegation(token, all[k + 1])))
    return value && { ...value, sign: (turned * value.sign) as -1 | 1 };
  return { sign: (turned * -value.sign) as -1 | 1, words: `not ${value.words}` };
}

/** The last word of what is judged, where what it is called would pass for a part of it: "called the lease robbery". */
function calledAt(tokens: readonly Token[], last: number, phraseEnd: number): number {
  for (let i = last + 1; i <= phraseEnd; i += 1)
    if (valueOfWord(tokens[i]!) !== 0 || tokens[i]!.lower === "nothing") return i - 1;
  return phraseEnd;
}

/** Steps left over what describes a noun, up to a verb that judges. */
function modifiersBefore(tokens: readonly Token[], last: number, from: number): number {
  let i = last;
  while (i >= from && /^(?:DT|JJ[RS]?|PRP\$|POS|RB|CD|NNP?S?)$/.test(tokens[i]!.tag) && !JUDGING.has(tokens[i]!.lower))
    i -= 1;
  return i;
}

/** "an offer that she described as an insult", "the offer, which she calls an insult": what stands after "as", or "which", once the cue is taken out. */
function saidAs(tokens: readonly Token[], from: number, to: number): Value | null {
  const as = tokens.slice(from, to).findIndex(({ lower }) => lower === "as");
  if (as >= 0) return valueOfPhrase(tokens, from + as + 1, to);
  const pronoun = tokens[from]?.text === "," ? from + 1 : from;
  return /^(?:which|that)$/.test(tokens[pronoun]?.lower ?? "") ? valueOfPhrase(tokens, pronoun + 1, to) : null;
}

/** "this illegal blockade", and "it is a good deal". */
export function adjectiveBefore({ tokens, from, holder }: Region, { first }: Target): Value | null {
  for (let i = first - 1; i >= from && /^(?:JJ[RS]?|VBN|VBG|NN|RB)$/.test(tokens[i]!.tag); i -= 1) {
    const sign = valueOfWord(tokens[i]!);
    if (sign === 0) continue;
    const nominal = tokens
      .slice(Math.max(from, i - 3), i)
      .some(({ lower }) => /^(?:is|was|are|were|be|'s)$/.test(lower));
    const negated = tokens
      .slice(Math.max(from, i - 4), i)
      .some((token: Token, k, all) => isNegation(token, all[k + 1]));
    return nominal || holder.quoted ? { sign: (negated ? -sign : sign) as -1 | 1, words: tokens[i]!.lower } : null;
  }
  return null;
}
