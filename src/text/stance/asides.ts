import { openingOfAside } from "../grammar/aside.ts";
import type { Attribution, Token } from "../types.ts";
import { isAuxiliary, NEGATIONS } from "./words.ts";

/** The tokens of a sentence without what is inserted around the cue: "has, on several occasions, called for", "welcomed, with relief, the plan". */
export function withoutAsides(tokens: readonly Token[], { source, cue, content }: Attribution): readonly Token[] {
  if (cue === null || cue.end > content.start) return tokens;
  const first = tokens.findIndex(({ end }) => end > cue.start);
  if (first < 0 || tokens[first]!.start >= cue.end) return tokens;
  const after = tokens.findIndex(({ start }) => start >= cue.end);
  const start = tokens.findIndex((token) => token.start >= content.start);
  const dropped = new Set<number>();
  const drop = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) dropped.add(i);
  };
  // "with the backing of Oslo, the plan …"
  const named = cue.frame === "nominal" && source.start > cue.end && tokens[start - 1]?.text === ",";
  if (named || /^(?:,|in)$/.test(tokens[after]?.lower ?? "")) drop(after, start);
  const commas = tokens.slice(first, after).flatMap(({ text }, i) => (text === "," ? [first + i] : []));
  if (commas.length > 1) drop(commas[0]!, commas.at(-1)! + 1);
  let before = first - 1;
  while (before > 0 && (tokens[before]!.tag === "RB" || isAuxiliary(tokens[before]!))) before -= 1;
  const open = tokens[before]?.text === "," ? openingOfAside(tokens, before, 0) : -1;
  if (open > 0 && (isAuxiliary(tokens[open - 1]!) || NEGATIONS.has(tokens[open - 1]!.lower))) drop(open, before + 1);
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i));
}
