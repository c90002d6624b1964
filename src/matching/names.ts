import { StancekitError } from "../base/errors.ts";
import { measureNamed, measureNames, type MeanMeasure } from "../measures/index.ts";
import type { MatchingRule } from "./rule.ts";
import type { PairRule } from "./pair.ts";
import { matchingRuleOf } from "./rules/of-measure.ts";
import { mijnStemhulp } from "./rules/mijn-stemhulp.ts";
import { openElectionCompass3, openElectionCompass5 } from "./rules/open-election-compass.ts";
import { openVaa } from "./rules/open-vaa.ts";
import { smartvote, smartvoteUntil2025 } from "./rules/smartvote.ts";
import { stemwijzer } from "./rules/stemwijzer.ts";
import { svtElectionCompass, svtElectionCompassUntil2024 } from "./rules/svt-election-compass.ts";
import { wahlOMat } from "./rules/wahl-o-mat.ts";
import type { MatchingRuleName } from "./rule-name.ts";

/** The rules with a name of their own, made when one is called for. */
function ownRules(): readonly PairRule[] {
  return [
    wahlOMat,
    smartvote,
    smartvoteUntil2025,
    openElectionCompass3,
    openElectionCompass5,
    svtElectionCompass,
    svtElectionCompassUntil2024,
    openVaa({ metric: "manhattan" }),
    openVaa({ metric: "directional" }),
    openVaa({ metric: "euclidean" }),
    stemwijzer,
    mijnStemhulp,
  ];
}

function meanMeasures(): MeanMeasure[] {
  return measureNames().flatMap((name) => {
    const measure = measureNamed(name as string);
    return measure.kind === "mean" ? [measure] : [];
  });
}

/**
 * The names of the matching rules that a string can call for: the measures that are a mean of terms, then the rules of
 * voting-advice sites.
 *
 * @example
 * import { matchingRuleNames } from "stancekit";
 * matchingRuleNames().includes("wahl-o-mat"); // => true
 */
export function matchingRuleNames(): MatchingRuleName[] {
  return [...meanMeasures(), ...ownRules()].map(({ id }) => id as MatchingRuleName);
}

/**
 * The matching rule of that name, callable on one pair.
 *
 * @throws {StancekitError} `invalid-option` for a name that is not one of `matchingRuleNames()`.
 *
 * @example
 * import { matchingRuleNamed } from "stancekit";
 * matchingRuleNamed("city-block")([1, -1], [1, 1]).score; // => 0.5
 */
export function matchingRuleNamed(name: string): PairRule {
  const own = ownRules().find(({ id }) => id === name);
  if (own !== undefined) return own;
  const measure = meanMeasures().find(({ id }) => id === name);
  if (measure !== undefined) return matchingRuleOf(measure);
  throw new StancekitError("invalid-option", `rule is "${name}": expected one of ${matchingRuleNames().join(", ")}`);
}

/** The rule that an option asks for, however it does. */
export function ruleOf(rule: MatchingRule | MeanMeasure | string): MatchingRule {
  if (typeof rule === "string") return matchingRuleNamed(rule);
  return "compare" in rule ? rule : matchingRuleOf(rule);
}
