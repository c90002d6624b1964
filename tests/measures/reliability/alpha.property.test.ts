import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  disagreements,
  krippendorffAlpha,
  percentageAgreement,
  type AlphaInput,
  type AlphaOptions,
} from "../../../src/measures/reliability/index.ts";
import { coincidenceAlpha, pairwiseAgreement } from "./naive.ts";

const levels = ["nominal", "ordinal", "interval", "ratio"] as const;
const table = (rating: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 })).chain(([coders, units]) =>
    fc.array(fc.array(fc.option(rating, { freq: 4 }), { minLength: units, maxLength: units }), {
      minLength: coders,
      maxLength: coders,
    }),
  );
const few = table(fc.integer({ min: 0, max: 3 }));
const many = table(
  fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 400 }).map((x) => x / 16),
  ),
);
const tables = fc.oneof(few, many);
type Rows = (number | null)[][];

const valueOf = (input: AlphaInput, options: AlphaOptions = {}) => {
  const alpha = krippendorffAlpha(input, options);
  return alpha.status === "ok" ? alpha.value : undefined;
};
const near = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(b)));
};
const map = (rows: Rows, of: (rating: number) => number) =>
  rows.map((row) => row.map((rating) => (rating === null ? null : of(rating))));
const turn = <T>(rows: readonly (readonly T[])[]) => rows[0]!.map((_, unit) => rows.map((row) => row[unit]!));

describe.each(levels)("Krippendorff's alpha at the %s level", (level) => {
  const holds = (property: (rows: Rows) => void) => fc.assert(fc.property(tables, property), { numRuns: 200 });

  it("agrees with the coincidence matrix", () =>
    holds((rows) => near(valueOf(rows, { level }), coincidenceAlpha(rows, level))));

  it("is (p_a − p_e)/(1 − p_e) and 1 − D_o/D_e, and its units are those with two ratings", () =>
    holds((rows) => {
      const alpha = krippendorffAlpha(rows, { level });
      expect(alpha.units).toBe(turn(rows).filter((unit) => unit.filter((rating) => rating !== null).length > 1).length);
      if (alpha.status !== "ok") return;
      near((alpha.observedAgreement - alpha.expectedAgreement) / (1 - alpha.expectedAgreement), alpha.value);
      near(1 - alpha.observedDisagreement / alpha.expectedDisagreement, alpha.value);
    }));

  it("never exceeds 1, and holds its value in its interval", () =>
    holds((rows) => {
      const alpha = krippendorffAlpha(rows, { level });
      if (alpha.status !== "ok") return;
      expect(alpha.value).toBeLessThanOrEqual(1);
      expect(alpha.observedAgreement).toBeLessThanOrEqual(1);
      expect(alpha.expectedAgreement).toBeGreaterThanOrEqual(-1e-12);
      if (alpha.interval === undefined) return;
      expect(alpha.interval.low).toBeLessThanOrEqual(alpha.value);
      expect(alpha.interval.high).toBeGreaterThanOrEqual(alpha.value);
    }));

  it("does not depend on the order of coders or units, nor on who of the coders is missing where", () =>
    holds((rows) => {
      near(valueOf(rows.toReversed(), { level }), valueOf(rows, { level }));
      near(
        valueOf(
          rows.map((row) => row.toReversed()),
          { level },
        ),
        valueOf(rows, { level }),
      );
      const moved = turn(
        turn(rows).map((unit, place) => [...unit.slice(place % unit.length), ...unit.slice(0, place % unit.length)]),
      );
      near(valueOf(moved, { level }), valueOf(rows, { level }));
    }));

  it("does not depend on coders without ratings, or units with fewer than two", () =>
    holds((rows) => {
      const wider = [
        ...rows.map((row, coder) => [...row, coder === 0 ? 2 : null]),
        rows[0]!.map(() => null).concat(null),
      ];
      near(valueOf(wider, { level }), valueOf(rows, { level }));
    }));

  it("tends to the uncorrected 1 − D_o/D_e as units are repeated, leaving p_e as it is", () =>
    holds((rows) => {
      const [once, twice] = [rows, rows.map((row) => [...row, ...row])].map((table_) =>
        krippendorffAlpha(table_, { level }),
      );
      expect(twice!.status).toBe(once!.status);
      if (once!.status !== "ok" || twice!.status !== "ok") return;
      near(twice!.expectedAgreement, once!.expectedAgreement);
      const uncorrected = (value: number, n: number) => ((1 - value) * n) / (n - 1);
      near(uncorrected(twice!.value, twice!.pairable), uncorrected(once!.value, once!.pairable));
    }));

  it("is the same from counts", () =>
    holds((rows) => {
      const categories = [...new Set(rows.flat().filter((rating) => rating !== null))].sort((a, b) => a - b);
      const counts = turn(rows).map((unit) =>
        categories.map((category) => unit.filter((rating) => rating === category).length),
      );
      near(valueOf({ counts, categories }, { level }), valueOf(rows, { level }));
    }));

  it("lists exactly the disagreements that make up the observed disagreement", () =>
    holds((rows) => {
      const alpha = krippendorffAlpha(rows, { level });
      const found = disagreements(rows, { level });
      found
        .slice(1)
        .forEach(({ disagreement }, place) => expect(disagreement).toBeLessThanOrEqual(found[place]!.disagreement));
      if (found.length > 0)
        near(
          found.reduce((sum, { share }) => sum + share, 0),
          1,
        );
      if (alpha.status !== "ok") return;
      const sum = found.reduce((total, { disagreement, ratings }) => total + disagreement * ratings.length, 0);
      near(sum / alpha.pairable, alpha.observedDisagreement);
    }));
});

