import { findConditions } from "./conditions.ts";
import type { Target } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";

/** "in line with the agreement": what a condition measures by is itself backed. */
const YARDSTICK =
  /^(?:in line with|in accordance with|in keeping with|consistent with|based on|within the framework of|in the spirit of|compatible with|true to)\b/;

/**
 * What a reading depends on, in words; "inside" where the topic only stands in the condition, which is no stance on it; null
 * where there is no condition.
 */
export function conditionOf(
  { tokens, from, to, cue }: SentenceRegion,
  { first, last }: Target,
): string | "inside" | null {
  // "if Oslo had its way" is no condition but the cue.
  const conditions = findConditions(tokens).filter((condition) => condition.first !== cue?.first);
  const around = conditions.find((condition) => condition.first <= first && last < condition.end);
  if (around !== undefined)
    return isYardstick(tokens.slice(around.first, first).map(({ lower }) => lower)) ? around.words : "inside";
  const attached = conditions.find(
    ({ kind, first: start, end }) =>
      kind === "condition" && (start >= from - 1 ? start <= to + 2 : end >= from - 8 && end <= from + 1),
  );
  return attached?.words ?? null;
}

function isYardstick(before: readonly string[]): boolean {
  return before.some((_, i) => YARDSTICK.test(before.slice(i).join(" ")));
}
