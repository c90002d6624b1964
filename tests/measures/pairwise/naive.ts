/** The slow, plain versions that the measures must agree with: unweighted vectors without gaps, on [−1, 1]. */
import { sum } from "./vectors.ts";

const mean = (values: number[]) => sum(values) / values.length;
const constant = (values: number[]) => values.every((value) => value === values[0]);
const dot = (x: number[], y: number[]) => sum(x.map((one, t) => one * y[t]!));
const pairsOf = (x: number[]) => x.flatMap((_, i) => x.slice(0, i).map((__, j) => [i, j] as const));

export function naiveCosine(x: number[], y: number[]): number | undefined {
  const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
  return lengths === 0 ? undefined : dot(x, y) / lengths;
}

export function naivePearson(x: number[], y: number[]): number | undefined {
  if (constant(x) || constant(y)) return undefined;
  const fromMean = (values: number[]) => values.map((value) => value - mean(values));
  return naiveCosine(fromMean(x), fromMean(y));
}

/** Places counted from 1; equal values share the mean of theirs. */
export function midRanks(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => mean(sorted.flatMap((other, place) => (other === value ? [place + 1] : []))));
}

export function naiveSpearman(x: number[], y: number[]): number | undefined {
  return naivePearson(midRanks(x), midRanks(y));
}

export function naiveKendall(x: number[], y: number[]): number | undefined {
  const signs = pairsOf(x).map(([i, j]) => [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)] as const);
  const untied = (side: 0 | 1) => signs.filter((sign) => sign[side] !== 0).length;
  const most = Math.sqrt(untied(0) * untied(1));
  return most === 0 ? undefined : sum(signs.map(([a, b]) => a * b)) / most;
}

export function naiveAlignment(x: number[], y: number[]): number | undefined {
  if (constant(x) || constant(y)) return undefined;
  const score = (a: number, b: number) => 1 - Math.abs(a - b);
  return mean(x.map((one, t) => score(one, y[t]!))) - mean(x.flatMap((one) => y.map((other) => score(one, other))));
}
