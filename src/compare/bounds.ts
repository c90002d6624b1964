/**
 * The lowest weighted mean there can be when any of the open terms may join the known ones: the minimum over all
 * subsets S of `(sum + Σ_S w·low) / (weight + Σ_S w)`. Letting in every open term below the current mean lowers it, and
 * repeating that until nothing changes reaches the minimum in a few passes (Dinkelbach 1967, doi:10.1287/mnsc.13.7.492).
 * Infinity when there is nothing to take the mean of.
 */
export function lowestMean(
  sum: number,
  weight: number,
  lows: Float64Array,
  openWeights: Float64Array,
  openCount: number,
): number {
  let mean = weight === 0 ? Infinity : sum / weight;
  for (;;) {
    let extendedSum = sum;
    let extendedWeight = weight;
    for (let i = 0; i < openCount; i++) {
      if (lows[i]! < mean) {
        extendedSum += openWeights[i]! * lows[i]!;
        extendedWeight += openWeights[i]!;
      }
    }
    if (extendedWeight === 0 || !(extendedSum / extendedWeight < mean)) return mean;
    mean = extendedSum / extendedWeight;
  }
}

/** The highest such mean, over the highest values of the open terms; −Infinity when there is nothing to take it of. */
export function highestMean(
  sum: number,
  weight: number,
  highs: Float64Array,
  openWeights: Float64Array,
  openCount: number,
): number {
  let mean = weight === 0 ? -Infinity : sum / weight;
  for (;;) {
    let extendedSum = sum;
    let extendedWeight = weight;
    for (let i = 0; i < openCount; i++) {
      if (highs[i]! > mean) {
        extendedSum += openWeights[i]! * highs[i]!;
        extendedWeight += openWeights[i]!;
      }
    }
    if (extendedWeight === 0 || !(extendedSum / extendedWeight > mean)) return mean;
    mean = extendedSum / extendedWeight;
  }
}
