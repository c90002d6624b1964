import type { Document } from "../document.ts";
import { clauseEnd, isEventPhrase, type Reach } from "../grammar/clause-end.ts";
import { isTimeWord, nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Complement, CueSense } from "../lexicon/cues.ts";
import { POSITION_NOUNS } from "../lexicon/nouns.ts";

/** What stands after a cue: its content, and whom it was said to. `content` is missing where it stands before the cue. */
export interface Complementation {
  readonly content?: Phrase;
  readonly addressee?: Phrase;
  /** The first token that belongs to neither, after words about the occasion. */
  readonly next: number;
}

/** Surer readings come first: a clause without "that" is looked for only where no infinitive or evaluation fits. */
const ORDER = ["q", "T", "o", "a", "i", "e", "f", "t", "n"] as const;
const CLAUSE_OPENERS = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|EX|VBG|``|''|\$|RB|WP|WRB|IN)$/;
const MARKS = /^[,:—–-]$/;

/** Reads the complement that one of the senses of a cue allows at `at`, with that sense; nothing where none of them is there. */
export function complementOf(
  document: Document,
  senses: readonly CueSense[],
  at: number,
  ceiling: number,
): (Complementation & { sense: CueSense }) | undefined {
  const start = skipOccasion(document, at, ceiling);
  let incomplete: (Complementation & { sense: CueSense }) | undefined;
  for (const code of ORDER) {
    for (const sense of senses) {
      if (!sense.complements.has(code) && !(code === "T" && sense.complements.has("t"))) continue;
      const found = readers[code]?.(document, at, start.next, ceiling, sense);
      if (!found) continue;
      const addressee = found.addressee ?? start.addressee;
      const complement = { ...found, sense, ...(addressee && { addressee }) };
      if (found.content) return complement;
      incomplete ??= complement;
    }
  }
  return incomplete;
}

type Reader = (
  document: Document,
  at: number,
  afterOccasion: number,
  ceiling: number,
  sense: CueSense,
) => Complementation | undefined;

const readers: Partial<Record<Complement, Reader>> = {
  q: (document, _, next, ceiling) => quoteAt(document, next, ceiling),
  t: (document, at, next, ceiling) => bareClause(document, at, ceiling) ?? bareClause(document, next, ceiling),
  T: (document, _, next, ceiling) => thatClause(document, next, ceiling),
  o: (document, at, _, ceiling) => {
    const addressee = addresseeAt(document, at, ceiling);
    if (!addressee) return undefined;
    const { next } = skipOccasion(document, addressee.last + 1, ceiling);
    const rest =
      thatClause(document, next, ceiling) ??
      quoteAt(document, next, ceiling) ??
      bareClause(document, addressee.last + 1, ceiling);
    return { addressee, next, ...rest };
  },
  a: (document, at, _, ceiling) => {
    const addressee = addresseeAt(document, at, ceiling);
    if (!addressee) return undefined;
    const { next } = skipOccasion(document, addressee.last + 1, ceiling);
    const rest = infinitive(document, next, ceiling);
    return rest && { addressee, ...rest };
  },
  i: (document, _, next, ceiling) => infinitive(document, next, ceiling),
  e: evaluation,
  f: heldAgainst,
  n: nounContent,
};

/** Steps over adverbs, dates and occasions ("later", "on Monday", "in a statement", "to reporters"). */
export function skipOccasion(document: Document, at: number, ceiling: number): { next: number; addressee?: Phrase } {
  const { tokens } = document;
  let next = at;
  let addressee: Phrase | undefined;
  while (next < ceiling) {
    const { tag, lower } = tokens[next]!;
    if (tag === "RB" && lower !== "not") next += 1;
    else if (isTimeWord(tokens[next]) && tokens[next + 1]?.tag !== "POS") next += 1;
    else if (/^(?:last|this|next|earlier|late|early)$/.test(lower) && isTimeWord(tokens[next + 1])) next += 2;
    else if (tag === "IN" && lower !== "that" && isEventPhrase(tokens, next, ceiling))
      next = phraseTail(document, nounPhraseEnd(tokens, next + 1, ceiling), next + 1, ceiling);
    else if (tag === "IN" && /^(?:in|at|from|outside|before)$/.test(lower) && /^NNP/.test(tokens[next + 1]?.tag ?? ""))
      next = nounPhraseEnd(tokens, next + 1, ceiling) + 1;
    else if (lower === "to" && !/^VB/.test(tokens[next + 1]?.tag ?? "VB")) {
      addressee = addresseeAt(document, next + 1, ceiling);
      if (!addressee) break;
      next = addressee.last + 1;
    } else break;
  }
  return { next, ...(addressee && { addressee }) };
}

