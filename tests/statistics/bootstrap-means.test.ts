import { describe, expect, it } from "vitest";
import { bootstrap, bootstrapMeans } from "../../src/uncertainty/index.ts";

const mean = (row: readonly number[]) => (counts: Uint32Array) => {
  const known = [...row.entries()].filter(([, one]) => !Number.isNaN(one));
  const mass = known.reduce((sum, [topic]) => sum + counts[topic]!, 0);
  return mass === 0 ? undefined : known.reduce((sum, [topic, one]) => sum + counts[topic]! * one, 0) / mass;
};

describe("bootstrapMeans", () => {
  it("gives the BCa interval of a single bootstrap, missing terms included", () => {
    const rows = [
      [1, 0.5, -1, 0, 1, 0.25, -0.5],
      [0.5, NaN, -1, 1, NaN, 0.75, 0],
    ];
    const settings = { seed: 2, method: "bca" } as const;
    for (const [i, summary] of bootstrapMeans(rows, settings).entries()) {
      const single = bootstrap(rows[i]!.length, mean(rows[i]!), settings);
      expect(summary.interval?.method).toBe("bca");
      expect(summary.interval?.low).toBeCloseTo(single.interval!.low, 10);
      expect(summary.interval?.high).toBeCloseTo(single.interval!.high, 10);
    }
  });

  it("gives an empty list for no rows and no estimate for rows without topics", () => {
    expect(bootstrapMeans([], { seed: 1 })).toEqual([]);
    expect(bootstrapMeans([[]], { seed: 1 })).toEqual([{ replicates: 0 }]);
    expect(bootstrapMeans([[]], { draws: [] })).toEqual([{ replicates: 0 }]);
  });

  it("has no estimate where all is missing or weighs nothing, and no interval on a single topic", () => {
    expect(bootstrapMeans([[NaN, NaN]], { seed: 1 })).toEqual([{ replicates: 0 }]);
    expect(bootstrapMeans([[1, 1]], { seed: 1, weights: [0, 0] })).toEqual([{ replicates: 0 }]);
    const [single] = bootstrapMeans([[1, NaN]], { seed: 1 });
    expect(single?.estimate).toBe(1);
    expect(single?.interval).toBeUndefined();
  });

  it("says that equal terms do not move", () => {
    const [equal] = bootstrapMeans([[0.5, 0.5, 0.5]], { seed: 1 });
    expect(equal).toEqual({
      estimate: 0.5,
      standardError: 0,
      interval: { low: 0.5, high: 0.5, level: 0.95, method: "percentile" },
      replicates: 1000,
    });
  });

  it("refuses bad rows, weights, draws and options, and names the place", () => {
    expect(() => bootstrapMeans([[1, 2], [1]], { seed: 1 })).toThrow(/terms\[1\] has 1 topics: expected 2/);
    expect(() => bootstrapMeans([[1, Infinity]], { seed: 1 })).toThrow(/terms\[0\]\[1\] is Infinity/);
    expect(() => bootstrapMeans([[1, 2]], { seed: 1, weights: [1] })).toThrow(/weights has 1 places: expected 2/);
    expect(() => bootstrapMeans([[1, 2]], { seed: 1, weights: [1, -1] })).toThrow(/weights\[1\] is -1/);
    expect(() => bootstrapMeans([[1, 2]], { draws: [0, 1, 0] })).toThrow(
      /draws has 3 places: expected a multiple of 2/,
    );
    expect(() => bootstrapMeans([[1, 2]], { draws: [0, 1], replicates: 2 })).toThrow(
      /draws has 2 places: expected 2 · 2/,
    );
    expect(() => bootstrapMeans([[1, 2]], { draws: [0, 2] })).toThrow(/draws\[1\] is 2: expected a place below 2/);
    expect(() => bootstrapMeans([[1, 2]], {})).toThrow(/seed is undefined/);
    expect(() => bootstrapMeans([[1, 2]], { seed: 1, draws: [0, 1] })).toThrow(/not both/);
  });
});
