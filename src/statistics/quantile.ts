/**
 * The sample quantile by linear interpolation between order statistics: with `h = (n − 1)·share`, the value `h` places
 * into the sorted sample (type 7 of Hyndman & Fan 1996, "Sample quantiles in statistical packages"; the default of R and
 * of numpy). `sorted` must ascend and hold no `NaN`; `share` runs from 0 (the least) to 1 (the greatest). `undefined` for
 * an empty sample.
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}
