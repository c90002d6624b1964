import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benatiCapurri } from "../../../src/measures/pairwise/benati-capurri.ts";
import { kendallTauB } from "../../../src/measures/pairwise/kendall-tau-b.ts";
import { pearson } from "../../../src/measures/pairwise/pearson.ts";
import { spearman } from "../../../src/measures/pairwise/spearman.ts";
import {
  anyWeight,
  columns,
  contributionsOf,
  near,
  profileMeasures,
  sum,
  tablesOf,
  wholeWeight,
  type Row,
} from "./vectors.ts";

const holds = (weight: fc.Arbitrary<number>, property: (rows: Row[]) => void) =>
  fc.assert(fc.property(tablesOf(weight), property));

describe.each(profileMeasures)("%s", (_, measure) => {
  it("is symmetric", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      near(measure(x, y, { weights }), measure(y, x, { weights }));
    }));

  it("stays in its range", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      for (const score of [measure(x, y, { weights }), measure(x, x, { weights })]) {
        if (score === undefined) continue;
        expect(score).toBeGreaterThanOrEqual(measure.range.low);
        expect(score).toBeLessThanOrEqual(measure.range.high);
      }
    }));

  it("does not depend on the order of topics, on doubling them all, or on scaling all weights", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      const score = measure(x, y, { weights });
      const turned = columns(rows.toReversed());
      near(measure(turned.x, turned.y, { weights: turned.weights }), score);
      near(measure([...x, ...x], [...y, ...y], { weights: [...weights, ...weights] }), score);
      near(measure(x, y, { weights: weights.map((weight) => weight * 3) }), score);
    }));

  it("changes nothing with weights of 1", () =>
    holds(anyWeight, (rows) => {
      const { x, y } = columns(rows);
      expect(measure(x, y, { weights: x.map(() => 1) })).toBe(measure(x, y));
    }));

  it("takes a weight of k as the topic k times, so that cells of a cross table stand for all their topics", () =>
    holds(wholeWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      const repeated = columns(rows.flatMap((row) => Array.from({ length: row[2] }, () => row)));
      near(measure(x, y, { weights }), measure(repeated.x, repeated.y));
    }));

  it("changes its sign when one side turns to the opposite of everything", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      const score = measure(x, y, { weights });
      const opposite = measure(
        x,
        y.map((stance) => -stance),
        { weights },
      );
      // A alone need not: what chance gives differs against the opposite
      if (measure !== benatiCapurri) near(opposite, score && -score);
      else expect(opposite === undefined).toBe(score === undefined);
    }));

  it("splits by topic: contributions add up to the value, which is the same with and without them", () =>
    fc.assert(
      fc.property(tablesOf(anyWeight, 1), (rows) => {
        const { x, y, weights } = columns(rows);
        const { value, contributions } = contributionsOf(measure, rows);
        expect(value).toBe(measure(x, y, { weights }));
        if (value !== undefined) near(sum(contributions), value);
      }),
    ));
});

describe.each([pearson, spearman, kendallTauB].map((measure) => [measure.id, measure] as const))("%s", (_, measure) => {
  it("does not depend on where a side's scale starts and how wide it is", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      // by a power of two, so that rounding makes no ties
      const moved = y.map((stance) => stance / 4 + 0.5);
      near(measure(x, moved, { weights }), measure(x, y, { weights }));
    }));

  it("gives 1 to a side with itself and −1 to its opposite, wherever it is defined", () =>
    holds(wholeWeight, (rows) => {
      const { x, weights } = columns(rows);
      const opposite = x.map((stance) => -stance);
      if (new Set(x).size < 2) {
        expect(measure(x, x, { weights })).toBeUndefined();
        expect(measure(x, opposite, { weights })).toBeUndefined();
        return;
      }
      expect(measure(x, x, { weights })).toBe(1);
      near(measure(x, opposite, { weights }), -1);
    }));
});

describe("rank correlations", () => {
  it("see the order only: any stretching that keeps it changes nothing", () =>
    holds(anyWeight, (rows) => {
      const { x, y, weights } = columns(rows);
      const stretched = x.map((stance) => stance ** 3);
      for (const measure of [spearman, kendallTauB])
        near(measure(stretched, y, { weights }), measure(x, y, { weights }));
    }));
});
