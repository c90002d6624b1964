import type { Document } from "../../document.ts";
import { clauseEnd } from "../../grammar/clause-end.ts";
import { isTimeWord, nounPhraseEnd } from "../../grammar/noun-phrase.ts";
import type { CueSense } from "../../lexicon/cues.ts";
import { isPersonNoun, POSITION_NOUNS } from "../../lexicon/nouns.ts";
import { PARTY_NOUNS } from "../../lexicon/roles.ts";
import { content } from "./clauses.ts";
import { valueOfWord } from "../../stance/value.ts";
import type { Phrase } from "../../grammar/subject.ts";
import type { Token } from "../../types.ts";
import type { Complementation } from "./complementation.ts";
import { addresseeAt } from "./occasion.ts";

/** Verbs that take what they say of their object without "as": "called it a mistake". */
const BARE_PREDICATE = /^(?:call|label|brand|dub|term|deem|find|consider|declare|pronounce|judge|bill|style|paint)$/;
const LINKS: ReadonlyMap<string, string> = new Map([
  ["liken", "to"],
  ["compare", "to"],
  ["see in", ""],
  ["count", "among"],
  ["rank", "among"],
  ["number", "among"],
  ["include", "among"],
]);
const PREDICATE = /^(?:DT|JJ|JJR|JJS|VBN|VBD|VBG|``|''|RB|PRP\$)$/;

/** "called the plan a mistake", "described it as …": an object, then what is said of it. */
export function evaluation(
  document: Document,
  at: number,
  ceiling: number,
  sense: CueSense,
): Complementation | undefined {
  const { tokens } = document;
  // "counts itself among the opponents of"
  if (/sel(?:f|ves)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const object = document.quoteAt[at] !== document.quoteAt[at - 1] ? -1 : objectEnd(document, at, ceiling);
  if (object < 0) return undefined;
  const end = clauseEnd(document, object + 1, ceiling, "phrase");
  const verb = sense.lemma.split(" ")[0]!;
  const link = LINKS.get(sense.lemma) ?? (BARE_PREDICATE.test(verb) ? "" : "as");
  const said =
    link === ""
      ? isCalled(tokens, { first: at, last: object }, end, verb)
      : tokens.slice(object + 1, end - 1).some(({ lower }) => lower === link);
  return said ? { content: { first: at, last: end - 1 }, next: end } : undefined;
}

/** Whether the words behind an object, or its own last one ("called the lease robbery"), are what it is called. */
function isCalled(tokens: readonly Token[], { first, last }: Phrase, end: number, verb: string): boolean {
  const head = tokens[last]!;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= end) {
    if (head.lower === "nothing" && next?.lower === "but") return true;
    return end === last + 1 && last > first + 1 && valueOfWord(head) !== 0;
  }
  if (valueOfWord(next) !== 0 || next.lower === "nothing") return true;
  return (
    PREDICATE.test(next.tag) && (verb !== "find" || /^(?:JJ|RB)/.test(next.tag)) && !/^(?:to|for)$/.test(next.lower)
  );
}

/** The end of an object with its prepositional phrases and coordinated members. */
function objectEnd({ tokens }: Document, at: number, ceiling: number): number {
  let last =
    tokens[at]?.tag === "VBG"
      ? Math.max(at, nounPhraseEnd(tokens, at + 1, ceiling))
      : nounPhraseEnd(tokens, at, ceiling);
  while (
    last >= 0 &&
    /^(?:of|in|for|to|on|from|with|by|between|against|at|across|over|about|after|during|and|or)$/.test(
      tokens[last + 1]?.lower ?? "",
    )
  ) {
    const next = nounPhraseEnd(tokens, last + 2, ceiling);
    if (next < 0 || last + 2 >= ceiling || /^VB/.test(tokens[last + 2]!.tag)) break;
    last = next;
  }
  return last;
}

