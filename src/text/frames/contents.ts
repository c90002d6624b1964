import { endsWithVerb, formOf, isRelative, segmentEnd } from "./mood.ts";
import { isFinite, isOneOf, lowerAt, type Phrase, quoteOf, rightOver, type Scene, textAt } from "./scene.ts";

/** What is said, and in what form: a quote, a clause, an infinitive, or a noun phrase. */
export interface Content {
  readonly form: "q" | "t" | "i" | "n";
  readonly parts: readonly Phrase[];
}

/** What stands behind a place as the content of its clause: the first quote, clause or infinitive; null where none does. */
export function contentBehind(scene: Scene, place: number, to: number): Content | null {
  const { words } = scene.lexicon.pack;
  for (let at = place + 1; at < to; at += 1) {
    const quote = quoteStartingAt(scene, at);
    if (quote) return { form: "q", parts: [quote] };
    if (textAt(scene, at) === ":") return afterColon(scene, at + 1, to);
    if (textAt(scene, at) === "(") at = rightOver(scene, at);
    if (!/^[,–—]$/.test(textAt(scene, at))) continue;
    const next = at + 1;
    const direct = quoteStartingAt(scene, next);
    if (direct) return { form: "q", parts: [direct] };
    if (
      isOneOf(scene, next, words.complementisers) &&
      (lowerAt(scene, next) !== scene.lexicon.pack.accordingTo.as || endsWithVerb(scene, next, to))
    )
      return { form: "t", parts: [trimmed(scene, { first: next, last: to - 1 })] };
    if (isOneOf(scene, next, words.infinitiveOpeners) || isRelative(scene, next, to)) {
      at = segmentEnd(scene, next, to) - 1;
      continue;
    }
    if (textAt(scene, at) !== "," || isOneOf(scene, next, words.coordinators)) continue;
    // A verb right behind the comma goes on with another clause.
    if (isFinite(scene, next)) return null;
    const form = formOf(scene, next, to);
    if (form) return { form, parts: [trimmed(scene, { first: next, last: to - 1 })] };
  }
  return null;
}

function afterColon(scene: Scene, at: number, to: number): Content | null {
  const quote = quoteStartingAt(scene, at);
  if (quote) return { form: "q", parts: [quote] };
  return at < to ? { form: "t", parts: [trimmed(scene, { first: at, last: to - 1 })] } : null;
}

function quoteStartingAt(scene: Scene, at: number): Phrase | null {
  const quote = scene.document.quotes[quoteOf(scene, at)];
  return quote?.first === at ? { first: quote.first, last: quote.last } : null;
}

/** Without the full stop and other marks at either end; a closing quotation mark stays. */
export function trimmed(scene: Scene, { first, last }: Phrase): Phrase {
  let start = first;
  let end = last;
  while (end > start && /^[.,;:!?–—…]+$/.test(textAt(scene, end))) end -= 1;
  while (start < end && /^[.,;:–—]$/.test(textAt(scene, start))) start += 1;
  return { first: start, last: end };
}

/** What stands before an inverted clause: the quote that ends there, or the clause. */
export function contentBefore(scene: Scene, from: number, finite: number): Content | null {
  let last = finite - 1;
  while (last >= from && textAt(scene, last) === ",") last -= 1;
  if (last < from) return null;
  const quote = scene.document.quotes[quoteOf(scene, last)];
  if (quote && quote.first <= from) return { form: "q", parts: [{ first: quote.first, last }] };
  return { form: quote && quote.first === from ? "q" : "t", parts: [trimmed(scene, { first: from, last })] };
}
