import type { Condition } from "./condition.ts";
import type { Token } from "../types.ts";
import type { Target } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";

/** "in line with the agreement": what a condition measures by is itself backed. */
const YARDSTICK =
  /^(?:in line with|in accordance with|in keeping with|consistent with|based on|within the framework of|in the spirit of|compatible with|true to)\b/;

/** How far after "before" that which waits for something may stand. */
const LONGEST_WAIT = 9;

/**
 * What a reading depends on of the conditions found in its sentence, in words; "inside" where the topic only stands in the condition, which is no stance on it; null
 * where there is no condition.
 */
export function conditionOf(
  { tokens, from, to, cue }: SentenceRegion,
  { first, last }: Target,
  found: readonly Condition[],
): string | "inside" | null {
  // "if Oslo had its way" is no condition but the cue.
  const conditions = found.filter((condition) => condition.first !== cue?.first);
  const around = conditions.find((condition) => condition.first <= first && last < condition.end);
  if (around !== undefined)
    return isYardstick(tokens.slice(around.first, first).map(({ lower }) => lower)) ? around.words : "inside";
  const attached = conditions.find(
    ({ kind, first: start, end }) =>
      kind === "condition" && (start >= from - 1 ? start <= to + 2 : end >= from - 8 && end <= from + 1),
  );
  return attached?.words ?? pricedBy(tokens, first, cue);
}

const TIES = /^(?:tie|link|bind|bound|peg|hitch|couple|condition|ty)(?:s|d|ed|ged|ing|ging)?$/;
const NEEDS = /^(?:need|want|demand|require|expect|insist|seek|sought|ask)(?:s|ed|ing)?$/;

/** "ties its support for the plan to …", "his price for backing it", "needs help before it can back it": what a stance is sold for. */
function pricedBy(tokens: readonly Token[], first: number, cue: SentenceRegion["cue"]): string | null {
  if (cue !== null) {
    if (/^(?:price|prices|condition|conditions|precondition|preconditions)$/.test(tokens[cue.last]!.lower))
      return tokens[cue.last]!.lower;
    const tie = tokens.slice(Math.max(0, cue.first - 3), cue.first).find(({ lower }) => TIES.test(lower));
    if (tie !== undefined) return tie.lower;
  }
  const before = tokens.slice(0, first).findLastIndex(({ lower }) => lower === "before");
  const waits = before > 0 && /^(?:PRP|NNP)$/.test(tokens[before + 1]?.tag ?? "") && first - before < LONGEST_WAIT;
  return waits && tokens.slice(0, before).some(({ lower, tag }) => NEEDS.test(lower) && /^VB/.test(tag))
    ? "before"
    : null;
}

function isYardstick(before: readonly string[]): boolean {
  return before.some((_, i) => YARDSTICK.test(before.slice(i).join(" ")));
}
