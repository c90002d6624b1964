import type { Document } from "../document.ts";
import type { Mode } from "../types.ts";
import type { Draft } from "./draft.ts";

/** Direct where the content is nothing but quotation, mixed where it holds one, else indirect. */
export function modeOf({ quoteAt, quotes }: Document, { content, parts, cue, mode }: Draft): Mode {
  if (mode) return mode;
  const own = quoteAt[cue.first]!;
  const pieces = parts ?? [content];
  const quoted = (at: number): boolean => quoteAt[at]! >= 0 && quoteAt[at] !== own;
  if (pieces.every(({ first, last }) => quoted(first) && quotes[quoteAt[first]!]!.last >= last)) return "direct";
  for (let i = content.first; i <= content.last; i += 1) if (quoted(i)) return "mixed";
  return "indirect";
}
