import type { Document } from "../../document.ts";
import { isEventPhrase } from "../../grammar/circumstance.ts";
import { isTimeWord, nounPhraseEnd } from "../../grammar/noun-phrase.ts";
import type { Phrase } from "../../grammar/subject.ts";

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
    else if (
      /^(?:late|early|earlier)$/.test(lower) &&
      tokens[next + 1]?.tag === "IN" &&
      isEventPhrase(tokens, next + 1, ceiling)
    )
      next += 1;
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

/** The one spoken to, at the start of a complement: "told *reporters* that". */
export function addresseeAt({ tokens }: Document, at: number, ceiling: number): Phrase | undefined {
  let last = nounPhraseEnd(tokens, at, ceiling);
  if (last < 0 || isTimeWord(tokens[at]) || tokens[at]!.tag === "VBG") return undefined;
  while (last + 2 < ceiling && /^(?:and|of|or)$/.test(tokens[last + 1]!.lower)) {
    const next = nounPhraseEnd(tokens, last + 2, ceiling);
    if (next < 0 || /^(?:MD|VBD|VBZ|VBP)$/.test(tokens[next + 1]?.tag ?? "")) break;
    last = next;
  }
  return { first: at, last };
}
