import { addFeature, type FeatureCounts } from "../../learning/index.ts";
import type { PairView } from "./pair-view.ts";

const NEGATION = /^(?:not|n't|never|no|without)$/;
const REACH_OF_NEGATION = 4;

/** Where words speak well and badly, and where words are negated. */
export function addSigns(counts: FeatureCounts, { words, first, last, order }: PairView): void {
  let negatedUntil = -1;
  for (const [at, { lower, sign, tag }] of words.entries()) {
    const region = regionOf(at, first, last);
    if (NEGATION.test(lower)) {
      negatedUntil = at + REACH_OF_NEGATION;
      addFeature(counts, `negation ${order}`, region);
    }
    if (sign === 0) continue;
    addFeature(counts, `sign ${region} ${order}`, String(sign));
    addFeature(counts, `turned sign ${region} ${order}`, String(at < negatedUntil ? -sign : sign));
    addFeature(counts, `sign of ${tag.slice(0, 2)} ${region} ${order}`, String(sign));
    addFeature(counts, "sign", String(sign));
  }
}

function regionOf(at: number, first: number, last: number): string {
  if (at < first) return at >= first - 5 ? "near before" : "before";
  if (at < last) return "between";
  return at <= last + 5 ? "near after" : "after";
}

/** How far apart the parties are, which comes first, and how the passage is built around them. */
export function addShape(counts: FeatureCounts, { words, own, other, first, last, order }: PairView): void {
  const add = (name: string, value: string | number | boolean): void =>
    addFeature(counts, `${name} ${order}`, String(value));
  const between = words.slice(first, last);
  const signOf = (part: typeof words): number => Math.sign(part.reduce((sum, { sign }) => sum + sign, 0));
  const marks = (part: typeof words, mark: RegExp): number => part.filter(({ lower }) => mark.test(lower)).length;
  add("order", true);
  add("sign between", signOf(between));
  add("sign of all", signOf(words));
  add("distance", [2, 3, 5, 9, 16].filter((step) => last - first >= step).length);
  add("length", Math.min(6, Math.floor(words.length / 10)));
  add("opening", [2, 5].filter((step) => first >= step).length);
  add("possessive", /^['’]s$/.test(words[own + 1]?.lower ?? ""));
  add("sentence ends between", marks(between, /^[.;!?]$/) > 0);
  add("quotation marks", `${marks(words.slice(0, first), /[“”"]/)} ${marks(between, /[“”"]/)}`);
  add(
    "speaks",
    [own, other]
      .map((at) => [at - 2, at - 1, at + 1, at + 2].some((near) => SPEECH.test(words[near]?.lower ?? "")))
      .join(),
  );
}

const SPEECH = /^(?:said|says|say|told|added|tweeted|wrote)$/;
