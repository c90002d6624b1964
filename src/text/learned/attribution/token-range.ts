import type { Document } from "../../document.ts";
import type { Phrase } from "../../grammar/subject.ts";
import { firstThat } from "../../spans.ts";
import type { Span } from "../../types.ts";

/** The tokens that share anything with a span; nothing where none does. */
export function tokensIn({ tokens }: Document, { start, end }: Span): Phrase | undefined {
  const first = firstThat(tokens, (token) => token.end > start);
  const last = firstThat(tokens, (token) => token.start >= end) - 1;
  return first <= last ? { first, last } : undefined;
}

/** How many tokens two phrases share. */
export function shared(a: Phrase, b: Phrase): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}
