import type { Attribution, TopicStance } from "../types.ts";
import { wordsOf, type Target } from "./reading.ts";
import type { Condition } from "./condition.ts";
import { readPredicate } from "./predicate.ts";
import type { SentenceRegion } from "./region.ts";
import { verbAfter } from "./verb-after.ts";

const CONFIDENCE = 0.5;
const WITHHELD =
  /^(?:not|n't|never|cannot|refuse[sd]?|threaten(?:s|ed)?|veto(?:ed)?|block(?:s|ed)?|boycott(?:s|ed)?|withhold|reject(?:s|ed)?|oppose[sd]?|against)$/;

/**
 * "They will not sign unless the ban is lifted" asks for the lifting: of the topics inside a condition only those that an
 * "unless" makes the price are taken sides on, or those it is warned of ("chaos if the truce collapsed"); with low confidence.
 */
export function demandedBy(
  { tokens }: SentenceRegion,
  { first, last, inverse, topic, certainty }: Target & { readonly topic: string; readonly certainty: number },
  { cue }: Attribution,
  conditions: readonly Condition[],
): TopicStance | null {
  const condition = conditions.find((one) => one.first <= first && last < one.end);
  if (condition === undefined || certainty < 1) return null;
  const outside = tokens.filter((_, i) => i < condition.first || i >= condition.end);
  const priced =
    condition.words === "unless" && (cue?.polarity === -1 || outside.some(({ lower }) => WITHHELD.test(lower)));
  const warned = condition.words === "if" && cue !== null && /^(?:warn|threaten|caution|fear)/.test(cue.lemma);
  if (!priced && !warned) return null;
  const verb = verbAfter(tokens, last, condition.end);
  const predicate = verb < 0 ? null : readPredicate(tokens, verb, condition.end);
  if (predicate?.kind !== "fate") return null;
  const stance = predicate.sign * (inverse ? -1 : 1) * (warned ? -1 : 1);
  const words = wordsOf(tokens, { first, last });
  return {
    topic,
    stance,
    strength: "plain",
    confidence: CONFIDENCE,
    rule: `${warned ? "warned(−) × if" : "unless"} ${predicate.words}(${predicate.sign > 0 ? "+" : "−"}) × ${words}${inverse ? " × inverse(−)" : ""} = ${stance > 0 ? "support" : "oppose"}`,
    target: { start: tokens[first]!.start, end: tokens[last]!.end },
  };
}
