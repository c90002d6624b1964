/**
 * What chance promises: writes, for each category, how much agreement a stance in it would find by chance alone, given
 * the shares of the categories. Chance agreement p_e is the mean of what the stances were promised, and the standard
 * errors follow from how the promise moves with the shares; so this one function is all that tells coefficients apart.
 */
export type ChanceModel = (shares: Float64Array, weights: Float64Array, promise: Float64Array) => void;

/** The other side draws from the shares found: `Σ_l w_kl·π_l`. Cohen, Scott, Fleiss, Conger, Krippendorff. */
export const drawnFromShares: ChanceModel = (shares, weights, promise) => {
  const q = shares.length;
  for (let k = 0; k < q; k++) {
    let sum = 0;
    for (let l = 0; l < q; l++) sum += weights[k * q + l]! * shares[l]!;
    promise[k] = sum;
  }
};

/** The other side draws evenly from all categories there are: `Σ_kl w_kl / q²`. Brennan & Prediger, Randolph. */
export const drawnEvenly: ChanceModel = (_, weights, promise) => {
  promise.fill(total(weights) / weights.length);
};

/** Only units that are hard to judge are judged by chance: `Σ_kl w_kl·(1 − π_k) / (q(q − 1))`. Gwet. */
export const drawnWhereUncertain: ChanceModel = (shares, weights, promise) => {
  const q = shares.length;
  // with a single category there is nothing but chance
  if (q < 2) promise.fill(1);
  else for (let k = 0; k < q; k++) promise[k] = (total(weights) * (1 - shares[k]!)) / (q * (q - 1));
};

/** Chance is left out of account: plain agreement. */
export const noChance: ChanceModel = (_, __, promise) => {
  promise.fill(0);
};

/** Beyond this, chance agrees fully but for rounding, and (p_a − p_e)/(1 − p_e) is 0/0. */
export const fullChance = 1 - 1e-12;

function total(weights: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < weights.length; cell++) sum += weights[cell]!;
  return sum;
}