function phraseTail({ tokens }: Document, end: number, fallback: number, ceiling: number): number {
  let last = end < 0 ? fallback : end;
  while (
    last + 1 < ceiling &&
    (isTimeWord(tokens[last + 1]) || /^(?:with|of|at|for|in|to)$/.test(tokens[last + 1]!.lower))
  ) {
    if (isTimeWord(tokens[last + 1])) last += 1;
    else {
      const next = nounPhraseEnd(tokens, last + 2, ceiling);
      if (next < 0) break;
      last = next;
    }
  }
  return last + 1;
}

function addresseeAt({ tokens }: Document, at: number, ceiling: number): Phrase | undefined {
  let last = nounPhraseEnd(tokens, at, ceiling);
  if (last < 0 || isTimeWord(tokens[at]) || tokens[at]!.tag === "VBG") return undefined;
  while (last + 2 < ceiling && /^(?:and|of|or)$/.test(tokens[last + 1]!.lower)) {
    const next = nounPhraseEnd(tokens, last + 2, ceiling);
    if (next < 0 || /^(?:MD|VBD|VBZ|VBP)$/.test(tokens[next + 1]?.tag ?? "")) break;
    last = next;
  }
  return { first: at, last };
}

function quoteAt(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens, quotes } = document;
  let start = at;
  while (start < ceiling && MARKS.test(tokens[start]!.text)) start += 1;
  const index = document.quoteAt[start] ?? -1;
  const quote = quotes[index];
  if (quote === undefined || quote.first !== start) return undefined;
  const goesOn = quote.last + 1 < ceiling && start === at && !/^[,.!?]$/.test(tokens[quote.last - 1]!.text);
  const end = goesOn ? clauseEnd(document, start, ceiling, "clause") : quote.last + 1;
  return { content: { first: start, last: end - 1 }, next: end };
}

function content(document: Document, first: number, ceiling: number, reach: Reach): Complementation | undefined {
  const end = clauseEnd(document, first, ceiling, reach);
  return end > first ? { content: { first, last: end - 1 }, next: end } : undefined;
}

function thatClause(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  const start = tokens[at]?.text === "," && tokens[at + 1]?.lower === "that" ? at + 1 : at;
  const lower = tokens[start]?.lower ?? "";
  if (start >= ceiling || !/^(?:that|whether|if|how|why|what|when|where|who)$/.test(lower)) return undefined;
  if (lower === "that" && tokens[start]!.tag === "DT") return bareClause(document, start, ceiling);
  const first = /^(?:that|whether|if)$/.test(lower) ? start + 1 : start;
  return first < ceiling ? content(document, first, ceiling, "clause") : undefined;
}

/** A clause without "that": a subject, then a finite verb. */
function bareClause(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  if (at >= ceiling || !CLAUSE_OPENERS.test(tokens[at]!.tag) || isTimeWord(tokens[at])) return undefined;
  if (tokens[at]!.tag === "IN" && !/^(?:if|while|although|because|unless|until)$/.test(tokens[at]!.lower))
    return undefined;
  const end = clauseEnd(document, at, ceiling, "clause");
  const quoted = document.quoteAt[at - 1] ?? -1;
  let relative = false;
  for (let i = at + 1; i < end; i += 1) {
    const { tag, lower } = tokens[i]!;
    if (tag === "," && tokens[at]!.tag !== "IN") return undefined;
    const inner = document.quoteAt[i] !== quoted && document.quotes[document.quoteAt[i]!]?.first !== at;
    if (lower === "to" && /^VB/.test(tokens[i + 1]?.tag ?? "") && !/^N/.test(tokens[at]!.tag)) return undefined;
    if (/^(?:WDT|WP|WRB)$/.test(tag) || (lower === "that" && tag === "IN")) relative = true;
    else if (/^(?:MD|VBD|VBZ|VBP)$/.test(tag) && relative)
      relative = /^(?:MD|VBZ|VBP|VBD)$/.test(tokens[i + 1]?.tag ?? "");
    else if (/^(?:MD|VBD|VBZ|VBP)$/.test(tag) && (!inner || i > at + 1))
      return { content: { first: at, last: end - 1 }, next: end };
  }
  return undefined;
}

