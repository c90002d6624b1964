import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/base/random.ts";
import { bootstrap } from "../../src/uncertainty/index.ts";
import known from "../known-answers/statistics.json" with { type: "json" };

/** The mean of values, each counted so many times. */
const meanOf = (values: readonly number[]) => (counts: Uint32Array) => {
  let sum = 0;
  let weight = 0;
  for (const [i, value] of values.entries()) {
    sum += counts[i]! * value;
    weight += counts[i]!;
  }
  return weight === 0 ? undefined : sum / weight;
};

const correlationOf = (x: readonly number[], y: readonly number[]) => (counts: Uint32Array) => {
  const [meanX, meanY] = [meanOf(x)(counts)!, meanOf(y)(counts)!];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [i, count] of counts.entries()) {
    xx += count * (x[i]! - meanX) ** 2;
    yy += count * (y[i]! - meanY) ** 2;
    xy += count * (x[i]! - meanX) * (y[i]! - meanY);
  }
  return xy / Math.sqrt(xx * yy);
};

describe("known answers", () => {
  const { lsat, gpa, seed, replicates, correlation, intervals, standardError } = known.lawSchool;
  const law = (method: string, level: number) =>
    bootstrap(lsat.length, correlationOf(lsat, gpa), { seed, replicates, level, method: method as "bca" });

  it("the law school data have the published correlation of 0.776", () => {
    const { estimate, standardError: found } = law("percentile", 0.9);
    expect(estimate).toBeCloseTo(correlation, 12);
    expect(estimate).toBeCloseTo(0.776, 3);
    expect(found).toBeCloseTo(standardError, 10);
  });

  it.each(intervals)(
    "its $method interval at $level is scipy's on the same resamples",
    ({ method, level, low, high }) => {
      const { interval } = law(method, level);
      expect(interval?.low).toBeCloseTo(low, 9);
      expect(interval?.high).toBeCloseTo(high, 9);
    },
  );

  it("its BCa interval at 0.9 is the published one, 0.43 to 0.92, as far as other resamples can give it", () => {
    const { interval } = law("bca", 0.9);
    expect(interval?.low).toBeCloseTo(0.43, 1);
    expect(interval?.high).toBeCloseTo(0.92, 1);
  });

  it.each(known.meanOfStances.intervals)("a mean of few values has scipy's $method interval", (answer) => {
    const { values, seed: start, replicates: draws } = known.meanOfStances;
    const settings = { seed: start, replicates: draws, level: answer.level, method: answer.method as "bca" };
    const { interval } = bootstrap(values.length, meanOf(values), settings);
    expect(interval?.low).toBeCloseTo(answer.low, 9);
    expect(interval?.high).toBeCloseTo(answer.high, 9);
  });
});

describe("bootstrap", () => {
  const values = [1, 0.5, -1, 0, 1, 1, -0.5];

  it("gives the same result for the same seed and another for another", () => {
    const one = bootstrap(values.length, meanOf(values), { seed: 5 });
    expect(bootstrap(values.length, meanOf(values), { seed: 5 })).toEqual(one);
    expect(bootstrap(values.length, meanOf(values), { seed: 6 })).not.toEqual(one);
  });

  it("draws as many clusters as there are", () => {
    const totals = new Set<number>();
    bootstrap(
      values.length,
      (counts) => {
        totals.add(counts.reduce((sum, count) => sum + count, 0));
        return 0;
      },
      { seed: 1 },
    );
    expect(totals).toEqual(new Set([values.length]));
  });

  it("has no estimate and no interval without clusters or without a value", () => {
    expect(bootstrap(0, () => 1, { seed: 1 })).toEqual({ replicates: 0 });
    expect(bootstrap(5, () => undefined, { seed: 1, method: "bca" })).toEqual({ replicates: 0 });
  });

  it("has no interval for a single cluster", () => {
    expect(bootstrap(1, () => 1, { seed: 1 })).toEqual({ estimate: 1, replicates: 1000 });
  });

  it("leaves replicates without a value out, and gives no interval when they are more than half", () => {
    const rarely = (counts: Uint32Array) => (counts.every((count) => count > 0) ? 1 : undefined);
    const { interval, replicates } = bootstrap(4, rarely, { seed: 1 });
    expect(replicates).toBeGreaterThan(0);
    expect(replicates).toBeLessThan(500);
    expect(interval).toBeUndefined();
    const mostly = (counts: Uint32Array) => (counts[0]! > 0 ? counts[1]! : undefined);
    const most = bootstrap(4, mostly, { seed: 1 });
    expect(most.replicates).toBeLessThan(1000);
    expect(most.interval).toBeDefined();
  });

  it("has no BCa interval where the statistic has no value without one cluster, or never changes", () => {
    const needsFirst = (counts: Uint32Array) => (counts[0]! > 0 ? counts[1]! + counts[2]! : undefined);
    const { interval, standardError } = bootstrap(4, needsFirst, { seed: 1, method: "bca" });
    expect(interval).toBeUndefined();
    expect(standardError).toBeGreaterThan(0);
    expect(bootstrap(4, () => 1, { seed: 1, method: "bca" }).interval).toBeUndefined();
  });

  it("refuses options out of range and a statistic that is no number", () => {
    const run = (options: object) => () => bootstrap(3, () => 1, { seed: 1, ...options });
    expect(run({ seed: 0.5 })).toThrow(/seed is 0.5: expected an integer/);
    expect(run({ replicates: 0 })).toThrow(/replicates is 0/);
    expect(run({ level: 1 })).toThrow(/level is 1/);
    expect(run({ method: "basic" })).toThrow(/method is basic/);
    expect(() => bootstrap(-1, () => 1, { seed: 1 })).toThrow(/clusters is -1/);
    expect(() => bootstrap(3, () => NaN, { seed: 1 })).toThrow(/the statistic gave NaN/);
  });
});

it.each(["percentile", "bca"] as const)(
  "a %s interval at 0.9 for the mean of 40 skewed numbers holds the true mean about nine times in ten",
  (method) => {
    const random = seededRandom(11);
    let held = 0;
    const trials = 300;
    for (let trial = 0; trial < trials; trial++) {
      // exponential numbers, whose true mean is 1
      const sample = Array.from({ length: 40 }, () => -Math.log(1 - random()));
      const { interval } = bootstrap(40, meanOf(sample), { seed: trial, replicates: 400, level: 0.9, method });
      if (interval && interval.low <= 1 && interval.high >= 1) held++;
    }
    expect(held / trials).toBeGreaterThan(0.83);
    expect(held / trials).toBeLessThan(0.95);
  },
);
