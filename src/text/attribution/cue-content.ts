import type { Document } from "../document.ts";
import { afterAside, afterManner } from "../grammar/aside.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { endsNounPhrase } from "../grammar/noun-phrase.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Complement, CueSense } from "../lexicon/cues.ts";
import { complementOf } from "./complement.ts";
import type { Complementation } from "./complements/complementation.ts";
import type { FoundSource } from "./found-source.ts";
import { bareClause } from "./complements/clauses.ts";
import { contentBefore } from "./postposed.ts";

/** Where a cue stands, and what is known of it before its content is looked for. */
export interface CueSite {
  readonly document: Document;
  readonly senses: readonly CueSense[];
  readonly source: FoundSource;
  /** The first word of source and cue where the content may stand before them. */
  readonly from: number;
  /** The first word after the cue, and after its subject where that follows it. */
  readonly after: number;
  readonly ceiling: number;
  /** The subject follows the cue (“…,” said Lee), so the content cannot. */
  readonly inverted: boolean;
}

/** The content of a cue, with the sense of the cue that it fits. */
export interface CueContent {
  readonly sense: CueSense;
  readonly content: Phrase;
  readonly parts?: readonly Phrase[];
  readonly addressee?: Phrase;
}

/** Finds the content of a cue: after it, around it, before it, or in front of the relative clause it stands in. */
export function contentOf(site: CueSite): CueContent | undefined {
  const { document, senses, source, after, ceiling, inverted } = site;
  const { tokens } = document;
  const start = afterManner(tokens, afterAside(tokens, after, ceiling), ceiling);
  const direct = inverted ? undefined : complementOf(document, senses, after, ceiling);
  // Past an aside only where nothing stands before the cue: “…,” he said, with a smile, …
  const later = !inverted && !direct && start > after && !contentElsewhere(site, undefined);
  const complement = later ? complementOf(document, senses, start, ceiling) : direct;
  const found = complement?.content
    ? (interruptedQuote(site, complement.content) ?? { content: complement.content })
    : contentElsewhere(site, complement);
  const speech = senses.find(({ complements }) => complements.has("q") || complements.has("t") || complements.has("o"));
  const takes = (code: Complement): CueSense | undefined => senses.find(({ complements }) => complements.has(code));
  // "a plan that Lee described as a mistake" is judged, not only spoken of
  const moved = source.antecedent && (takes("e") ?? takes("n"));
  const sense = complement?.sense ?? moved ?? speech;
  return found && sense && { sense, ...found, ...(complement?.addressee && { addressee: complement.addressee }) };
}

/** “A,” he went on, “B.”: the quote after the cue is the rest of the one before it. */
function interruptedQuote(
  { document, from, after, ceiling }: CueSite,
  content: Phrase,
): ReturnType<typeof contentBefore> {
  const { tokens, quotes, quoteAt, sentenceAt } = document;
  const head = quotes[quoteAt[from - 1] ?? -1];
  const isQuote = quotes[quoteAt[content.first] ?? -1]?.first === content.first;
  const afterQuote = head?.last === from - 1 && quoteAt[from] !== quoteAt[from - 1];
  // "The move, he said, “is …”": a phrase can be interrupted as a quotation can
  const afterPhrase = tokens[from - 1]?.text === "," && endsNounPhrase(tokens[from - 2]);
  const interrupts = (afterQuote || afterPhrase) && isQuote && sentenceAt[from] === sentenceAt[from - 1];
  // “A,” she told reporters, “B”: past the one spoken to
  return interrupts && tokens[content.first - 1]?.text === ","
    ? contentBefore(document, from, content.first > after ? content.first - 1 : after, ceiling)
    : undefined;
}

function contentElsewhere(
  { document, senses, source, from, after, ceiling }: CueSite,
  complement: Complementation | undefined,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { antecedent } = source;
  const allows = (code: Complement): boolean => senses.some(({ complements }) => complements.has(code));
  // "as Lee said, it will help"
  if (source.introducedBy === "as" && allows("q") && document.tokens[after]?.text === ",") {
    const clause = bareClause(document, after + 1, ceiling, true);
    if (clause?.content) return { content: clause.content };
  }
  // "a project that it says will help", "what she said was a mistake"
  if (
    (antecedent || source.introducedBy === "what") &&
    after < ceiling &&
    allows("t") &&
    /^(?:MD|VBD|VBZ|VBP)$/.test(document.tokens[after]?.tag ?? "")
  ) {
    return { content: { first: after, last: clauseEnd(document, after, ceiling, "clause") - 1 } };
  }
  // "an idea that Lee dismissed as …"
  if (antecedent && (allows("n") || allows("e"))) {
    // "the plan Riga opposes is …": what comes after is no part of the clause
    if (antecedent.last + 1 === source.members[0]?.first) return { content: antecedent };
    return { content: { first: antecedent.first, last: Math.max(after - 1, restOfClause(document, after, ceiling)) } };
  }
  if (source.implicit || !(allows("q") || allows("t") || allows("o"))) return undefined;
  return contentBefore(document, from, complement?.next ?? after, ceiling);
}

function restOfClause({ tokens, quoteAt, quotes }: Document, after: number, ceiling: number): number {
  for (let last = after; last < ceiling; last += 1) {
    if (/^[,.;]$/.test(tokens[last]!.text)) return last - 1;
    if (quoteAt[last]! < 0 || quoteAt[last] === quoteAt[after - 1]) continue;
    last = quotes[quoteAt[last]!]!.last;
    if (/^[,.!?]$/.test(tokens[last - 1]!.text)) return Math.min(last, ceiling - 1);
  }
  return ceiling - 1;
}
