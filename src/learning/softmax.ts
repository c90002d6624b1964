/** Turns scores into probabilities that sum to 1, in place: `exp(s_k) / Σ exp(s_j)`. Returns `ln Σ exp(s_j)`. */
export function softmax(scores: Float64Array): number {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp(scores[at]! - highest);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
  return highest + Math.log(sum);
}
