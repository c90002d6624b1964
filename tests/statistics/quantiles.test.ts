import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherQuantile } from "../../src/statistics/fisher.ts";
import { incompleteBeta } from "../../src/statistics/incomplete-beta.ts";
import { normalCdf, normalQuantile } from "../../src/statistics/normal.ts";
import { quantileOf } from "../../src/statistics/quantile.ts";
import { studentQuantile } from "../../src/statistics/student.ts";
import known from "../known-answers/statistics.json" with { type: "json" };

const near = (found: number, wanted: number, relative: number): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-15);
};

/** The largest relative distance of what was found from what is known. */
const farthest = (pairs: readonly (readonly [found: number, wanted: number])[]) =>
  Math.max(...pairs.map(([found, wanted]) => (found === wanted ? 0 : Math.abs(found - wanted) / Math.abs(wanted))));

describe("known answers", () => {
  it("normalCdf gives scipy's, even in the tail to 1e-12 of itself", () => {
    expect(farthest(known.normalCdf.map(([z, share]) => [normalCdf(z!), share!]))).toBeLessThan(1e-12);
  });

  it("normalQuantile gives scipy's", () => {
    expect(farthest(known.normalQuantile.map(([share, z]) => [normalQuantile(share!), z!]))).toBeLessThan(1e-13);
  });

  it("studentQuantile gives scipy's, for whole and broken degrees of freedom", () => {
    const pairs = known.studentQuantile.map(([share, freedom, t]) => [studentQuantile(share!, freedom!), t!] as const);
    expect(farthest(pairs)).toBeLessThan(1e-12);
  });

  it("fisherQuantile gives scipy's, for whole and broken degrees of freedom", () => {
    const pairs = known.fisherQuantile.map(
      ([share, above, below, f]) => [fisherQuantile(share!, above!, below!), f!] as const,
    );
    expect(farthest(pairs)).toBeLessThan(1e-12);
  });

  it("quantileOf gives numpy's", () => {
    const { sorted, answers } = known.quantileOf;
    expect(farthest(answers.map(([share, value]) => [quantileOf(sorted, share!)!, value!]))).toBeLessThan(1e-14);
  });
});

describe("at the edges", () => {
  it("quantileOf has no value for an empty sample and gives the one number of a sample of one", () => {
    expect(quantileOf([], 0.5)).toBeUndefined();
    expect(quantileOf([3], 0.1)).toBe(3);
  });

  it("quantiles at 0 and 1 are the ends of the distribution", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
    expect([fisherQuantile(0, 3, 4), fisherQuantile(1, 3, 4)]).toEqual([0, Infinity]);
    // rounding puts both x and 1 − x above the mean here
    expect(fisherQuantile(0.975, 1, 3.999999999999999)).toBeCloseTo(fisherQuantile(0.975, 1, 4), 9);
  });

  it("Student's t with infinitely many degrees of freedom is the normal distribution", () => {
    expect(studentQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    // Fisher's expansion: t = z + (z³ + z)/(4ν) + …
    const z = normalQuantile(0.975);
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(z + (z ** 3 + z) / 4e6, 10);
  });

  it("a share outside 0 … 1 and degrees of freedom of 0 or less are refused", () => {
    for (const share of [-0.1, 1.1, NaN]) expect(() => normalQuantile(share)).toThrow(/share is .*from 0 to 1/);
    expect(() => studentQuantile(0.5, 0)).toThrow(/freedom is 0/);
    expect(() => fisherQuantile(0.5, 1, Infinity)).toThrow(/below is Infinity/);
    expect(() => fisherQuantile(0.5, -1, 1)).toThrow(/above is -1/);
  });
});

const anyShare = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const degreesOfFreedom = fc.double({ min: 0.5, max: 5000, noNaN: true });

describe("properties", () => {
  it("normalQuantile undoes normalCdf", () =>
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => near(normalQuantile(normalCdf(z)), z, 1e-8)),
    ));

  it("the normal and t distributions are symmetric", () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), degreesOfFreedom, (tail, degrees) => {
        expect(normalQuantile(1 - tail)).toBeCloseTo(-normalQuantile(tail), 8);
        near(studentQuantile(1 - tail, degrees), -studentQuantile(tail, degrees), 1e-7);
      }),
    ));

  it("the square of t is F with one degree of freedom above", () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), degreesOfFreedom, (inside, degrees) =>
        near(fisherQuantile(inside, 1, degrees), studentQuantile((1 + inside) / 2, degrees) ** 2, 1e-8),
      ),
    ));

  it("swapping the degrees of freedom of F turns it over", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        degreesOfFreedom,
        degreesOfFreedom,
        (below, one, other) => near(fisherQuantile(below, one, other) * fisherQuantile(1 - below, other, one), 1, 1e-8),
      ),
    ));

  it("the incomplete beta function is a share that mirrors when its arguments do", () =>
    fc.assert(
      fc.property(anyShare, degreesOfFreedom, degreesOfFreedom, (x, a, b) => {
        const below = incompleteBeta(x, a, b);
        expect(below).toBeGreaterThanOrEqual(0);
        expect(below).toBeLessThanOrEqual(1);
        expect(below + incompleteBeta(1 - x, b, a, x)).toBeCloseTo(1, 10);
      }),
    ));

  it("quantileOf stays inside the sample and rises with the share", () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
        anyShare,
        anyShare,
        (sample, one, other) => {
          const sorted = sample.toSorted((a, b) => a - b);
          const low = quantileOf(sorted, Math.min(one, other))!;
          const high = quantileOf(sorted, Math.max(one, other))!;
          expect(low).toBeGreaterThanOrEqual(sorted[0]!);
          expect(high).toBeLessThanOrEqual(sorted.at(-1)!);
          expect(low).toBeLessThanOrEqual(high + 1e-9);
        },
      ),
    ));
});
