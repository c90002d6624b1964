import type { Document } from "../document.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Draft } from "./draft.ts";

/** "Oslo’s opposition to …", "the Norwegian refusal to …": the noun is the cue, what it leads to its content. */
export function heldStance(document: Document, phrase: Phrase, end: number, polarity: 1 | -1): Draft | undefined {
  const { tokens, quoteAt } = document;
  const noun = phrase.last;
  const holder = holderIn(document, phrase);
  const infinitive = tokens[noun + 1]!.lower === "to" && /^VB/.test(tokens[noun + 2]?.tag ?? "");
  const first = infinitive ? noun + 1 : noun + 2;
  const last = lastOfPhrase(document, first, end);
  if (!holder || last < first) return undefined;
  return {
    members: [holder],
    implicit: false,
    cue: {
      first: noun,
      last: noun,
      lemma: tokens[noun]!.lower,
      frame: "nominal",
      polarity,
      negated: false,
      hedges: [],
    },
    content: { first, last },
    nested: quoteAt[noun]! >= 0,
    relative: false,
  };
}

/** A noun phrase ends before the verb whose subject it is: "Oslo’s opposition to the dam | remains firm". */
function lastOfPhrase({ tokens }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) if (/^(?:MD|VBD|VBZ|VBP|WDT|WP)$/.test(tokens[i]!.tag)) return i - 1;
  return end - 1;
}

function holderIn({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  for (let i = last - 1; i >= first; i -= 1) {
    if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
    if (tokens[i]!.tag === "PRP$") return { first: i, last: i };
  }
  // "Chinese support for", "a European Union proposal to": a name as modifier.
  let start = last;
  while (start - 1 >= first && /^NNPS?$/.test(tokens[start - 1]!.tag)) start -= 1;
  return start < last ? { first: start, last: last - 1 } : undefined;
}
