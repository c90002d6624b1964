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
  const { add, next } = collector;
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
    add(mix(1, 0));
    add(mix(2, w));
    add(mix(3, w1));
    add(mix(4, w2));
    add(mix(5, at(word, i - 2)));
    add(mix(6, at(word, i + 2)));
    add(mix(7, at(stem, i - 3)));
    add(mix(8, at(stem, i + 3)));
    add(mix(9, mix(w1, w)));
    add(mix(10, mix(w, w2)));
    add(mix(11, stem[i]!));
    add(mix(12, t));
    add(mix(13, mix(t1, t)));
    add(mix(14, mix(t, t2)));
    add(mix(15, mix(mix(t1, t), t2)));
    add(mix(16, mix(mix(t3, t1), t)));
    add(mix(17, mix(mix(t, t2), t4)));
    add(mix(18, mix(stem[i]!, t1)));
    add(mix(19, mix(stem[i]!, t2)));
    add(mix(20, shape[i]!));
    add(mix(21, mix(at(shape, i - 1), shape[i]!)));
    add(mix(22, mix(shape[i]!, at(shape, i + 1))));
    add(mix(23, ending[i]!));
    add(mix(24, lexical[i]!));
    add(mix(25, mix(at(lexical, i - 1), lexical[i]!)));
    add(mix(26, mix(lexical[i]!, at(lexical, i + 1))));
    add(mix(27, mix(lexical[i]!, quote[i]!)));
    add(mix(28, mix(mix(at(quote, i - 1), quote[i]!), at(quote, i + 1))));
    add(mix(29, mix(mix(at(chunk, i - 1), chunk[i]!), at(chunk, i + 1))));
    add(mix(30, mix(head[i]!, chunk[i]!)));
    add(mix(31, mix(verbBefore[i]!, chunk[i]!)));
    add(mix(32, mix(verbAfter[i]!, chunk[i]!)));
    add(mix(33, mix(verbBefore[i]!, w)));
    add(mix(34, mix(verbAfter[i]!, w)));
    add(mix(35, mix(verbAfter[i]!, t)));
    add(mix(36, mix(verbBefore[i]!, t)));
    const r = role[i]!;
    const r1 = at(role, i - 1);
    const r2 = at(role, i + 1);
    add(mix(40, r));
    add(mix(41, mix(r1, r)));
    add(mix(42, mix(r, r2)));
    add(mix(43, mix(mix(r1, r), r2)));
    add(mix(44, mix(r, frame[i]!)));
    add(mix(45, mix(r, w)));
    add(mix(46, mix(r, stem[i]!)));
    add(mix(47, mix(mix(r, r2), w2)));
    add(mix(48, mix(mix(r, r1), w1)));
    add(mix(49, mix(r, inner[i]!)));
    add(mix(50, mix(mix(r, t), t1)));
    add(mix(51, mix(mix(r, t), t2)));
    add(mix(52, mix(mix(at(role, i - 2), r), at(role, i + 2))));
    next();
  }
  return collector.take();
}
