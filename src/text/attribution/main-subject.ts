import type { Document } from "../document.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import type { Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;

/** The subject of the first finite verb of a sentence that stands outside quotation: whom the sentence is about. */
export function mainSubject(document: Document, sentence: number): readonly Phrase[] {
  const { tokens, firstTokens, quoteAt } = document;
  const floor = firstTokens[sentence]!;
  for (let i = floor + 1; i < firstTokens[sentence + 1]!; i += 1) {
    if (!FINITE.test(tokens[i]!.tag) || quoteAt[i]! >= 0) continue;
    const subject = subjectOf(document, verbGroup(tokens, i, floor), floor);
    if (subject && !/^(?:which|who|that|where|what)$/.test(subject.introducedBy)) return subject.members;
  }
  return [];
}
