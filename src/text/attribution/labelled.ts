import type { Document } from "../document.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { isPersonNoun } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Draft } from "./draft.ts";

const LONGEST_LABEL = 9;
const SHORTEST_CONTENT = 3;
/** What headlines put before a colon besides people: "Report: …", "Poll: …". */
const DOCUMENTS = wordSet("report reports poll polls survey study sources source analysis editorial memo");

/** "Minister: the dam will hold", "Lee: “We tried.”": the name before the colon that opens a headline or introduces a quotation. */
export function fromLabel(document: Document, sentence: number): readonly Draft[] {
  const { tokens, sentences, firstTokens } = document;
  const { paragraph } = sentences[sentence]!;
  if (sentences[sentence - 1]?.paragraph === paragraph) return [];
  const first = firstTokens[sentence]!;
  const ceiling = Math.min(firstTokens[sentence + 1]!, first + LONGEST_LABEL);
  const last = nounPhraseEnd(tokens, first, ceiling);
  if (last < 0 || tokens[last + 1]?.text !== ":" || !isSpeaker(document, last)) return [];
  const end = contentEnd(document, sentence, last + 2);
  if (end - last - 2 < SHORTEST_CONTENT || !(sentence === 0 || isQuoted(document, last + 2))) return [];
  // "Region: the dams of the north" labels what follows, and nobody says it
  if (!tokens.slice(last + 2, end).some(({ tag }) => /^(?:MD|VBD|VBZ|VBP)$/.test(tag))) return [];
  return [
    {
      members: [{ first, last }],
      implicit: false,
      cue: {
        first: last + 1,
        last: last + 1,
        lemma: ":",
        frame: "speech",
        polarity: 0,
        negated: false,
        hedges: [],
      },
      content: { first: last + 2, last: end - 1 },
      nested: false,
      relative: false,
    },
  ];
}

function isSpeaker({ tokens }: Document, last: number): boolean {
  const { tag, lower } = tokens[last]!;
  return /^NNPS?$/.test(tag) || isPersonNoun(lower) || DOCUMENTS.has(lower);
}

function isQuoted({ quotes, quoteAt }: Document, from: number): boolean {
  return quotes[quoteAt[from] ?? -1]?.first === from;
}

/** The end of the quotation that follows the colon, or else of the paragraph. */
function contentEnd(document: Document, sentence: number, from: number): number {
  if (isQuoted(document, from)) return document.quotes[document.quoteAt[from]!]!.last + 1;
  const { tokens, sentences, firstTokens } = document;
  let next = sentence + 1;
  while (sentences[next]?.paragraph === sentences[sentence]!.paragraph) next += 1;
  let end = firstTokens[next]!;
  while (end > from && tokens[end - 1]!.tag === ".") end -= 1;
  return end;
}
