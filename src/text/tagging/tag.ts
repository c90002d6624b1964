import type { RawToken } from "../tokens.ts";
import { opensWithCapital } from "./capital.ts";
import { lexicalTag } from "./lexical-tag.ts";
import { siteOf } from "./site.ts";
import { specialTag } from "./special-words.ts";
import { verbFormTag } from "./verb-forms.ts";

/**
 * Penn Treebank tags for the tokens of one sentence: the likeliest tag of each word, corrected from left to right by what
 * stands beside it. Small on purpose: it has to tell verbs from nouns around cues, not to parse. natural's Brill tagger
 * would do the same, but its code is under the GPL and its lexicon weighs 4 MB.
 */
export function tagTokens(tokens: readonly RawToken[]): readonly string[] {
  const lexical = tokens.map((token, i) => {
    const next = tokens[i + 1]?.text ?? "";
    const nextIsName = opensWithCapital(next) && /^\p{Lu}\p{Ll}/u.test(next);
    return lexicalTag(token, opensSentence(tokens, i), nextIsName);
  });
  const tags: string[] = [];
  lexical.forEach((word, i) => {
    const site = siteOf(tokens, lexical, tags, i);
    tags.push(specialTag(site) ?? (word.verb === undefined ? word.tag : verbFormTag(site)));
  });
  return tags;
}

const LONGEST_MARK = 2;

/** A capital says nothing about a word that opens a sentence or a quotation. */
function opensSentence(tokens: readonly RawToken[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  if (before.text.length > LONGEST_MARK) return false;
  if (/^["']$/.test(before.text)) return before.end === tokens[i]!.start && tokens[i - 2]?.end !== before.start;
  return /^[“‘«„([—–]$|^``$/.test(before.text) || (i === 1 && /^[-•*]$/.test(before.text));
}
