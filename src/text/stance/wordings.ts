import type { Token } from "../types.ts";

/** Wordings of one word or more, under their first word. */
export type Wordings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The wordings under their first word, in the order given. */
export function byFirstWord(list: string): Wordings {
  const index = new Map<string, string[][]>();
  for (const wording of list.split(", ").map((marker) => marker.split(" ")))
    index.set(wording[0]!, [...(index.get(wording[0]!) ?? []), wording]);
  return index;
}

/** The first of some wordings that stands at a token. */
export function wordingAt(index: Wordings, tokens: readonly Token[], i: number): readonly string[] | undefined {
  return index.get(tokens[i]?.lower ?? "")?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
}
