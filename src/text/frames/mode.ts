import type { Mode } from "../types.ts";
import { type Phrase, quoteOf, type Scene } from "./scene.ts";

/** Direct where the content is nothing but quotation, mixed where it holds one, else indirect. */
export function modeOf(scene: Scene, parts: readonly Phrase[]): Mode {
  const isQuote = ({ first, last }: Phrase): boolean => {
    const quote = scene.document.quotes[quoteOf(scene, first)];
    return quote !== undefined && quote.last >= last;
  };
  if (parts.every(isQuote)) return "direct";
  for (const { first, last } of parts)
    for (let at = first; at <= last; at += 1) if (quoteOf(scene, at) >= 0) return "mixed";
  return "indirect";
}
