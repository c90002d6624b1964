/** How well one class was found. */
export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many examples are of the class. */
  readonly count: number;
}

/** Precision, recall and F1 of each class; 0 where there is nothing to divide by. */
export function classScores(labels: ArrayLike<number>, predicted: ArrayLike<number>, classes: number): ClassScore[] {
  const right = new Float64Array(classes);
  const given = new Float64Array(classes);
  const held = new Float64Array(classes);
  for (let at = 0; at < labels.length; at++) {
    held[labels[at]!]! += 1;
    if (predicted[at]! < 0) continue;
    given[predicted[at]!]! += 1;
    if (labels[at] === predicted[at]) right[labels[at]!]! += 1;
  }
  return Array.from(right, (hits, k) => ({
    precision: given[k]! > 0 ? hits / given[k]! : 0,
    recall: held[k]! > 0 ? hits / held[k]! : 0,
    f1: given[k]! + held[k]! > 0 ? (2 * hits) / (given[k]! + held[k]!) : 0,
    count: held[k]!,
  }));
}

/** The mean of F1 over the classes. */
export function macroF1(scores: readonly ClassScore[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}
