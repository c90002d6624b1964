import { TIME_WORDS } from "../lexicon/function-words.ts";
import { GENERIC_NOUNS, isPersonNoun } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";

const HEAD = /^(?:NN|NNS|NNP|NNPS|PRP|CD|EX)$/;
const MODIFIER = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|\$|POS|VBN|VBG)$/;
const DETERMINER = /^(?:DT|PRP\$|WP)$/;
const PREDETERMINERS = wordSet("all both half such many");
const STANDALONE = wordSet(
  "this that these those some many most others both all few several each another either neither",
);
/** Adjectives that stand for those they count: "many said". */
const QUANTITIES = wordSet("many several few most others half");
const timeWords = wordSet(TIME_WORDS);

/** Words such as "Monday", "week" or "yesterday". */
export function isTimeWord(token: Token | undefined): boolean {
  return token !== undefined && timeWords.has(token.lower);
}

/** Whether a noun phrase can end with this token. */
export function endsNounPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.tag === "JJ" || token.tag === "RB") return QUANTITIES.has(token.lower);
  return (HEAD.test(token.tag) && !isTimeWord(token)) || (token.tag === "DT" && STANDALONE.has(token.lower));
}

/**
 * The first token of the noun phrase that ends at `end` and does not reach before `from`, or −1 where none ends there.
 * Possessors belong to it ("Russia’s foreign minister"), prepositional phrases do not.
 */
export function nounPhraseStart(tokens: readonly Token[], end: number, from: number): number {
  const head = tokens[end];
  if (!endsNounPhrase(head)) return -1;
  if (head!.tag === "PRP" || head!.tag === "EX" || head!.tag === "DT") return end;
  let start = end;
  while (start > from) {
    const left = tokens[start - 1]!;
    const here = tokens[start]!;
    if (DETERMINER.test(left.tag) && here.tag !== "PRP") {
      start -= 1;
      if (start > from && PREDETERMINERS.has(tokens[start - 1]!.lower)) start -= 1;
      if (start > from && tokens[start - 1]!.tag === "POS") continue;
      return start;
    }
    if (isTimeWord(left) || !MODIFIER.test(left.tag) || !mayPrecede(tokens, start, from)) {
      if (
        left.tag === "RB" &&
        (/^(?:JJ|JJR|VBN|VBG)$/.test(here.tag) || /^(?:most|more|least|less|very)$/.test(left.lower)) &&
        start - 1 > from &&
        (DETERMINER.test(tokens[start - 2]!.tag) || tokens[start - 2]!.tag === "POS")
      ) {
        start -= 1;
        continue;
      }
      return start;
    }
    start -= 1;
  }
  return start;
}

function mayPrecede(tokens: readonly Token[], start: number, from: number): boolean {
  const left = tokens[start - 1]!;
  const here = tokens[start]!;
  if (left.tag === "VBN" || left.tag === "VBG") {
    // "a strongly worded letter", but not "have privately voiced anger"
    const opener = tokens[start - 2]?.tag === "RB" ? start - 3 : start - 2;
    return opener >= from && /^(?:DT|PRP\$|POS|JJ|CD)$/.test(tokens[opener]!.tag);
  }
  // "government spokesman Lee" is one phrase, "in the statement Lee" is two.
  if (/^NNS?$/.test(left.tag) && /^NNP/.test(here.tag))
    return isPersonNoun(left.lower) || isBareRole(tokens, start - 1, from);
  return true;
}

/** "goalkeeper Lee said" at the start of a clause: a lone noun before a name says who that is. */
function isBareRole(tokens: readonly Token[], noun: number, from: number): boolean {
  const before = tokens[noun - 1];
  if (GENERIC_NOUNS.has(tokens[noun]!.lower)) return false;
  return tokens[noun]!.tag === "NN" && (noun === from || before?.text === "," || before?.tag === "''");
}

/** The last token of the noun phrase that starts at `start` and does not reach `to`, or −1 where none starts there. */
export function nounPhraseEnd(tokens: readonly Token[], start: number, to: number): number {
  const first = tokens[start];
  if (first === undefined || start >= to) return -1;
  if (first.tag === "PRP" || first.tag === "EX") return start;
  let end = -1;
  for (let i = start; i < to; i += 1) {
    const { tag, lower } = tokens[i]!;
    if (/^(?:NN|NNS|NNP|NNPS|CD)$/.test(tag)) {
      if (isTimeWord(tokens[i]) && end >= 0 && tokens[i - 1]!.tag !== "POS") return end;
      end = i;
    } else if (tag === "POS") end = i + 1 < to && /^(?:NN|JJ|CD|VB[NG]|RB)/.test(tokens[i + 1]!.tag) ? end : i;
    else if (DETERMINER.test(tag) && end >= 0 && tokens[i - 1]!.tag !== "POS") return end;
    else if (!(
      DETERMINER.test(tag) ||
      /^(?:JJ|JJR|JJS|\$)$/.test(tag) ||
      PREDETERMINERS.has(lower) ||
      opensModifier(tokens, i, start)
    ))
      break;
  }
  if (end < 0 && STANDALONE.has(first.lower)) return start;
  return end;
}

function opensModifier(tokens: readonly Token[], i: number, start: number): boolean {
  const { tag } = tokens[i]!;
  const next = tokens[i + 1]?.tag ?? "";
  if (tag === "RB")
    return (
      /^(?:JJ|VBN|VBG|RB)/.test(next) &&
      (i === start || DETERMINER.test(tokens[i - 1]!.tag) || tokens[i - 1]!.tag === "POS")
    );
  return (
    (tag === "VBN" || tag === "VBG") &&
    i > start &&
    /^(?:DT|PRP\$|POS|JJ|RB|CD)$/.test(tokens[i - 1]!.tag) &&
    /^(?:NN|JJ|CD|VBG)/.test(next)
  );
}