function infinitive(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  const to = tokens[at]?.lower === "not" ? at + 1 : at;
  if (to + 1 >= ceiling || tokens[to]!.lower !== "to") return undefined;
  const verb = tokens[to + 1]!;
  if (/^(?:DT|PRP|PRP\$|NNP|NNPS|CD|IN)$/.test(verb.tag)) return undefined;
  return content(document, at, ceiling, "phrase");
}

/** "called the plan a mistake", "described it as …": an object, then what is said of it. */
function evaluation(
  document: Document,
  at: number,
  _: number,
  ceiling: number,
  sense: CueSense,
): Complementation | undefined {
  const { tokens } = document;
  const object = document.quoteAt[at] !== document.quoteAt[at - 1] ? -1 : objectEnd(document, at, ceiling);
  if (object < 0) return undefined;
  const end = clauseEnd(document, at, ceiling, "phrase");
  const verb = sense.lemma.split(" ")[0]!;
  const link = /^(?:liken|compare)$/.test(verb) ? "to" : BARE_PREDICATE.test(verb) ? "" : "as";
  for (let i = object + 1; i < end; i += 1) {
    const { lower, tag } = tokens[i]!;
    const predicate = link === "" ? PREDICATE.test(tag) && !/^(?:to|for)$/.test(lower) : lower === link && i + 1 < end;
    if (predicate) return { content: { first: at, last: end - 1 }, next: end };
    if (link === "") return undefined;
  }
  return undefined;
}

/** Verbs that take what they say of their object without "as": "called it a mistake". */
const BARE_PREDICATE = /^(?:call|label|brand|dub|term|deem|consider|declare|pronounce|judge|bill|style|paint)$/;
const PREDICATE = /^(?:DT|JJ|JJR|JJS|VBN|VBG|``|''|RB|PRP\$)$/;

/** The end of an object with its prepositional phrases and coordinated members. */
function objectEnd({ tokens }: Document, at: number, ceiling: number): number {
  let last =
    tokens[at]?.tag === "VBG"
      ? Math.max(at, nounPhraseEnd(tokens, at + 1, ceiling))
      : nounPhraseEnd(tokens, at, ceiling);
  while (
    last >= 0 &&
    /^(?:of|in|for|to|on|from|with|by|between|against|at|and|or)$/.test(tokens[last + 1]?.lower ?? "")
  ) {
    const next = nounPhraseEnd(tokens, last + 2, ceiling);
    if (next < 0 || last + 2 >= ceiling || /^VB/.test(tokens[last + 2]!.tag)) break;
    last = next;
  }
  return last;
}

function heldAgainst(document: Document, at: number, _: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  const addressee = addresseeAt(document, at, ceiling);
  if (
    !addressee ||
    !/^(?:of|for|over)$/.test(tokens[addressee.last + 1]?.lower ?? "") ||
    addressee.last + 2 >= ceiling
  ) {
    const of = addressee && tokens.slice(addressee.first, addressee.last).findIndex(({ lower }) => lower === "of");
    if (!addressee || of === undefined || of < 1) return undefined;
    const found = content(document, at, ceiling, "phrase");
    return found && { ...found, addressee: { first: at, last: at + of - 1 } };
  }
  const found = content(document, at, ceiling, "phrase");
  return found && { ...found, addressee };
}

function nounContent(
  document: Document,
  at: number,
  _: number,
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
  const found = content(document, at, ceiling, "phrase");
  // "called for Russia to soften its stance": the one who is to act is also the addressee.
  const toAct =
    object >= 0 &&
    tokens[object + 1]?.lower === "to" &&
    /^VB/.test(tokens[object + 2]?.tag ?? "") &&
    /^NNP|^PRP$/.test(tokens[object]!.tag);
  return found && { ...found, ...(toAct && sense.polarity > 0 && { addressee: { first: at, last: object } }) };
}
