import type { Document } from "../document.ts";
import type { Subject } from "./find-subject.ts";
import { isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";
import { clauseFloor } from "./subject.ts";

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;
const SUBORDINATING =
  /^(?:who|whom|whose|which|that|where|when|because|as|while|although|though|if|since|after|before)$/;
const LONGEST = 60;

/**
 * The noun phrase that opens a clause, as the subject of a verb far behind it: "Officials close to the talks, who would not
 * be named because they feared for their jobs, said". Nothing where another verb may claim it.
 */
export function openingSubject(document: Document, verb: number): Subject | undefined {
  const { tokens, quoteAt, quotes } = document;
  const floor = clauseFloor(document, verb);
  const opening = quoteAt[floor]! >= 0 && quoteAt[floor] !== quoteAt[verb] ? quotes[quoteAt[floor]!]!.last + 1 : floor;
  const last = nounPhraseEnd(tokens, opening, verb);
  if (last < 0 || last >= verb - 1 || verb - opening > LONGEST || isTimeWord(tokens[opening])) return undefined;
  let hanging = false;
  for (let i = last + 1; i < verb; i += 1) {
    const { tag, text, lower } = tokens[i]!;
    if (text === ",") hanging = false;
    else if (SUBORDINATING.test(lower)) hanging = true;
    else if (tag === "CC" || tag === ":" || quoteAt[i] !== quoteAt[verb]) return undefined;
    // "the order released on Friday said": a participle may look like a past tense
    else if (FINITE.test(tag) && !hanging && !(i === last + 1 && lower.endsWith("ed"))) return undefined;
  }
  return hanging ? undefined : { members: [{ first: opening, last }], introducedBy: "" };
}
