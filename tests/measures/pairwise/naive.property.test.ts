import fc from "fast-check";
import { describe, it } from "vitest";
import { benatiCapurri } from "../../../src/measures/pairwise/benati-capurri.ts";
import { cosine } from "../../../src/measures/pairwise/cosine.ts";
import { kendallTauB } from "../../../src/measures/pairwise/kendall-tau-b.ts";
import { pearson } from "../../../src/measures/pairwise/pearson.ts";
import { spearman } from "../../../src/measures/pairwise/spearman.ts";
import { midRanks, naiveAlignment, naiveCosine, naiveKendall, naivePearson, naiveSpearman } from "./naive.ts";
import { columns, contributionsOf, near, sum, tablesOf, wholeWeight, type Row } from "./vectors.ts";

const holds = (weight: fc.Arbitrary<number>, property: (rows: Row[]) => void) =>
  fc.assert(fc.property(tablesOf(weight), property));

describe("naive versions", () => {
  it.each([
    [cosine, naiveCosine],
    [pearson, naivePearson],
    [spearman, naiveSpearman],
    [kendallTauB, naiveKendall],
    [benatiCapurri, naiveAlignment],
  ] as const)("agree with the fast ones, weights as repetitions", (measure, naive) =>
    holds(wholeWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      const repeated = columns(rows.flatMap((row) => Array.from({ length: row[2] }, () => row)));
      near(measure(x, y, { weights }), naive(repeated.x, repeated.y));
    }),
  );

  it("of Kendall's contributions, half of each pair to each of its topics, agree with the fast ones", () =>
    fc.assert(
      fc.property(tablesOf(wholeWeight, 2), (rows) => {
        const { value, contributions } = contributionsOf(kendallTauB, rows);
        if (value === undefined) return;
        const overPairs = (what: (x: number, y: number) => number) =>
          rows.map(([x, y, weight]) => sum(rows.map(([u, v, other]) => (weight * other * what(x - u, y - v)) / 2)));
        const untiedX = sum(overPairs((x) => Math.abs(Math.sign(x))));
        const untiedY = sum(overPairs((__, y) => Math.abs(Math.sign(y))));
        overPairs((x, y) => Math.sign(x) * Math.sign(y)).forEach((half, t) =>
          near(contributions[t], half / Math.sqrt(untiedX * untiedY)),
        );
      }),
    ));

  it("of the other contributions agree with the fast ones", () =>
    fc.assert(
      fc.property(tablesOf(fc.constant(1), 2), (rows) => {
        const { x, y } = columns(rows);
        const mean = (values: number[]) => sum(values) / values.length;
        const products = (u: number[], v: number[]) => {
          const size = Math.sqrt(sum(u.map((one) => one * one)) * sum(v.map((one) => one * one)));
          return u.map((one, t) => (one * v[t]!) / size);
        };
        const centred = (values: number[]) => values.map((value) => value - mean(values));
        const alignment = naiveAlignment(x, y) ?? 0;
        const distances = x.map((one, t) => Math.abs(one - y[t]!));
        const expected = {
          [cosine.id]: products(x, y),
          [pearson.id]: products(centred(x), centred(y)),
          [spearman.id]: products(centred(midRanks(x)), centred(midRanks(y))),
          [benatiCapurri.id]: distances.map((distance) => (alignment + mean(distances) - distance) / x.length),
        };
        for (const measure of [cosine, pearson, spearman, benatiCapurri]) {
          const { value, contributions } = contributionsOf(measure, rows);
          if (value === undefined) continue;
          contributions.forEach((contribution, t) => near(contribution, expected[measure.id]![t]!));
        }
      }),
    ));
});
