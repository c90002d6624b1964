import { scoreScaling } from "../../../learning/score-scaling.ts";
import type { Chain } from "../../../learning/sequence/chain.ts";
import { rescaled } from "./judge.ts";

/** How sure the judge was of a proposal that it was not trained on, and whether that was right. */
export interface HeldOutProposal {
  readonly confidence: number;
  readonly right: boolean;
}

/** Scales a judge so that its odds are those met on proposals held out from it. */
export function calibrated(
  judge: Chain,
  heldOut: readonly { readonly odds: number; readonly right: boolean }[],
): { readonly judge: Chain; readonly heldOut: readonly HeldOutProposal[] } {
  const scores = Float64Array.from(heldOut.flatMap(({ odds }) => [-odds / 2, odds / 2]));
  const { factors, shift } = scoreScaling(
    [scores],
    heldOut.map(({ right }) => (right ? 1 : 0)),
    2,
  );
  const factor = factors[0]!;
  const moved = shift[1]! - shift[0]!;
  return {
    judge: rescaled(judge, factor, moved),
    heldOut: heldOut.map(({ odds, right }) => ({ confidence: 1 / (1 + Math.exp(-factor * odds - moved)), right })),
  };
}
