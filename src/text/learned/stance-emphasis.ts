import { classScores, emphasised, macroF1 } from "../../learning/index.ts";
import type { StanceLabel } from "./stance-example.ts";
import type { StanceGoal } from "./stance-options.ts";

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 2];
/** What leaving the likeliest stance must gain to be worth it, in examples, so that chance in few of them does not decide. */
const CAUTION = 3;

/**
 * How much more each stance must count for answers to reach the goal: the likeliest stance is most often right, but finds
 * too little of the rare ones. `probabilities` has those of each held-out example.
 */
export function emphasisFor(
  goal: StanceGoal,
  probabilities: readonly Float64Array[],
  classes: readonly number[],
  labels: readonly StanceLabel[],
): readonly number[] {
  const plain = labels.map(() => 1);
  if (goal === "accuracy") return plain;
  const worth = (emphasis: readonly number[]): number => {
    const chosen = probabilities.map((each) => emphasised(each, emphasis));
    const scores = classScores(classes, chosen, labels.length);
    const counted = goal === "macro-f1" ? scores : scores.filter((_, k) => labels[k] !== "neutral");
    const strayed = emphasis.reduce((sum, each) => sum + Math.log(each) ** 2, 0);
    return macroF1(counted) - (strayed === 0 ? 0 : (CAUTION / classes.length) * (1 + strayed));
  };
  const grid = labels.length === 2 ? STEPS.map((step) => [1, step]) : STEPS.flatMap((a) => STEPS.map((b) => [1, a, b]));
  let best: readonly number[] = plain;
  let most = worth(plain);
  for (const emphasis of grid) {
    const own = worth(emphasis);
    if (own > most) [best, most] = [emphasis, own];
  }
  return best;
}
