/**
 * The p-value of a permutation test by random draws: `(b + 1) / (m + 1)`, where `b` of `m` random permutations are at
 * least as extreme as what was observed. The observed arrangement counts as one of those that chance could have given, so
 * that the p-value is never 0 and the test keeps its level (Phipson & Smyth 2010, "Permutation p-values should never be
 * zero", SAGMB 9).
 */
export function permutationPValue(asExtreme: number, permutations: number): number {
  return (asExtreme + 1) / (permutations + 1);
}
