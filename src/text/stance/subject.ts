import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { isAuxiliary, NEGATIONS } from "./words.ts";

/** Whose doing a verb is: the holder's own, somebody else's, an order to the hearer, or left open ("to lift …"). */
export type Doer = "self" | "other" | "order" | "open";

export interface Subject {
  readonly doer: Doer;
  /** Where the subject starts, or the verb group where it has none. */
  readonly first: number;
  /** Where the verb group starts. */
  readonly group: number;
  readonly modals: readonly string[];
}

/** Whose mind is being read. */
export interface Holder {
  /** Lower-cased names of the holder and of the party behind it. */
  readonly names: readonly string[];
  /** In retold speech "it" and "he" are the speaker; in a quote they are somebody else. */
  readonly quoted: boolean;
}

const FIRST_PERSON = wordSet("i we us me myself ourselves");
const THIRD_PERSON = wordSet("it he she they");
/** In retold speech, "the government" of a minister is the holder's own. */
const OWN_INSTITUTION = wordSet(
  "government ministry party cabinet union company country nation administration department association federation council office bank alliance bloc organization organisation army movement side officials ministers lawmakers leaders people",
);
const NOUN_PHRASE = /^(?:NNP?S?|JJ[RS]?|DT|PRP\$?|POS|CD|VBN|EX|RB|WP)$/;

/** Finds whose doing the verb at `verb` is; `from` is the first token of what the holder says. */
export function subjectOf(tokens: readonly Token[], verb: number, from: number, holder: Holder): Subject {
  const modals: string[] = [];
  let i = verb - 1;
  while (
    i >= from &&
    (isGoingTo(tokens, i) || isAuxiliary(tokens[i]!) || tokens[i]!.tag === "RB" || NEGATIONS.has(tokens[i]!.lower))
  ) {
    modals.push(tokens[i]!.lower);
    i -= 1;
  }
  while (i >= from && /^[,"“”]$/.test(tokens[i]!.text) && tokens[i - 1]?.tag === "RB") i -= 1;
  const before = tokens[i];
  const gerund =
    tokens[verb]!.tag === "VBG" && !modals.some((word) => /^(?:is|are|was|were|be|been|am|'re|'m|'s)$/.test(word));
  if (i < from || before === undefined || /^[“"'‘]$/.test(before.text)) {
    const orders =
      /^(?:VBP?|NN|JJ|NNP|IN)$/.test(tokens[verb]!.tag) || modals.some((word) => word === "do" || word === "never");
    return { doer: orders && !gerund && holder.quoted ? "order" : "open", first: i + 1, group: i + 1, modals };
  }
  if (/^W/.test(before.tag)) return { doer: "other", first: i, group: i + 1, modals };
  if (gerund || !/^(?:NNP?S?|PRP|CD|EX|POS|JJ|DT|'')$/.test(before.tag))
    return { doer: "open", first: i + 1, group: i + 1, modals };
  const group = i + 1;
  let first = i;
  while (
    first > from &&
    (NOUN_PHRASE.test(tokens[first - 1]!.tag) ||
      /^(?:of|and|in|for|on|to|against|between|with|from|over|about)$/.test(tokens[first - 1]!.lower))
  )
    first -= 1;
  return { doer: isHolder(tokens, first, i, holder) ? "self" : "other", first, group, modals };
}

function isGoingTo(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return (lower === "to" && tokens[i - 1]?.lower === "going") || (lower === "going" && tokens[i + 1]?.lower === "to");
}

/** Whether the noun phrase tokens[first..last] means the holder. */
function isHolder(tokens: readonly Token[], first: number, last: number, { names, quoted }: Holder): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  // "nobody in Oslo", "no Norwegian": what is said of all of them is not the holder's own doing
  if (
    /^(?:(?:hardly|scarcely|almost) )?(?:nobody|no one|no-one|none|few|no|hardly any|not one|not a single|everyone|everybody)\b/.test(
      words.join(" "),
    ) &&
    !/^no longer/.test(words.join(" "))
  )
    return false;
  const head = words[words.length - 1]!;
  // "the US" is not "us"
  if (words.some((word, i) => FIRST_PERSON.has(word) && tokens[first + i]!.text !== "US")) return true;
  if (/^(?:our|my|this)$/.test(words[0]!) && OWN_INSTITUTION.has(head)) return true;
  if (THIRD_PERSON.has(head)) return !quoted;
  if (!quoted && /^(?:its|his|her|their)$/.test(words[0]!)) return true;
  if (!quoted && words[0] === "the" && words.length === 2 && OWN_INSTITUTION.has(head)) return true;
  const text = ` ${words.join(" ")} `.replaceAll(" 's ", " ");
  return names.some((name) => text.endsWith(` ${name} `) || (text.includes(` ${name} `) && OWN_INSTITUTION.has(head)));
}
