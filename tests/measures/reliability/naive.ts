import type { Rating } from "../../../src/measures/reliability/index.ts";

type Values = readonly (readonly Rating[])[];
type Delta = (a: number, b: number) => number;

const isThere = (rating: Rating): rating is number | string => typeof rating === "string" || (rating ?? NaN) === rating;

/** The ratings of each unit that has two or more. */
function pairableOf(rows: Values): (number | string)[][] {
  const units = Array.from({ length: rows[0]?.length ?? 0 }, (_, unit) => rows.map((row) => row[unit]).filter(isThere));
  return units.filter(({ length }) => length >= 2);
}

/** δ between places among the sorted values of the coincidence matrix, by the textbook's formulas. */
function textbookDelta(level: string, values: readonly (number | string)[], uses: readonly number[]): Delta {
  const number = (place: number) => Number(values[place]);
  if (level === "nominal") return (c, k) => (c === k ? 0 : 1);
  if (level === "interval") return (c, k) => (number(c) - number(k)) ** 2;
  if (level === "ratio") return (c, k) => (c === k ? 0 : ((number(c) - number(k)) / (number(c) + number(k))) ** 2);
  return (c, k) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = uses.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
    return (between - (uses[low]! + uses[high]!) / 2) ** 2;
  };
}

/** Alpha by way of the coincidence matrix, as Krippendorff tells to compute it by hand. */
export function coincidenceAlpha(rows: Values, level: string): number | undefined {
  const units = pairableOf(rows);
  const values = [...new Set(units.flat())].sort((a, b) => (typeof a === "number" ? a - Number(b) : a < b ? -1 : 1));
  const coincidences = values.map(() => values.map(() => 0));
  for (const unit of units) {
    unit.forEach((one, i) =>
      unit.forEach((other, j) => {
        if (i !== j) coincidences[values.indexOf(one)]![values.indexOf(other)]! += 1 / (unit.length - 1);
      }),
    );
  }
  const uses = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = uses.reduce((sum, count) => sum + count, 0);
  const delta = textbookDelta(level, values, uses);
  let observed = 0;
  let expected = 0;
  for (const c of values.keys()) {
    for (const k of values.keys()) {
      observed += coincidences[c]![k]! * delta(c, k);
      expected += uses[c]! * uses[k]! * delta(c, k);
    }
  }
  return values.length < 2 ? undefined : 1 - ((all - 1) * observed) / expected;
}

/** The mean over units of the share of pairs that agree, pair by pair. */
export function pairwiseAgreement(rows: Values, tolerance: number): number | undefined {
  const shares = pairableOf(rows).map((unit) => {
    const pairs = unit.flatMap((one, i) => unit.slice(i + 1).map((other) => Math.abs(Number(one) - Number(other))));
    return pairs.filter((apart) => apart <= tolerance).length / pairs.length;
  });
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
