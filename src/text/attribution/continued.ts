import { firstThat } from "../spans.ts";
import type { Document } from "../document.ts";
import { takesQuote } from "../lexicon/cues.ts";
import type { Quote } from "../quotes.ts";
import type { Draft } from "./draft.ts";

const SHORTEST_SENTENCE = 3;

/**
 * Quotations that no cue of their own introduces: they go on with the speaker of the attribution before them in the same
 * paragraph, or of the quotation that the paragraph before left open, or of the one that takes theirs up.
 */
export function continuedQuotes(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  const { quotes } = document;
  const spoken = drafts.filter((draft) => !draft.nested && draft.members.length > 0 && !retells(draft, drafts));
  const covered = coveredQuotes(document, spoken);
  const added: Draft[] = [];
  const speakerOf: (Draft | undefined)[] = [...covered];
  let next = 0;
  quotes.forEach((quote, q) => {
    while (next < spoken.length && spoken[next]!.cue.first < quote.first) next += 1;
    if (covered[q] || !isWholeSentence(document, quote)) return;
    const previous = quotedBefore(document, spoken, next - 1);
    const opener = quotes[q - 1] && !quotes[q - 1]!.closed ? speakerOf[q - 1] : undefined;
    const taker = quote.closed ? undefined : covered[q + 1];
    const near =
      previous &&
      paragraphOf(document, previous.cue.first) === paragraphOf(document, quote.first) &&
      !hasOwnSpeaker(document, quote)
        ? previous
        : undefined;
    const speaker = opener ?? near ?? taker;
    if (!speaker) return;
    speakerOf[q] = speaker;
    added.push({
      ...base(speaker),
      content: { first: quote.first, last: quote.last },
      cueless: speaker.cue.frame !== "speech",
    });
  });
  return added;
}

/** “…,” said Lee, referring to the plan. “…”: the second quotation goes on with the first, not with what Lee referred to. */
function quotedBefore({ quoteAt, sentenceAt }: Document, spoken: readonly Draft[], from: number): Draft | undefined {
  const latest = spoken[from];
  for (let d = from; d >= 0 && latest?.implicit; d -= 1) {
    const draft = spoken[d]!;
    if (sentenceAt[draft.cue.first] !== sentenceAt[latest.cue.first]) break;
    if (!draft.implicit && quoteAt[draft.content.last]! >= 0) return draft;
  }
  return latest;
}

/** “…,” said Lee, according to the agency: the quote is Lee's. */
function retells({ cue, content }: Draft, drafts: readonly Draft[]): boolean {
  return (
    cue.frame === "according-to" &&
    drafts.some((inner) => inner.cue.first >= content.first && inner.cue.last <= content.last)
  );
}

/** Whoever says more of a quotation is as likely the speaker as of what it goes on with. */
function base({ members, cue, confidence }: Draft): Omit<Draft, "content"> {
  const sure = confidence === undefined ? {} : { confidence };
  return { members, cue, implicit: true, nested: false, relative: false, mode: "direct", ...sure };
}

function coveredQuotes({ quotes, quoteAt }: Document, drafts: readonly Draft[]): (Draft | undefined)[] {
  const covered: (Draft | undefined)[] = quotes.map(() => undefined);
  for (const draft of drafts) {
    const last =
      quoteAt[draft.content.last]! >= 0 ? quoteAt[draft.content.last]! : lastQuoteBefore(quotes, draft.content.last);
    for (let q = last; q >= 0 && quotes[q]!.last >= draft.content.first; q -= 1) covered[q] ??= draft;
  }
  return covered;
}

function lastQuoteBefore(quotes: readonly Quote[], token: number): number {
  return firstThat(quotes, ({ first }) => first > token) - 1;
}

function paragraphOf({ sentences, sentenceAt }: Document, token: number): number {
  return sentences[sentenceAt[token]!]!.paragraph;
}

/** “…,” somebody said: whoever that is, nobody else said it. */
function hasOwnSpeaker({ tokens, sentenceAt, firstTokens, quoteAt }: Document, { last }: Quote): boolean {
  const end = firstTokens[sentenceAt[last]! + 1]!;
  for (let i = last + 1; i < end; i += 1)
    if (quoteAt[i]! < 0 && /^VB[DZP]$/.test(tokens[i]!.tag) && takesQuote(tokens[i]!.lower)) return true;
  return false;
}

function isWholeSentence({ tokens, sentenceAt, firstTokens }: Document, { first, last }: Quote): boolean {
  return (
    last - first >= SHORTEST_SENTENCE &&
    firstTokens[sentenceAt[first]!] === first &&
    [last - 1, last].some((at) => /^[.!?…,]/.test(tokens[at]!.text))
  );
}
