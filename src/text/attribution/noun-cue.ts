import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";

/** A noun as the cue of an attribution: "opposition", "a critic", "the answer". */
export function nounCue(
  tokens: readonly Token[],
  noun: number,
  read: Pick<Draft["cue"], "polarity" | "negated" | "hedges">,
): Draft["cue"] {
  return { first: noun, last: noun, lemma: tokens[noun]!.lower, frame: "nominal", ...read };
}
