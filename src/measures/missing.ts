import { StancekitError } from "../base/errors.ts";

/**
 * What becomes of a topic that only one of two parties holds a stance on:
 *
 * - `"pairwise"`: it is left out for that pair;
 * - `"listwise"`: it is left out for everyone, as soon as one of the parties compared lacks it;
 * - `"neutral"`: the missing stance counts as the middle of the scale;
 * - `"extreme"`: the missing stance counts as the end of the scale farthest from the other's;
 * - `"penalty"`: the topic counts with the worst score there is.
 *
 * A topic that neither holds a stance on is left out under each of them.
 */
export type MissingPolicyName = "pairwise" | "listwise" | "neutral" | "extreme" | "penalty";

/** A policy as it was applied, as every result names it. */
export interface MissingPolicy {
  readonly policy: MissingPolicyName;
  /** Under `"penalty"`: the share of its weight that a topic with a missing stance counts for, above 0 up to 1. */
  readonly weight?: number;
}

/** A policy by name, or a penalty with the share of its weight that a missing topic counts for; 1 by name. */
export type MissingOption = MissingPolicyName | { readonly policy: "penalty"; readonly weight: number };

/** The names of the policies for missing stances. */
export const missingPolicies: readonly MissingPolicyName[] = ["pairwise", "listwise", "neutral", "extreme", "penalty"];

/** The policy that an option asks for, checked. */
export function missingPolicyOf(option: MissingOption = "pairwise"): MissingPolicy {
  const { policy, weight = 1 } = typeof option === "string" ? { policy: option } : (option as MissingPolicy);
  if (!missingPolicies.includes(policy)) {
    throw new StancekitError(
      "invalid-option",
      `missing is ${JSON.stringify(option)}: expected one of ${missingPolicies.join(", ")}`,
    );
  }
  if (!(weight > 0 && weight <= 1)) {
    throw new StancekitError("invalid-option", `missing.weight is ${weight}: expected a share above 0 and up to 1`);
  }
  return policy === "penalty" ? { policy, weight } : { policy };
}

/** The share of its weight that a topic with one missing stance counts for under a policy. */
export function fillShare({ policy, weight = 1 }: MissingPolicy): number {
  return policy === "pairwise" || policy === "listwise" ? 0 : weight;
}

/** The stance that stands in for a missing one beside a known stance; only under the policies that fill stances in. */
export function standIn(policy: "neutral" | "extreme", known: number): number {
  return policy === "neutral" ? 0 : known > 0 ? -1 : 1;
}