describe.each([
  ["nominal", (a: number, b: number) => (a === b ? 0 : 1)],
  ["interval", (a: number, b: number) => (a - b) ** 2],
  ["ratio", (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)],
] as const)("a function that says what the %s level says", (level, delta) => {
  it("gives the same", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const [named, own] = [level, delta].map((one) => krippendorffAlpha(rows, { level: one }));
        expect(own!.status).toBe(named!.status);
        if (named!.status !== "ok" || own!.status !== "ok") return;
        near(own!.value, named!.value);
        near(own!.observedAgreement, named!.observedAgreement);
        near(own!.standardError, named!.standardError);
      }),
    ));
});

describe("Krippendorff's alpha under relabelling", () => {
  const holds = (property: (rows: Rows) => void) => fc.assert(fc.property(tables, property));

  it("is the same for other names at the nominal level, for any rising change at the ordinal level", () =>
    holds((rows) => {
      near(valueOf(map(rows, (rating) => (rating * 7) % 401)), valueOf(rows));
      near(
        valueOf(
          map(rows, (rating) => rating ** 3),
          { level: "ordinal" },
        ),
        valueOf(rows, { level: "ordinal" }),
      );
      near(
        valueOf(
          map(rows, (rating) => -rating),
          { level: "ordinal" },
        ),
        valueOf(rows, { level: "ordinal" }),
      );
    }));

  it("is the same under shift and scale at the interval level, under scale at the ratio level", () =>
    holds((rows) => {
      const changed = map(rows, (rating) => 100 - 2.5 * rating);
      near(valueOf(changed, { level: "interval" }), valueOf(rows, { level: "interval" }));
      near(
        valueOf(
          map(rows, (rating) => 8 * rating),
          { level: "ratio" },
        ),
        valueOf(rows, { level: "ratio" }),
      );
    }));
});

describe("percentage agreement", () => {
  it("agrees with the pairs counted one by one, and is unanimous at most as often", () =>
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 2 }), (rows, tolerance) => {
        const { pairwise, unanimous } = percentageAgreement(rows, { tolerance });
        near(pairwise.status === "ok" ? pairwise.value : undefined, pairwiseAgreement(rows, tolerance));
        const complete = turn(rows).filter((unit) => unit.length > 1 && unit.every((rating) => rating !== null));
        const agreeing = complete.filter(
          (unit) => Math.max(...unit.map(Number)) - Math.min(...unit.map(Number)) <= tolerance,
        );
        near(
          unanimous.status === "ok" ? unanimous.value : undefined,
          complete.length === 0 ? undefined : agreeing.length / complete.length,
        );
      }),
    ));
});
