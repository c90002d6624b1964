import type { Document } from "../document.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { CueSense } from "../lexicon/cues.ts";
import { bareClause, infinitive, quoteAt, thatClause } from "./complements/clauses.ts";
import type { Complementation } from "./complements/complementation.ts";
import { evaluation, heldAgainst, nounContent, proForm } from "./complements/objects.ts";
import { laterQuote, laterThatClause } from "./complements/later.ts";
import { addresseeAt, skipOccasion } from "./complements/occasion.ts";

/** Surer readings come first: a clause without "that" is looked for only where no infinitive or evaluation fits. */
const ORDER = ["q", "T", "o", "a", "i", "e", "f", "t", "p", "n"] as const;

/** Verbs of saying, whose words can come after the circumstances of saying them. */
function reports({ complements, frame }: CueSense): boolean {
  return frame === "speech" && complements.has("q") && !complements.has("a");
}

/** "said when asked" gives the occasion; what is said is no question. */
function says({ lemma }: CueSense): boolean {
  return lemma === "say" || lemma === "add";
}

type Reader = (
  document: Document,
  at: number,
  afterOccasion: number,
  ceiling: number,
  sense: CueSense,
) => Complementation | undefined;

const readers: Readonly<Record<(typeof ORDER)[number], Reader>> = {
  q: (document, _, next, ceiling, sense) =>
    quoteAt(document, next, ceiling) ?? (reports(sense) ? laterQuote(document, next, ceiling) : undefined),
  T: (document, _, next, ceiling, sense) =>
    (says(sense) && /^(?:when|where)$/.test(document.tokens[next]?.lower ?? "")
      ? undefined
      : thatClause(document, next, ceiling)) ?? (reports(sense) ? laterThatClause(document, next, ceiling) : undefined),
  o: (document, at, _, ceiling) => toldTo(document, at, ceiling),
  a: (document, at, _, ceiling) => urgedTo(document, at, ceiling),
  i: (document, _, next, ceiling) => infinitive(document, next, ceiling),
  e: (document, at, _, ceiling, sense) => evaluation(document, at, ceiling, sense),
  f: (document, at, _, ceiling) => heldAgainst(document, at, ceiling),
  t: (document, at, next, ceiling, sense) =>
    bareClause(document, at, ceiling, reports(sense)) ?? bareClause(document, next, ceiling, reports(sense)),
  p: (document, at, _, ceiling) => proForm(document, at, ceiling),
  n: (document, at, _, ceiling, sense) => nounContent(document, at, ceiling, sense),
};

/** Reads the complement that one of the senses of a cue allows at `at`, with that sense; nothing where none of them is there. */
export function complementOf(
  document: Document,
  senses: readonly CueSense[],
  at: number,
  ceiling: number,
): (Complementation & { sense: CueSense }) | undefined {
  const start = skipOccasion(document, at, ceiling);
  let incomplete: (Complementation & { sense: CueSense }) | undefined;
  for (const code of ORDER) {
    for (const sense of senses) {
      if (!sense.complements.has(code) && !(code === "T" && sense.complements.has("t"))) continue;
      const found = readers[code](document, at, start.next, ceiling, sense);
      if (!found) continue;
      const addressee =
        found.addressee ?? start.addressee ?? (code === "T" ? calledToAct(document, sense, found) : undefined);
      const complement = { ...found, sense, ...(addressee && { addressee }) };
      if (found.content) return complement;
      incomplete ??= complement;
    }
  }
  return incomplete;
}

/** "demanded that Riga back the plan": Riga is the one spoken to. */
function calledToAct(document: Document, { frame }: CueSense, { content }: Complementation): Phrase | undefined {
  if (!content || (frame !== "demand" && frame !== "directive")) return undefined;
  const subject = addresseeAt(document, content.first, content.last + 1);
  return subject && /^VB/.test(document.tokens[subject.last + 1]?.tag ?? "") ? subject : undefined;
}

/** "told reporters (on Monday) that …"; without content where that stands before the cue. */
function toldTo(document: Document, at: number, ceiling: number): Complementation | undefined {
  const addressee = addresseeAt(document, at, ceiling);
  if (!addressee) return undefined;
  const { next } = skipOccasion(document, addressee.last + 1, ceiling);
  const content =
    thatClause(document, next, ceiling) ??
    quoteAt(document, next, ceiling) ??
    laterThatClause(document, next, ceiling) ??
    bareClause(document, addressee.last + 1, ceiling);
  return { addressee, next, ...content };
}

/** "urged Oslo (on Monday) to sign". */
function urgedTo(document: Document, at: number, ceiling: number): Complementation | undefined {
  const addressee = addresseeAt(document, at, ceiling);
  if (!addressee) return undefined;
  const { next } = skipOccasion(document, addressee.last + 1, ceiling);
  const content = infinitive(document, next, ceiling);
  return content && { addressee, ...content };
}
