import type { LanguagePack } from "../../languages/pack.ts";
import type { Span, Token } from "../../types.ts";
import type { Key } from "./keys.ts";

/** A place in a sentence where a topic is mentioned, with the sign that the wording itself gives it. */
export interface TopicMention {
  readonly first: number;
  readonly last: number;
  readonly sign: 1 | -1;
  readonly key: string;
}

const LONGEST_GAP = 3;
const SHORTEST_PART = 5;

/** Finds the mentions of a topic in a sentence: inflected, and as a part of compounds ("Tempolimitgegner"). */
export function findTopicMentions(
  tokens: readonly Token[],
  keys: readonly Key[],
  pack: LanguagePack,
): readonly TopicMention[] {
  const found: TopicMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { stems, inverse } of keys) {
      const last = matchAt(tokens, at, stems, pack);
      if (last === null) continue;
      const sign = (inverse ? -1 : 1) * last.sign;
      found.push({ first: at, last: last.at, sign: sign as 1 | -1, key: stems.join(" ") });
      at = last.at;
      break;
    }
  }
  return found;
}

/** The characters that a mention covers. */
export function spanOf(tokens: readonly Token[], { first, last }: TopicMention): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function matchAt(
  tokens: readonly Token[],
  from: number,
  stems: readonly string[],
  pack: LanguagePack,
): { at: number; sign: 1 | -1 } | null {
  let sign: 1 | -1 = 1;
  let at = from;
  for (const [i, wanted] of stems.entries()) {
    let match = signOf(tokens[at]!, wanted, pack);
    for (let gap = 0; i > 0 && match === null && gap < LONGEST_GAP && at + 1 < tokens.length; gap += 1) {
      at += 1;
      match = signOf(tokens[at]!, wanted, pack);
    }
    if (match === null) return null;
    sign = (sign * match) as 1 | -1;
    if (i < stems.length - 1) {
      if (at + 1 >= tokens.length) return null;
      at += 1;
    }
  }
  return { at, sign };
}

/** 1 where a word is the one wanted or a compound with it, −1 where the compound turns it around, null where it is neither. */
function signOf(
  { stem, lower }: Token,
  wanted: string,
  { stanceWords, stem: stemOf, fold }: LanguagePack,
): 1 | -1 | null {
  if (stem === wanted) return 1;
  if (!/^\p{L}/u.test(lower)) return null;
  const plain = fold(lower);
  const opens = plain.startsWith(wanted) && plain.length > wanted.length + 3;
  const head = opens || lower.includes("-") ? headSign(lower, stanceWords) : null;
  if (opens && head !== null) return head;
  if (wanted.length < SHORTEST_PART) return null;
  if (opens || lower.split("-").some((part) => part !== lower && stemOf(part) === wanted)) return head ?? 1;
  return stem.endsWith(wanted) && stem.length > wanted.length + 2 ? 1 : null;
}

/** What the last part of a compound does with the first, where the pack knows it. */
function headSign(lower: string, { headsFor, headsAgainst }: LanguagePack["stanceWords"]): 1 | -1 | null {
  const word = lower.replace(/(?:innen|en|n|s|es)$/, "");
  const ends = (head: string): boolean => word.endsWith(head) || lower.endsWith(head);
  if (headsAgainst.some(ends)) return -1;
  return headsFor.some(ends) ? 1 : null;
}
