import { hashText } from "../../../learning/sequence/hashing.ts";
import type { Document } from "../../document.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrase.ts";
import type { Token } from "../../types.ts";
import { wordClass } from "./word-class.ts";

/** What can be seen of each token of a document, as numbers to build features from. */
export interface Signals {
  readonly document: Document;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly tag: Int32Array;
  /** Capitals, digits and marks, and whether the token opens its sentence. */
  readonly shape: Int32Array;
  readonly ending: Int32Array;
  /** Which lists of the lexicon hold it. */
  readonly lexical: Int32Array;
  /** Whether it stands in a quotation, and where in it. */
  readonly quote: Int32Array;
  /** The phrase it belongs to (noun, verb, none), and whether it opens it. */
  readonly chunk: Int32Array;
  /** The stem of the nearest verb before and after it in its sentence; 0 where there is none. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** The stem of the last word of its noun phrase, or its own. */
  readonly head: Int32Array;
  /** The kind of step that leads to it. */
  readonly kind: Uint8Array;
}

/** Looks at every token of a document once. */
export function signalsOf(document: Document): Signals {
  const { tokens, quotes, firstTokens } = document;
  const length = tokens.length;
  const array = (): Int32Array => new Int32Array(length);
  const signals = {
    document,
    word: array(),
    stem: array(),
    tag: array(),
    shape: array(),
    ending: array(),
    lexical: array(),
    quote: array(),
    chunk: array(),
    verbBefore: array(),
    verbAfter: array(),
    head: array(),
    kind: new Uint8Array(length),
  };
  for (let s = 0; s + 1 < firstTokens.length; s += 1) {
    const from = firstTokens[s]!;
    const to = firstTokens[s + 1]!;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i]!;
      const { lower, stem, tag } = token;
      signals.word[i] = hashText(lower);
      signals.stem[i] = stem === lower ? signals.word[i]! : hashText(stem);
      signals.tag[i] = hashText(tag);
      signals.shape[i] = shapeOf(token, i === from);
      signals.ending[i] = hashText(lower.slice(-3));
      signals.lexical[i] = wordClass(token);
      signals.kind[i] = stepKind(token, tokens[i - 1]);
    }
    markChunks(signals, from, to);
    markVerbs(signals, from, to);
  }
  for (const { first, last, closed } of quotes)
    for (let i = first; i <= last; i += 1) {
      const place = i === first ? 1 : i === last ? 2 : i === first + 1 ? 3 : i === last - 1 ? 4 : 5;
      signals.quote[i] = place + (closed ? 0 : 8) + (last - first > 6 ? 16 : 0);
    }
  return signals;
}

const VERB = /^(?:VB|MD)/;

function shapeOf({ text, lower }: Token, opens: boolean): number {
  const capital = text[0] !== lower[0];
  const shape = capital ? (text.length > 1 && text.toUpperCase() === text ? 3 : 2) : /^\p{L}/u.test(text) ? 1 : 0;
  return shape + (opens ? 8 : 0) + (/\d/.test(text) ? 16 : 0) + (text.length < 3 ? 32 : 0);
}

/** Steps are scored apart by what stands at the border they cross: marks and the words that open clauses. */
function stepKind({ text, tag, lower }: Token, before: Token | undefined): number {
  if (before === undefined) return 0;
  if (before.text === ",") return tag === "``" ? 1 : 2;
  if (text === ",") return 3;
  if (tag === "``") return 4;
  if (tag === "''") return before.tag === "," ? 5 : 6;
  if (before.tag === "''") return 7;
  if (before.tag === "." || before.tag === ":") return 8;
  if (tag === "." || tag === ":") return 9;
  if (lower === "that" || lower === "to") return 10;
  return 11;
}

function markChunks(signals: Signals, from: number, to: number): void {
  const { tokens } = signals.document;
  const { chunk, head, stem } = signals;
  for (let i = from; i < to; i += 1) {
    const end = VERB.test(tokens[i]!.tag) ? -1 : nounPhraseEnd(tokens, i, to);
    if (end >= i) {
      for (let k = i; k <= end; k += 1) {
        chunk[k] = k === i ? 1 : k === end ? 3 : 2;
        head[k] = stem[end]!;
      }
      i = end;
      continue;
    }
    const verbal = VERB.test(tokens[i]!.tag) || tokens[i]!.tag === "RB";
    chunk[i] = verbal ? (i > from && chunk[i - 1]! >= 4 ? 5 : 4) : 0;
    head[i] = stem[i]!;
  }
}

function markVerbs(signals: Signals, from: number, to: number): void {
  const { tokens } = signals.document;
  const { stem, verbAfter, verbBefore } = signals;
  let last = 0;
  for (let i = from; i < to; i += 1) {
    verbBefore[i] = last;
    if (VERB.test(tokens[i]!.tag)) last = stem[i]!;
  }
  last = 0;
  for (let i = to - 1; i >= from; i -= 1) {
    verbAfter[i] = last;
    if (VERB.test(tokens[i]!.tag)) last = stem[i]!;
  }
}
