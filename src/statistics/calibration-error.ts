/** What a set of confidences was worth. */
export interface CalibrationBin {
  /** Confidences in (low, high]. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly confidence: number;
  /** The share of answers that were right. */
  readonly accuracy: number;
}

/** The answers by confidence, in bins of equal width from 0 to 1; empty bins are left out. */
export function calibrationBins(
  confidences: ArrayLike<number>,
  right: ArrayLike<boolean | number>,
  bins = 10,
): readonly CalibrationBin[] {
  const table = Array.from({ length: bins }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (let at = 0; at < confidences.length; at++) {
    const bin = table[Math.min(bins - 1, Math.max(0, Math.ceil(confidences[at]! * bins) - 1))]!;
    bin.count += 1;
    bin.confidence += confidences[at]!;
    bin.right += Number(right[at]);
  }
  return table.flatMap(({ count, confidence, right: correct }, at) =>
    count === 0
      ? []
      : [{ low: at / bins, high: (at + 1) / bins, count, confidence: confidence / count, accuracy: correct / count }],
  );
}

/**
 * The expected calibration error: how far confidence and share of right answers are apart, on average over answers.
 * `Σ_b (n_b / n) · |accuracy_b − confidence_b|` over bins of equal width; in [0, 1], `undefined` without answers. Chance
 * alone gives about `Σ_b sqrt(2 · accuracy_b · (1 − accuracy_b) · n_b / π) / n`, which is .05 for 300 answers in five bins.
 *
 * Source: Naeini, Cooper & Hauskrecht 2015; Guo et al. 2017.
 */
export function expectedCalibrationError(
  confidences: ArrayLike<number>,
  right: ArrayLike<boolean | number>,
  bins = 10,
): number | undefined {
  if (confidences.length === 0) return undefined;
  const off = calibrationBins(confidences, right, bins).map(
    ({ count, confidence, accuracy }) => count * Math.abs(accuracy - confidence),
  );
  return off.reduce((sum, part) => sum + part, 0) / confidences.length;
}
