/** Chance-corrected agreement from the definitions: every unit, and every ordered pair of what chance could bring together. */
export type Weight = (a: number, b: number) => number;
type Sample = readonly (readonly [number, number])[];

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const pairsOf = <A, B>(left: readonly A[], right: readonly B[]) =>
  left.flatMap((a) => right.map((b) => [a, b] as const));
const corrected = (observed: number, expected: number) => (observed - expected) / (1 - expected);
const observedIn = (sample: Sample, weight: Weight) => mean(sample.map(([x, y]) => weight(x, y)));
const agreementOf = (pairs: readonly (readonly [number, number])[], weight: Weight) =>
  mean(pairs.map(([a, b]) => weight(a, b)));

/** The coefficients of two raters, by id. */
export const naive: Record<string, (sample: Sample, weight: Weight, categories: readonly number[]) => number> = {
  "raw-agreement": (sample, weight) => observedIn(sample, weight),
  "cohen-kappa": (sample, weight) => {
    const [xs, ys] = [sample.map(([x]) => x), sample.map(([, y]) => y)];
    return corrected(observedIn(sample, weight), agreementOf(pairsOf(xs, ys), weight));
  },
  "scott-pi": (sample, weight) =>
    corrected(observedIn(sample, weight), agreementOf(pairsOf(sample.flat(), sample.flat()), weight)),
  "brennan-prediger": (sample, weight, categories) =>
    corrected(observedIn(sample, weight), agreementOf(pairsOf(categories, categories), weight)),
  "gwet-ac1": (sample, weight, categories) => {
    const q = categories.length;
    const differ = mean(pairsOf(sample.flat(), sample.flat()).map(([a, b]) => (a === b ? 0 : 1)));
    return corrected(
      observedIn(sample, weight),
      (agreementOf(pairsOf(categories, categories), weight) * differ * q) / (q - 1),
    );
  },
  // Krippendorff's own form, 1 − D_o/D_e, with D_e over all pairs of two different values
  "krippendorff-alpha": (sample, weight) => {
    const values = sample.flat();
    const others = values.flatMap((a, i) => values.filter((_, j) => j !== i).map((b) => 1 - weight(a, b)));
    return 1 - (1 - observedIn(sample, weight)) / mean(others);
  },
};

/** Rows of coders; `null` is missing. A unit counts as often as `times` says, for derivatives. */
export type Rows = readonly (readonly (number | null)[])[];

const weightedMean = (numbers: readonly (readonly [number, number])[]) => {
  const total = numbers.reduce((sum, [, times]) => sum + times, 0);
  return numbers.reduce((sum, [number, times]) => sum + number * times, 0) / total;
};
const ratingsOn = (rows: Rows, unit: number) => rows.map((row) => row[unit]!).filter((rating) => rating !== null);

function observedAmong(rows: Rows, weight: Weight, times: readonly number[]): number {
  return weightedMean(
    times.flatMap((often, unit) => {
      const here = ratingsOn(rows, unit);
      if (here.length < 2) return [];
      const pairs = here.flatMap((a, g) => here.filter((_, h) => h !== g).map((b) => weight(a, b)));
      return [[mean(pairs), often] as const];
    }),
  );
}

/** Two units drawn blindly, then one rating of each. */
const drawnBlindly = (rows: Rows, weight: Weight, times: readonly number[]) =>
  weightedMean(
    pairsOf([...times.keys()], [...times.keys()]).flatMap(([one, other]) => {
      const pairs = pairsOf(ratingsOn(rows, one), ratingsOn(rows, other));
      return pairs.length === 0 ? [] : [[agreementOf(pairs, weight), times[one]! * times[other]!] as const];
    }),
  );

/** The coefficients of several raters, by id. */
export const naiveOfRaters: Record<
  string,
  (rows: Rows, weight: Weight, categories: readonly number[], times: readonly number[]) => number
> = {
  "fleiss-kappa": (rows, weight, _, times) =>
    corrected(observedAmong(rows, weight, times), drawnBlindly(rows, weight, times)),
  "randolph-kappa": (rows, weight, categories, times) =>
    corrected(observedAmong(rows, weight, times), agreementOf(pairsOf(categories, categories), weight)),
  "gwet-ac1": (rows, weight, categories, times) => {
    const q = categories.length;
    const differ = drawnBlindly(rows, (a, b) => (a === b ? 0 : 1), times);
    const all = agreementOf(pairsOf(categories, categories), weight);
    return corrected(observedAmong(rows, weight, times), (all * differ * q) / (q - 1));
  },
  "raw-agreement": (rows, weight, _, times) => observedAmong(rows, weight, times),
  // two raters drawn blindly, then one rating of each, of any units
  "conger-kappa": (rows, weight, _, times) => {
    const active = rows.filter((row) => row.some((rating) => rating !== null));
    const expected = mean(
      active.flatMap((row, g) =>
        active
          .filter((__, h) => h !== g)
          .map((other) =>
            weightedMean(
              pairsOf([...times.keys()], [...times.keys()]).flatMap(([i, j]) => {
                const [a, b] = [row[i]!, other[j]!];
                return a === null || b === null ? [] : [[weight(a, b), times[i]! * times[j]!] as const];
              }),
            ),
          ),
      ),
    );
    return corrected(observedAmong(rows, weight, times), expected);
  },
};