/** "accused Oslo of breaking the deal", "blamed it for …": the whole is the content, the one accused the addressee. */
export function heldAgainst(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  const held = addresseeAt(document, at, ceiling);
  const found = held && content(document, at, ceiling, "phrase");
  if (!held || !found) return undefined;
  const charge = tokens[held.last + 1]?.lower ?? "";
  const head = tokens[held.last]!;
  // "condemned the plan for a base" holds nothing against the plan.
  const somebody =
    charge === "of" || /^(?:NNP|NNPS|PRP)$/.test(head.tag) || isPersonNoun(head.lower) || PARTY_NOUNS.has(head.lower);
  if (/^(?:of|for|over|against|about)$/.test(charge) && somebody && held.last + 2 < ceiling)
    return { ...found, addressee: held };
  const of = tokens.slice(held.first, held.last).findIndex(({ lower }) => lower === "of");
  return of > 0 ? { ...found, addressee: { first: at, last: at + of - 1 } } : undefined;
}

/** "said so", "said the same": a word or two that stand for a clause. */
export function proForm({ tokens }: Document, at: number, ceiling: number): Complementation | undefined {
  if (at >= ceiling) return undefined;
  const last = /^(?:the|as)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const { lower } = tokens[last] ?? { lower: "" };
  const stands = last === at ? /^(?:so|yes|no|otherwise)$/.test(lower) : /^(?:same|opposite|much)$/.test(lower);
  const next = tokens[last + 1];
  return stands && last < ceiling && (last + 1 >= ceiling || /^(?:\.|,|IN|CC|RB|:)$/.test(next!.tag))
    ? { content: { first: at, last }, next: last + 1 }
    : undefined;
}

/** A noun phrase or gerund that is favoured, disfavoured or brought up. */
export function nounContent(
  document: Document,
  at: number,
  ceiling: number,
  sense: CueSense,
): Complementation | undefined {
  const { tokens } = document;
  const opening = tokens[at];
  if (opening === undefined || at >= ceiling || isTimeWord(opening)) return undefined;
  const gerund = opening.tag === "VBG" || opening.tag === "``" || /^(?:what|how|any|whatever)$/.test(opening.lower);
  const object = nounPhraseEnd(tokens, at, ceiling);
  if (!gerund && object < 0) return undefined;
  if (sense.complements.has("~") && !(object >= 0 && POSITION_NOUNS.has(tokens[object]!.lower))) return undefined;
  // "joined talks on the plan", "signed a letter about it": the act is not about the plan itself.
  if (sense.complements.has("k") && object >= 0 && isNoPosition(tokens, object + 1, ceiling)) return undefined;
  // "would like to see the text of the plan" is a wish to read it.
  if (
    object >= 0 &&
    / see$/.test(sense.lemma) &&
    /^(?:text|details|draft|wording|copy|report|evidence)$/.test(tokens[object]!.lower)
  )
    return undefined;
  const found = content(document, at, ceiling, sense.complements.has("d") ? "clause" : "phrase");
  // "called for Russia to soften its stance": the one who is to act is also the addressee.
  const toAct =
    object >= 0 &&
    tokens[object + 1]?.lower === "to" &&
    /^VB/.test(tokens[object + 2]?.tag ?? "") &&
    /^NNP|^PRP$/.test(tokens[object]!.tag);
  return found && { ...found, ...(toAct && sense.polarity > 0 && { addressee: { first: at, last: object } }) };
}

/** After the object of an act: "about it", "in doing something else", and a year long past. */
function isNoPosition(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:on|about|over|at|regarding)$/.test(tokens[at]?.lower ?? "") && !isTimeWord(next)) return true;
  if (tokens[at]?.lower === "in" && next?.tag === "VBG") return true;
  return tokens
    .slice(at, ceiling)
    .some(
      ({ lower }, i, rest) =>
        /^(?:1|20)\d{2,3}$/.test(lower) && /^(?:in|since|of|back)$/.test(rest[i - 1]?.lower ?? ""),
    );
}
