import type { Attribution, Cue } from "../types.ts";
import { climb, type Climb, type Step } from "./climb.ts";
import type { Region } from "./region.ts";
import { isBalanced } from "./balance.ts";
import { adjectiveBefore, judgedAs } from "./judgement.ts";
import { headNoun } from "./lexicon/index.ts";
import type { Predicate } from "./predicate.ts";
import { CONFIDENCE, factor, wordsOf, type Reading, type Target } from "./reading.ts";
import { isPartOfOther, isUnreadSubject, nounPhraseEnd, predicateOf } from "./said-of-target.ts";
import { isAskedOtherwise, isUnstated } from "./unstated.ts";
import { openTally, takePredicate, takeStep, takeVerb } from "./tally.ts";
import type { Tally } from "./tally-state.ts";

/** Reads the stance of the region's holder on what stands at the target; null where it takes none that can be told. */
export function readTarget(region: Region, target: Target, { cue }: Pick<Attribution, "cue">): Reading | null {
  const way = wayUp(region, target, cue);
  const phraseEnd = nounPhraseEnd(region, target);
  const predicate = predicateOf(region, target, phraseEnd, way);
  if (isPartOfOther(region, target) || isUnstated(region, target, way, cue)) return null;
  if (isAskedOtherwise(region, phraseEnd, way, predicate)) return null;
  if (isBalanced(region)) return outright(region, target, 0, CONFIDENCE.attitude, factor("neither … nor", 0));
  if (isIndispensable(region, way)) return outright(region, target, 1, CONFIDENCE.flat, factor("nothing without", 1));
  if (way.lost && predicate === null) return null;
  const judged = judgedAs(region, target, phraseEnd, cue);
  if (judged !== null)
    return outright(region, target, judged.sign, CONFIDENCE.value, factor(judged.words, judged.sign));
  if (predicate === null && isUnreadSubject(region, target, phraseEnd, way)) return null;
  if (cue?.frame === "evaluation" && predicate === null && !way.outer.some(({ phrase }) => phrase?.role === "attitude"))
    return null;
  return compose(region, target, way, predicate, cue);
}

/** Climbs to the cue; of one that closes around its content ("touch … with a bargepole") the first word alone says nothing. */
function wayUp(region: Region, { first, last }: Target, cue: Cue | null): Climb {
  const way = climb(region, first, last);
  const { cue: at } = region;
  if (at === null || cue?.lemma.includes("…") !== true) return way;
  const outside = (step: Step): boolean => step.at > at.last || (step.phrase !== null && step.at < at.first);
  return { ...way, inner: way.inner.filter(outside), outer: way.outer.filter(outside) };
}

function outright(region: Region, target: Target, sign: -1 | 0 | 1, confidence: number, word: string): Reading {
  return finish(region, target, { sign, strength: "plain", confidence, trace: [word] }, []);
}

/** Multiplies the signs from the cue down to the target, as long as something on the way makes them a stance. */
function compose(
  region: Region,
  target: Target,
  way: Climb,
  predicate: Predicate | null,
  cue: Cue | null,
): Reading | null {
  const setting = { region, way, cue, predicate };
  let tally: Tally | null = openTally(setting);
  for (const step of [...way.outer].reverse()) tally = tally && takeStep(tally, step, setting);
  if (predicate !== null) tally = tally && takePredicate(tally, predicate, cue);
  for (const step of [...way.inner].reverse()) tally = tally && takeStep(tally, step, setting);
  tally = tally && takeVerb(tally, region, target);
  if (tally === null) return null;
  const value = tally.anchor === null ? adjectiveBefore(region, target) : null;
  const { anchor, sign, trace } =
    value === null
      ? tally
      : { anchor: "adjective" as const, sign: value.sign, trace: [...tally.trace, factor(value.words, value.sign)] };
  if (anchor === null) return null;
  const strength = tally.hedged ? "hedged" : "plain";
  return finish(region, target, { sign, strength, confidence: CONFIDENCE[anchor], trace }, [
    ...way.inner,
    ...way.outer,
  ]);
}

/** Turns the sign for a head noun behind the topic ("sanctions relief") and for inverse wordings. */
function finish(
  { tokens }: Region,
  { first, last, inverse }: Target,
  reading: Reading,
  steps: readonly Step[],
): Reading {
  let { sign } = reading;
  const trace = [...reading.trace];
  const after = tokens[last + 1]?.tag === "POS" ? tokens[last + 2] : tokens[last + 1];
  const head = after && /^NN/.test(after.tag) && tokens[last]!.tag.startsWith("NN") ? headNoun(after.lower) : undefined;
  if (head !== undefined && head.sign < 0 && !steps.some(({ at }) => tokens[at] === after)) {
    sign = -sign as -1 | 0 | 1;
    trace.push(factor(after!.lower, -1));
  }
  trace.push(wordsOf(tokens, { first, last }));
  if (inverse) {
    sign = -sign as -1 | 0 | 1;
    trace.push(factor("inverse", -1));
  }
  return { ...reading, sign: sign === 0 ? 0 : sign, trace };
}

/** "Without the treaty there will be no peace": what is missed when it is gone is wanted. */
function isIndispensable({ tokens, from, to }: Region, { inner }: Climb): boolean {
  const without = inner.find(
    ({ word, at }) => word === "without" && (at === from || /^(?:,|but|and|that)$/.test(tokens[at - 1]!.lower)),
  );
  if (without === undefined || inner.some(({ kind, sign, at }) => kind === "phrase" && sign < 0 && at > without.at))
    return false;
  const rest = tokens.slice(without.at + 1, to);
  return rest.some(({ lower }) =>
    /^(?:no|nothing|never|not|n't|nobody|cannot|impossible|die|dies|collapse|collapses|lost|doomed)$/.test(lower),
  );
}
