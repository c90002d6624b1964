/**
 * The topics of one pair of which something is unknown. Each may stay as it is handled now, or become known, whatever
 * comes first to mind: place i has both outcomes as a weight and a term. Written over for each pair.
 */
export interface OpenTopics {
  count: number;
  /** How the topic counts now: weight 0 where it is left out. */
  readonly weightNow: Float64Array;
  readonly termNow: Float64Array;
  /** How it would count if it became known, and the range of terms it could then have. */
  readonly weightKnown: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

export function openTopics(capacity: number): OpenTopics {
  const [weightNow, termNow, weightKnown, lowest, highest] = Array.from(
    { length: 5 },
    () => new Float64Array(capacity),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  return { count: 0, weightNow, termNow, weightKnown, lowest, highest };
}

export function addOpen(
  open: OpenTopics,
  weightNow: number,
  termNow: number,
  weightKnown: number,
  lowest: number,
  highest: number,
): void {
  const i = open.count++;
  open.weightNow[i] = weightNow;
  open.termNow[i] = termNow;
  open.weightKnown[i] = weightKnown;
  open.lowest[i] = lowest;
  open.highest[i] = highest;
}

/**
 * The lowest weighted mean there can be when any of the open topics may become known: the minimum over all choices of
 * `(sum + Σ w·term) / (weight + Σ w)`, where `sum` and `weight` are those of the topics that count now, fills included.
 * Giving each open topic the outcome that is lower against the current mean lowers it, and repeating that until nothing
 * changes reaches the minimum in a few passes (Dinkelbach 1967, doi:10.1287/mnsc.13.7.492). Infinity when there is
 * nothing to take the mean of.
 */
export function lowestMean(sum: number, weight: number, open: OpenTopics): number {
  return extremeMean(sum, weight, open, open.lowest, 1);
}

/** The highest such mean; −Infinity when there is nothing to take it of. */
export function highestMean(sum: number, weight: number, open: OpenTopics): number {
  return -extremeMean(sum, weight, open, open.highest, -1);
}

/** The lowest mean of the terms times `sign`. */
function extremeMean(
  sum: number,
  weight: number,
  { count, weightNow, termNow, weightKnown }: OpenTopics,
  terms: Float64Array,
  sign: 1 | -1,
): number {
  let mean = weight === 0 ? Infinity : (sign * sum) / weight;
  for (;;) {
    let chosenSum = sign * sum;
    let chosenWeight = weight;
    for (let i = 0; i < count; i++) {
      const now = weightNow[i]!;
      const known = weightKnown[i]!;
      // with nothing to take a mean of yet, nothing counts now, and anything that becomes known counts
      if (mean === Infinity || known * (sign * terms[i]! - mean) < now * (sign * termNow[i]! - mean)) {
        chosenSum += sign * (known * terms[i]! - now * termNow[i]!);
        chosenWeight += known - now;
      }
    }
    if (chosenWeight === 0 || !(chosenSum / chosenWeight < mean)) return mean;
    mean = chosenSum / chosenWeight;
  }
}
