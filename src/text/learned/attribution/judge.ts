import type { Chain, ChainShape } from "../../../learning/sequence/chain.ts";
import { emissionsOf } from "../../../learning/sequence/emissions.ts";
import type { FeatureCollector, FeatureRows } from "../../../learning/sequence/feature-rows.ts";
import type { ReadingChain } from "../../../learning/sequence/reading-chain.ts";
import type { FirstLook } from "./first-look.ts";
import { judgeFeatures } from "./judge-features.ts";
import type { Prepared } from "./prepare.ts";
import type { Proposal } from "./second-look.ts";

/** Two labels, wrong and right, and nothing before or after: a chain of one is logistic regression. */
export const JUDGE_SHAPE: ChainShape = { labels: 2, kinds: 1, moves: Uint8Array.of(1, 1, 1, 1, 1, 1) };

/** A proposal and how likely it is right. */
export interface Judged extends Proposal {
  readonly confidence: number;
}

/** How likely each proposal that has a content is right. */
export function judge(
  chain: ReadingChain,
  prepared: Prepared,
  look: FirstLook,
  proposals: readonly Proposal[],
  collector: FeatureCollector,
): readonly Judged[] {
  return proposals.flatMap((proposal, i) =>
    proposal.content.length === 0
      ? []
      : [{ ...proposal, confidence: confidenceOf(chain, judgeFeatures(prepared, look, proposals, i, collector)) }],
  );
}

/** How likely what has these features is right, in (0, 1). */
function confidenceOf(chain: ReadingChain, features: FeatureRows): number {
  return 1 / (1 + Math.exp(-oddsOf(chain, features)));
}

/** The same as the logarithm of odds. */
export function oddsOf(chain: ReadingChain, features: FeatureRows): number {
  const [wrong, right] = emissionsOf(chain, features);
  const start = chain.labels * chain.labels;
  return right! + chain.scores[start + 1]! - wrong! - chain.scores[start]!;
}

/** The judge whose odds, in logarithms, are those of another times a factor, plus a shift. */
export function rescaled(chain: Chain, factor: number, shift: number): Chain {
  const start = chain.labels * chain.labels;
  const steps = chain.steps.map((step) => factor * step);
  steps[start + 1]! += shift;
  return { ...chain, weights: chain.weights.map((weight) => factor * weight), steps };
}
