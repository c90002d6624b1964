import { classScores, macroF1 } from "./class-scores.ts";

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 2, 2.5, 3.2, 4];
const ROUNDS = 3;
/** What leaving the likeliest class must gain to be worth it, so that chance in few examples does not decide. */
const CAUTION = 0.01;

/** The place of the greatest product of probability and emphasis. */
export function emphasised(probabilities: ArrayLike<number>, emphasis: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < emphasis.length; k++) {
    if (probabilities[k]! * emphasis[k]! > probabilities[best]! * emphasis[best]!) best = k;
  }
  return best;
}

/**
 * How much more each class must count for answers to have the greatest mean F1: the likeliest class is most often right, but
 * finds too little of the rare ones. `probabilities` holds those of held-out examples, one after the other. Climbs from no
 * emphasis, one of the `groups` of classes at a time, whose classes share theirs; a class in no group keeps an emphasis of 1.
 */
export function emphasisForMacroF1(
  probabilities: Float64Array,
  labels: readonly number[],
  classes: number,
  groups: readonly (readonly number[])[],
): readonly number[] {
  const worth = (emphasis: readonly number[]): number => {
    const chosen = labels.map((_, row) => emphasised(probabilities.subarray(row * classes), emphasis));
    const distance = emphasis.reduce((sum, each) => sum + Math.log(each) ** 2, 0);
    return macroF1(classScores(labels, chosen, classes)) - CAUTION * distance;
  };
  let best: readonly number[] = Array.from({ length: classes }, () => 1);
  let most = worth(best);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of groups) {
      for (const step of STEPS) {
        const tried = best.map((each, k) => (group.includes(k) ? step : each));
        const own = worth(tried);
        if (own > most) [best, most] = [tried, own];
      }
    }
  }
  return best;
}
