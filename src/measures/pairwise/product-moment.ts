import type { SharedTopics } from "../profile-measure.ts";

/** How a value is read before it is multiplied: `(value − origin) / unit − centre`. */
export interface Frame {
  readonly origin: number;
  readonly unit: number;
  readonly centre: number;
}

/**
 * The product moment of two profiles, `Σ w·x·y / √(Σ w·x²·Σ w·y²)`, each read in its frame: what cosine, Pearson and
 * Spearman have in common. `undefined` where a side has no length. Each topic's contribution is its own product.
 */
export function productMoment(
  { x, y, weights, count }: SharedTopics,
  frameX: Frame,
  frameY: Frame,
  contributions?: Float64Array,
): number | undefined {
  let together = 0;
  let ownX = 0;
  let ownY = 0;
  for (let t = 0; t < count; t++) {
    const a = (x[t]! - frameX.origin) / frameX.unit - frameX.centre;
    const b = (y[t]! - frameY.origin) / frameY.unit - frameY.centre;
    const product = weights[t]! * a * b;
    if (contributions) contributions[t] = product;
    together += product;
    ownX += weights[t]! * a * a;
    ownY += weights[t]! * b * b;
  }
  return ratio(together, geometricMean(ownX, ownY), count, contributions);
}

/** The square root of a product; of equal factors exactly themselves, so that full correlation is exactly 1. */
export function geometricMean(a: number, b: number): number {
  return a === b ? a : Math.sqrt(a) * Math.sqrt(b);
}

/**
 * What two profiles have in common as a share of the most they could, within [−1, 1] despite rounding, and the
 * contributions divided in the same way. `undefined` where that most is 0 or beyond what a number can hold.
 */
export function ratio(together: number, most: number, count: number, contributions?: Float64Array): number | undefined {
  if (!(most > 0 && most < Infinity)) return undefined;
  if (contributions) for (let t = 0; t < count; t++) contributions[t]! /= most;
  return Math.min(1, Math.max(-1, together / most));
}
