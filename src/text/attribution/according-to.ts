import type { Document } from "../document.ts";
import { endsNounPhrase, nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import type { Draft } from "./draft.ts";

/** "According to Oslo, …", "…, according to Oslo". */
export function fromAccordingTo(document: Document, sentence: number): readonly Draft[] {
  const { firstTokens } = document;
  const end = firstTokens[sentence + 1]!;
  for (let at = firstTokens[sentence]!; at + 2 < end; at += 1) {
    const length = wordingAt(document, at);
    if (length === 0 || document.quoteAt[at]! >= 0) continue;
    const source = sourceAfter(document, at + length, clauseCeiling(document, at));
    if (!source) return [];
    const content = contentAround(document, at, source.last, end);
    if (!content) return [];
    const cue = {
      first: at,
      last: at + length - 1,
      lemma: "according to",
      frame: "according-to" as const,
      polarity: 0 as const,
      negated: false,
      hedges: [],
    };
    return [{ members: [source], implicit: false, cue, ...content, nested: false, relative: false }];
  }
  return [];
}

/** How many words there are of "according to", "in the view of", "in the eyes of". */
function wordingAt({ tokens }: Document, at: number): number {
  if (tokens[at]!.lower !== "according" && tokens[at]!.lower !== "in") return 0;
  const words = [at, at + 1, at + 2, at + 3].map((i) => tokens[i]?.lower ?? "");
  if (words[0] === "according" && words[1] === "to") return 2;
  return words[0] === "in" &&
    words[1] === "the" &&
    /^(?:view|eyes|opinion|words|judgment|judgement)$/.test(words[2]!) &&
    words[3] === "of"
    ? 4
    : 0;
}

/** The noun phrase at a token, with what hangs on it. */
function sourceAfter({ tokens }: Document, at: number, ceiling: number): Phrase | undefined {
  let last = nounPhraseEnd(tokens, at, ceiling);
  if (last < 0) return undefined;
  while (last + 2 < ceiling && /^(?:of|for|at|from|by|in|and|on|with)$/.test(tokens[last + 1]!.lower)) {
    const next = nounPhraseEnd(tokens, last + 2, ceiling);
    if (next < 0 || !endsNounPhrase(tokens[next])) break;
    last = next;
  }
  return { first: at, last };
}

/** What is said around words that name who holds it: before them, after them, or on both sides. */
function contentAround(
  document: Document,
  at: number,
  sourceLast: number,
  end: number,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  let last = end - 1;
  while (last > sourceLast && tokens[last]!.tag === ".") last -= 1;
  const comma = resumeAfter(document, sourceLast, last);
  // "In the view of Oslo the plan is …"
  const tail = comma < 0 && at === floor && sourceLast + 1 < last ? sourceLast + 1 : comma;
  const head = at - 1 >= floor ? { first: floor, last: tokens[at - 1]!.text === "," ? at - 2 : at - 1 } : undefined;
  if (!head || head.last < head.first) return tail <= last && tail > 0 ? { content: { first: tail, last } } : undefined;
  if (tail < 0 || tail > last || tokens[at - 1]!.text !== ",") return { content: head };
  return { content: { first: head.first, last }, parts: [head, { first: tail, last }] };
}

/** The first token of what follows the source: after the comma that closes it, relative clauses skipped. */
function resumeAfter({ tokens }: Document, sourceLast: number, last: number): number {
  let at = sourceLast + 1;
  while (at <= last && tokens[at]!.text !== ",") at += 1;
  if (at > last) return -1;
  if (/^(?:who|which|whose|a|an)$/.test(tokens[at + 1]?.lower ?? "")) {
    let close = at + 1;
    while (close <= last && tokens[close]!.text !== ",") close += 1;
    // "the plan is, according to Oslo, a mistake"
    if (close <= last || !/^an?$/.test(tokens[at + 1]!.lower)) at = close;
  }
  return at < last ? at + 1 : -1;
}
