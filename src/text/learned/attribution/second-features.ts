import type { FeatureCollector, FeatureRows } from "../../../learning/sequence/feature-rows.ts";
import { mix } from "../../../learning/sequence/hashing.ts";
import { betweenOf } from "./between.ts";
import { FIRST_SCHEME, type CueCandidate, type FirstLook } from "./first-look.ts";
import type { RuleSignals } from "./rule-signals.ts";
import { roleOf } from "./roles.ts";
import type { Signals } from "./signals.ts";

const LABELS = FIRST_SCHEME.labels;

/** Cuts a probability into steps that are narrow at both ends. */
function step(probability: number): number {
  if (probability < 0.3) return probability < 0.02 ? 0 : probability < 0.1 ? 1 : 2;
  if (probability < 0.7) return probability < 0.5 ? 3 : 4;
  return probability < 0.9 ? 5 : probability < 0.98 ? 6 : 7;
}

/** Cuts a distance into steps that grow with it. */
export function reach(distance: number): number {
  const far = Math.abs(distance);
  return far < 5 ? far : far < 8 ? 5 : far < 13 ? 6 : far < 21 ? 7 : far < 34 ? 8 : 9;
}

/** The features of the tokens from `from` to `to` (exclusive), seen from one cue. */
export function secondFeatures(
  signals: Signals,
  rules: RuleSignals,
  look: FirstLook,
  cue: CueCandidate,
  from: number,
  to: number,
  collector: FeatureCollector,
): FeatureRows {
  const { word, stem, tag, lexical, quote, chunk, verbBefore, verbAfter, head, shape } = signals;
  const { quoteAt, sentenceAt } = signals.document;
  const { role, frame, owner } = rules;
  const { labels, marginals } = look;
  const values = new Int32Array(46);
  const at = (signal: Int32Array, i: number): number => (i < from || i >= to ? 7 : signal[i]!);
  const p = (i: number, label: number): number => (i < from || i >= to ? 0 : marginals[i * LABELS + label]!);
  const v = (i: number): number => (i < from || i >= to ? 15 : labels[i]!);
  const cueHead = headOf(signals, cue);
  const cueStem = stem[cueHead]!;
  const cueTag = tag[cueHead]!;
  const cueClass = lexical[cueHead]!;
  const cueQuote = quoteAt[cueHead]!;
  const cueSentence = sentenceAt[cueHead]!;
  const cueWidth = Math.min(3, cue.last - cue.first);
  const cueOwner = owner[cueHead]!;
  const after = at(tag, cue.last + 1);
  const before = at(tag, cue.first - 1);
  const setting = mix(mix(before, after), cueQuote < 0 ? 0 : 1);
  const between = betweenOf(signals, look, cue, from, to);
  for (let i = from; i < to; i += 1) {
    const side = i < cue.first ? 1 : i > cue.last ? 2 : 3;
    const distance = side === 1 ? i - cue.first : side === 2 ? i - cue.last : 0;
    const far = mix(side, reach(distance));
    const beyond = mix(side, sentenceAt[i]! - cueSentence);
    const cues = mix(beyond, between.cues[i - from]!);
    const label = v(i);
    const l1 = v(i - 1);
    const l2 = v(i + 1);
    const own = owner[i]! >= 0 && owner[i] === cueOwner ? role[i]! : owner[i]! >= 0 ? 8 + role[i]! : 0;
    const own1 = i > from && owner[i - 1]! >= 0 ? (owner[i - 1] === cueOwner ? role[i - 1]! : 8 + role[i - 1]!) : 0;
    const own2 = i + 1 < to && owner[i + 1]! >= 0 ? (owner[i + 1] === cueOwner ? role[i + 1]! : 8 + role[i + 1]!) : 0;
    const t = tag[i]!;
    const w = word[i]!;
    const q = quoteAt[i]! < 0 ? 0 : quoteAt[i] === cueQuote ? 1 : 2;
    values[0] = side;
    values[1] = far;
    values[2] = cues;
    values[3] = mix(cues, label);
    values[4] = mix(cueStem, side);
    values[5] = mix(mix(cueStem, side), label);
    values[6] = mix(mix(cueClass, side), label);
    values[7] = mix(mix(setting, side), label);
    values[8] = mix(far, label);
    values[9] = mix(mix(l1, label), mix(l2, side));
    values[10] = mix(cues, step(p(i, 0)));
    values[11] = mix(cues, step(p(i, 1)));
    values[12] = mix(cues, step(p(i, 4)));
    values[13] = mix(cues, step(p(i, 5)));
    values[14] = mix(mix(step(p(i, 4)), step(p(i, 5))), mix(step(p(i + 1, 5)), side));
    values[15] = mix(mix(step(p(i, 0)), step(p(i, 1))), mix(step(p(i + 1, 1)), side));
    values[16] = mix(mix(step(p(i - 1, 5) + p(i - 1, 4)), step(p(i, 5) + p(i, 4))), side);
    values[17] = mix(step(p(i, 2) + p(i, 3)), side);
    values[18] = mix(w, side);
    values[19] = mix(t, far);
    values[20] = mix(mix(at(tag, i - 1), t), side);
    values[21] = mix(mix(t, at(tag, i + 1)), side);
    values[22] = mix(at(word, i - 1), side);
    values[23] = mix(at(word, i + 1), side);
    values[24] = mix(mix(at(word, i - 1), w), side);
    values[25] = mix(mix(w, at(word, i + 1)), side);
    values[26] = mix(mix(cueStem, far), t);
    values[27] = mix(mix(cueStem, side), mix(chunk[i]!, head[i]!));
    values[28] = mix(mix(setting, far), t);
    values[29] = mix(mix(cueTag, far), mix(chunk[i]!, at(chunk, i + 1)));
    values[30] = mix(mix(verbAfter[i]!, chunk[i]!), cues);
    values[31] = mix(mix(verbBefore[i]!, chunk[i]!), cues);
    values[32] = mix(mix(own1, own), mix(own2, side));
    values[33] = mix(mix(own, label), side);
    values[34] = mix(mix(own, frame[i]!), cueStem);
    values[35] = mix(own, mix(w, side));
    values[36] = mix(mix(own2, at(word, i + 1)), mix(own, side));
    values[37] = mix(mix(q, quote[i]!), mix(side, cueQuote < 0 ? 0 : 1));
    values[38] = mix(mix(q, cues), mix(quote[i]!, cueStem));
    values[39] = mix(mix(between.verbs[i - from]!, between.commas[i - from]!), mix(side, chunk[i]!));
    values[40] = mix(mix(between.verbs[i - from]!, between.commas[i - from]!), mix(side, label));
    values[41] = mix(mix(lexical[i]!, side), cueTag);
    values[42] = mix(mix(shape[i]!, side), label);
    values[43] = mix(mix(cueWidth, cueTag), far);
    values[44] = mix(mix(between.quotes[i - from]!, q), mix(beyond, label));
    values[45] = mix(mix(between.cues[i - from]!, roleOf(FIRST_SCHEME, label)), far);
    collector.add(values);
  }
  return collector.take();
}

/** The word of a cue that tells most: its last verb, else its last noun, else its first word. */
export function headOf(
  { document: { tokens } }: Signals,
  { first, last }: Pick<CueCandidate, "first" | "last">,
): number {
  for (const tagged of [/^VB/, /^NN/]) for (let i = last; i >= first; i -= 1) if (tagged.test(tokens[i]!.tag)) return i;
  return first;
}
