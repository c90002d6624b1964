import fc from "fast-check";
import { expect } from "vitest";
import { benatiCapurri } from "../../../src/measures/pairwise/benati-capurri.ts";
import { cosine } from "../../../src/measures/pairwise/cosine.ts";
import { kendallTauB } from "../../../src/measures/pairwise/kendall-tau-b.ts";
import { pearson } from "../../../src/measures/pairwise/pearson.ts";
import { spearman } from "../../../src/measures/pairwise/spearman.ts";
import type { ProfileMeasure } from "../../../src/measures/profile-measure.ts";

export const profileMeasures = [cosine, pearson, spearman, kendallTauB, benatiCapurri].map(
  (measure) => [measure.id, measure] as const,
);

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export const near = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThan(1e-9);
};

export type Row = [x: number, y: number, weight: number];
export const columns = (rows: Row[]) => ({
  x: rows.map(([x]) => x),
  y: rows.map(([, y]) => y),
  weights: rows.map(([, , weight]) => weight),
});

const level = fc.constantFrom(-1, -0.5, 0, 0.5, 1);
const graded = fc.integer({ min: -100, max: 100 }).map((step) => step / 100);
const tables = (stance: fc.Arbitrary<number>, weight: fc.Arbitrary<number>, minLength: number) =>
  fc.array(fc.tuple(stance, stance, weight), { minLength, maxLength: 60 });

/** Tables of five levels, so with many ties, and of graded stances, of which there can be many. */
export const tablesOf = (weight: fc.Arbitrary<number>, minLength = 0) =>
  fc.oneof(tables(level, weight, minLength), tables(graded, weight, minLength));
export const anyWeight = fc.double({ min: 0.01, max: 10, noNaN: true });
export const wholeWeight = fc.integer({ min: 1, max: 6 });

/** The value and what each topic adds to it, as the comparison of positions asks for them. */
export function contributionsOf({ evaluate }: ProfileMeasure, rows: Row[]) {
  const { x, y, weights } = columns(rows);
  const contributions = new Float64Array(rows.length);
  const value = evaluate(
    {
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      weights: Float64Array.from(weights),
      count: rows.length,
    },
    contributions,
  );
  return { value, contributions: [...contributions] };
}
