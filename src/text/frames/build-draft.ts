import type { Content } from "./contents.ts";
import type { Draft } from "./draft.ts";
import type { CueHit } from "./find-cues.ts";
import type { Sense } from "./lexicon.ts";
import { modeOf } from "./mode.ts";
import { isOneOf, type Phrase, type Scene } from "./scene.ts";

export function build(
  scene: Scene,
  hit: CueHit,
  { lemma, frame, polarity }: Sense,
  source: Phrase,
  { form, parts }: Content,
  addressee: Phrase | undefined,
): Draft {
  const { negations, hedges } = scene.lexicon.pack.words;
  const inside = hit.tokens.flatMap((token, i) => span(i === 0 ? hit.clause.first : hit.tokens[i - 1]! + 1, token));
  const outside = inside.filter((at) => !parts.some(({ first, last }) => first <= at && at <= last));
  const { first, last } = cueSpan(hit);
  return {
    source,
    implicit: false,
    cue: {
      first,
      last,
      lemma,
      frame,
      polarity,
      negated: outside.some((at) => isOneOf(scene, at, negations)),
      hedges: outside.filter((at) => isOneOf(scene, at, hedges)),
    },
    parts,
    ...(addressee && { addressee }),
    mode: form === "n" ? "characterized" : modeOf(scene, parts),
  };
}

function span(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

/** The verb that carries the meaning, with the parts of the cue that stand right beside it. */
function cueSpan({ tokens, verb }: CueHit): Phrase {
  let first = verb;
  let last = verb;
  while (tokens.includes(last + 1)) last += 1;
  while (tokens.includes(first - 1)) first -= 1;
  return { first, last };
}
