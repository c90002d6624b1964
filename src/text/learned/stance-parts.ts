import { inTwoSteps, oneAgainstRest, selectRows, type LinearWeights } from "../../learning/index.ts";
import type { StanceSettings } from "./stance-options.ts";
import type { StanceRows } from "./stance-rows.ts";

/** How freely weights may grow for one example, however few there are. */
const MOST_FREEDOM = 1;

/** A classifier that has learnt from the examples of one topic, or (`null`) from all. */
export interface StancePart {
  readonly topic: string | null;
  readonly weights: LinearWeights;
}

/** The classifiers for these rows: one a topic, one for all, or both. A topic on which all agree has none of its own. */
export function fitParts(data: StanceRows, rows: readonly number[], settings: StanceSettings): readonly StancePart[] {
  const topics = [...new Set(rows.flatMap((row) => data.topics[row] ?? []))].sort();
  const own = settings.scope === "pooled" || (settings.scope === "both" && topics.length < 2) ? [] : topics;
  const pooled = settings.scope === "topic" && own.length > 0 ? [] : [null];
  return [...pooled, ...own].flatMap((topic) => {
    const members = topic === null ? rows : rows.filter((row) => data.topics[row] === topic);
    const differ = new Set(members.map((row) => data.classes[row])).size > 1;
    return differ ? [{ topic, weights: fit(data, members, settings) }] : [];
  });
}

function fit(
  { rows, labels, classes }: StanceRows,
  members: readonly number[],
  { freedom, balance, seed }: StanceSettings,
): LinearWeights {
  const own = members.map((row) => classes[row]!);
  const sizes = labels.map((_, k) => own.filter((label) => label === k).length);
  const even = own.length / sizes.filter((size) => size > 0).length;
  const options = {
    classes: labels.length,
    freedom: Math.min(MOST_FREEDOM, freedom / Math.sqrt(own.length)),
    seed,
    exampleWeights: own.map((label) => (even / sizes[label]!) ** balance),
  };
  const apart = labels.indexOf("neutral");
  const chosen = selectRows(rows, members);
  return labels.length === 3 ? inTwoSteps(chosen, own, { ...options, apart }) : oneAgainstRest(chosen, own, options);
}

/**
 * The classifiers that judge a passage on a topic: that of all topics, then that of its own. Where only one of the two is
 * there, it stands in for the other, so that there are as many for each topic.
 */
export function partsFor<Part extends { readonly topic: string | null }>(
  parts: readonly Part[],
  topic: string | undefined,
): readonly Part[] {
  const pooled = parts.find((part) => part.topic === null);
  const own = parts.find((part) => part.topic !== null && part.topic === topic) ?? pooled;
  return [...(judgeCount(parts) === 2 ? [pooled] : []), own].flatMap((part) => part ?? []);
}

/** How many classifiers judge a passage: two where there are some for single topics and one for all. */
export function judgeCount(parts: readonly { readonly topic: string | null }[]): 1 | 2 {
  const pooled = parts.filter(({ topic }) => topic === null).length;
  return pooled > 0 && parts.length > pooled ? 2 : 1;
}
