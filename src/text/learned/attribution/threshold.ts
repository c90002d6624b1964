import type { HeldOutProposal } from "./calibrated.ts";

/** What a threshold is worth on proposals held out. */
export interface ThresholdFigures {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Below this even the likeliest proposals are noise, and above it a reader would miss what is plain. */
const LOWEST = 0.1;
const HIGHEST = 0.6;

/** The least confidence that gives the highest F1, where `attributions` could have been found. */
export function bestThreshold(heldOut: readonly HeldOutProposal[], attributions: number): ThresholdFigures {
  let best: ThresholdFigures = { threshold: HIGHEST, precision: 0, recall: 0, f1: 0 };
  let right = 0;
  let found = 0;
  for (const proposal of heldOut.toSorted((a, b) => b.confidence - a.confidence)) {
    found += 1;
    right += proposal.right ? 1 : 0;
    if (proposal.confidence < LOWEST) break;
    const threshold = Math.min(HIGHEST, proposal.confidence);
    const f1 = (2 * right) / (found + attributions);
    // All that are surer than the highest threshold are found by it.
    if (threshold < HIGHEST && f1 <= best.f1) continue;
    best = { threshold, precision: right / found, recall: right / attributions, f1 };
  }
  return best;
}
