import type { FeatureCollector, FeatureRows } from "../../../learning/sequence/feature-rows.ts";
import { mix } from "../../../learning/sequence/hashing.ts";
import type { RuleSignals } from "./rule-signals.ts";
import type { Signals } from "./signals.ts";

/** The features of the tokens from `from` to `to` (exclusive): words around each, and what the rules say of it. */
export function firstFeatures(
  signals: Signals,
  rules: RuleSignals,
  from: number,
  to: number,
  collector: FeatureCollector,
): FeatureRows {
  const { word, stem, tag, shape, ending, lexical, quote, chunk, verbBefore, verbAfter, head } = signals;
  const { role, inner, frame } = rules;
  const values = new Int32Array(49);
  const at = (signal: Int32Array, i: number): number => (i < from || i >= to ? 7 : signal[i]!);
  for (let i = from; i < to; i += 1) {
    const w = word[i]!;
    const t = tag[i]!;
    const w1 = at(word, i - 1);
    const w2 = at(word, i + 1);
    const t1 = at(tag, i - 1);
    const t2 = at(tag, i + 1);
    const t3 = at(tag, i - 2);
    const t4 = at(tag, i + 2);
    values[0] = 0;
    values[1] = w;
    values[2] = w1;
    values[3] = w2;
    values[4] = at(word, i - 2);
    values[5] = at(word, i + 2);
    values[6] = at(stem, i - 3);
    values[7] = at(stem, i + 3);
    values[8] = mix(w1, w);
    values[9] = mix(w, w2);
    values[10] = stem[i]!;
    values[11] = t;
    values[12] = mix(t1, t);
    values[13] = mix(t, t2);
    values[14] = mix(mix(t1, t), t2);
    values[15] = mix(mix(t3, t1), t);
    values[16] = mix(mix(t, t2), t4);
    values[17] = mix(stem[i]!, t1);
    values[18] = mix(stem[i]!, t2);
    values[19] = shape[i]!;
    values[20] = mix(at(shape, i - 1), shape[i]!);
    values[21] = mix(shape[i]!, at(shape, i + 1));
    values[22] = ending[i]!;
    values[23] = lexical[i]!;
    values[24] = mix(at(lexical, i - 1), lexical[i]!);
    values[25] = mix(lexical[i]!, at(lexical, i + 1));
    values[26] = mix(lexical[i]!, quote[i]!);
    values[27] = mix(mix(at(quote, i - 1), quote[i]!), at(quote, i + 1));
    values[28] = mix(mix(at(chunk, i - 1), chunk[i]!), at(chunk, i + 1));
    values[29] = mix(head[i]!, chunk[i]!);
    values[30] = mix(verbBefore[i]!, chunk[i]!);
    values[31] = mix(verbAfter[i]!, chunk[i]!);
    values[32] = mix(verbBefore[i]!, w);
    values[33] = mix(verbAfter[i]!, w);
    values[34] = mix(verbAfter[i]!, t);
    values[35] = mix(verbBefore[i]!, t);
    const r = role[i]!;
    const r1 = at(role, i - 1);
    const r2 = at(role, i + 1);
    values[36] = r;
    values[37] = mix(r1, r);
    values[38] = mix(r, r2);
    values[39] = mix(mix(r1, r), r2);
    values[40] = mix(r, frame[i]!);
    values[41] = mix(r, w);
    values[42] = mix(r, stem[i]!);
    values[43] = mix(mix(r, r2), w2);
    values[44] = mix(mix(r, r1), w1);
    values[45] = mix(r, inner[i]!);
    values[46] = mix(mix(r, t), t1);
    values[47] = mix(mix(r, t), t2);
    values[48] = mix(mix(at(role, i - 2), r), at(role, i + 2));
    collector.add(values);
  }
  return collector.take();
}
