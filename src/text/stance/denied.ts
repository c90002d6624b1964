import { EXCEPTIONS } from "../lexicon/exceptions.ts";
import type { Attribution, Token } from "../types.ts";
import { NEGATIONS } from "./words.ts";

/** How many words before a source may say that none of it holds. */
const INVERTED = 6;

/** Whether the holder is one who does not: "neither Oslo nor Bergen", "not one of the ministers", "all but Oslo". */
export function isDenied(tokens: readonly Token[], { source, cue }: Attribution): boolean {
  if (cue === null || source.implicit || source.start > cue.start) return false;
  if (isInverted(tokens, source.start)) return true;
  if (cue.negated && isNotAmong(tokens, source.end, cue.start)) return true;
  const words = tokens
    .filter(({ start, end }) => end <= cue.start && start >= source.start - 60)
    .map(({ lower }) => lower);
  const own = tokens.filter(({ start, end }) => start >= source.start && end <= source.end).map(({ lower }) => lower);
  const until = words
    .slice(0, words.length - tokens.filter(({ start, end }) => start >= source.end && end <= cue.start).length)
    .join(" ");
  const before = until.slice(0, until.length - own.join(" ").length).trim();
  return (
    isExcepted(before, wordAfter(tokens, source.end)) ||
    /(?:^| )(?:nor|neither|not|not one of|none of|not a single|hardly anyone in|hardly anyone from|no one in|nobody in|few in)(?: the)?$/.test(
      before,
    ) ||
    /^(?:neither|nor|none|no|not one|nobody|few)\b/.test(own.join(" "))
  );
}

function wordAfter(tokens: readonly Token[], end: number): string {
  return tokens.find(({ start, tag }) => start >= end && tag !== ",")?.lower ?? "";
}

const EXCEPTING = new RegExp(`(?:^| )(?:${EXCEPTIONS}|but|save|minus)(?: (?:[^ ]+ ){1,4}(?:and|or))?(?: the)?$`);
const UNIVERSAL = /(?:^| )(?:all|every|each|everyone|everybody|whole|entire)(?: |$)/;

/** "all states but [Oslo]", "except for [Oslo], all states": what all others do, those excepted do not; "no state but Oslo" does. */
function isExcepted(before: string, after: string): boolean {
  const marker = EXCEPTING.exec(before);
  if (marker === null) return false;
  const those = before.slice(0, marker.index);
  return UNIVERSAL.test(those === "" ? after : those) && !/(?:^| )(?:no|none|nobody|not)(?: |$)/.test(those);
}

const NEVER =
  /(?:^| )(?:at no (?:point|time|stage|moment)|under no circumstances?|on no account|in no (?:way|case)|not once|never once|nowhere|by no means|no way) (?:has|have|had|will|would|can|could|did|does|do|is|was|are|were|shall|should|must)(?: the)?$/;

/** "At no point has Oslo agreed": a no that stands in front of the whole clause. */
function isInverted(tokens: readonly Token[], source: number): boolean {
  const before = tokens.filter(({ end }) => end <= source).map(({ lower }) => lower);
  return NEVER.test(before.slice(-INVERTED).join(" "));
}

/** "Oslo is not among those who want …": the negation stands before the clause of the cue. */
function isNotAmong(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.filter(({ start, end }) => start >= from && end <= to).map(({ lower }) => lower);
  const denial = between.findIndex((word) => NEGATIONS.has(word));
  return denial >= 0 && between.slice(denial).some((word) => word === "among" || word === "one");
}
