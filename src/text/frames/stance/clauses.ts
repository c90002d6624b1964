import type { Token } from "../../types.ts";

/** A stretch of a sentence between marks: tokens first … last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Cuts a sentence at commas and stronger marks; marks are in no stretch. */
export function stretchesOf(tokens: readonly Token[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !/^(?:[,;:.!?–—()…]|-|\.\.+)$/.test(tokens[at]!.text)) continue;
    if (at > first) stretches.push({ first, last: at - 1 });
    first = at + 1;
  }
  return stretches;
}
