import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, bootstrapMeans, type BootstrapSummary } from "../../src/uncertainty/index.ts";
import { percentileInterval } from "../../src/statistics/percentile-interval.ts";
import { naiveReplicates } from "./naive-bootstrap-means.ts";

const term = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }));
const cases = fc.integer({ min: 1, max: 9 }).chain((topics) =>
  fc.record({
    terms: fc.array(fc.array(term, { minLength: topics, maxLength: topics }), { minLength: 1, maxLength: 6 }),
    weights: fc.array(weight, { minLength: topics, maxLength: topics }),
    draws: fc
      .array(fc.array(fc.nat(topics - 1), { minLength: topics, maxLength: topics }), { minLength: 2, maxLength: 30 })
      .map((replicates) => replicates.flat()),
  }),
);
const holds = (property: (given: { terms: number[][]; weights: number[]; draws: number[] }) => void) =>
  fc.assert(fc.property(cases, property));

const near = (found: BootstrapSummary, wanted: BootstrapSummary) => {
  expect(found.replicates).toBe(wanted.replicates);
  for (const key of ["estimate", "standardError"] as const) closeOrAbsent(found[key], wanted[key]);
  closeOrAbsent(found.interval?.low, wanted.interval?.low);
  closeOrAbsent(found.interval?.high, wanted.interval?.high);
};
const closeOrAbsent = (found: number | undefined, wanted: number | undefined) => {
  if (found === undefined || wanted === undefined) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
};

describe("bootstrapMeans", () => {
  it("gives the interval and the count of the naive twin that sums draw by draw", () =>
    holds(({ terms, weights, draws }) => {
      const total = (mean: number) => 1 - Math.sqrt((1 - mean) / 2);
      const summaries = bootstrapMeans(terms, { draws, weights, total, level: 0.8 });
      for (const [i, row] of terms.entries()) {
        const naive = naiveReplicates(row, draws, weights, total);
        const { interval, replicates } = summaries[i]!;
        if (summaries[i]!.estimate !== undefined) expect(replicates).toBe(naive.length);
        if (interval === undefined) continue;
        const wanted = percentileInterval(naive, 0.8)!;
        expect(Math.abs(interval.low - wanted.low)).toBeLessThan(1e-9);
        expect(Math.abs(interval.high - wanted.high)).toBeLessThan(1e-9);
      }
    }));

  it.each(["percentile", "bca"] as const)(
    "gives what %s bootstraps of one row at a time give on the same seed",
    (method) =>
      holds(({ terms, weights }) => {
        const summaries = bootstrapMeans(terms, { seed: 3, replicates: 60, weights, method });
        for (const [i, row] of terms.entries()) {
          const statistic = (counts: Uint32Array) => {
            let sum = 0;
            let mass = 0;
            for (const [topic, one] of row.entries()) {
              if (Number.isNaN(one)) continue;
              sum += counts[topic]! * weights[topic]! * one;
              mass += counts[topic]! * weights[topic]!;
            }
            return mass === 0 ? undefined : sum / mass;
          };
          const counting = row.filter((one, topic) => !Number.isNaN(one) && weights[topic]! > 0).length;
          if (counting < 2) expect(summaries[i]!.interval).toBeUndefined();
          else if (method === "percentile")
            near(summaries[i]!, bootstrap(row.length, statistic, { seed: 3, replicates: 60 }));
          else
            closeOrAbsent(
              summaries[i]!.estimate,
              bootstrap(row.length, statistic, { seed: 3, replicates: 60 }).estimate,
            );
        }
      }),
  );

  it("does not depend on which rows stand beside a row, nor on their order", () =>
    holds(({ terms, weights, draws }) => {
      const together = bootstrapMeans(terms, { draws, weights });
      const turned = bootstrapMeans(terms.toReversed(), { draws, weights }).toReversed();
      for (const [i, row] of terms.entries()) {
        near(together[i]!, bootstrapMeans([row], { draws, weights })[0]!);
        near(together[i]!, turned[i]!);
      }
    }));

  it("does not change with weights of 1, or with all weights scaled", () =>
    holds(({ terms, weights, draws }) => {
      const plain = bootstrapMeans(terms, { draws });
      const weighted = bootstrapMeans(terms, { draws, weights });
      const ones = bootstrapMeans(terms, { draws, weights: weights.map(() => 1) });
      const scaled = bootstrapMeans(terms, { draws, weights: weights.map((one) => 3 * one) });
      for (const i of terms.keys()) {
        near(ones[i]!, plain[i]!);
        near(scaled[i]!, weighted[i]!);
      }
    }));

  it("keeps its interval inside the range of the terms", () =>
    holds(({ terms, weights, draws }) => {
      for (const [i, { interval }] of bootstrapMeans(terms, { draws, weights }).entries()) {
        if (interval === undefined) continue;
        const known = terms[i]!.filter((one) => !Number.isNaN(one));
        expect(interval.low).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
        expect(interval.high).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
      }
    }));
});
