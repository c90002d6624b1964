import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icc, kendallW } from "../../../src/measures/reliability/index.ts";

const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 })).chain(([coders, units]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: units, maxLength: units }), {
    minLength: coders,
    maxLength: coders,
  }),
);
type Rows = number[][];
const holds = (property: (rows: Rows) => void) => fc.assert(fc.property(tables, property), { numRuns: 200 });
const near = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const turn = (rows: Rows) => rows[0]!.map((_, unit) => rows.map((row) => row[unit]!));

describe("Kendall's W", () => {
  const wOf = (rows: Rows, ties: "corrected" | "plain" = "corrected") => {
    const w = kendallW(rows, { ties });
    return w.status === "ok" ? w.value : undefined;
  };

  /** Ranks and ties by comparing every unit with every other. */
  const naive = (rows: Rows, ties: "corrected" | "plain") => {
    const [m, n] = [rows.length, rows[0]!.length];
    const ranks = rows.map((row) =>
      row.map((x) => row.filter((y) => y < x).length + (row.filter((y) => y === x).length + 1) / 2),
    );
    const totals = turn(ranks).map(sum);
    const squares = sum(totals.map((total) => (total - mean(totals)) ** 2));
    const tied = sum(rows.map((row) => sum(row.map((x) => row.filter((y) => y === x).length ** 2 - 1))));
    if (tied === m * (n ** 3 - n)) return undefined;
    return (12 * squares) / (m * m * (n ** 3 - n) - (ties === "plain" ? 0 : m * tied));
  };

  it("agrees with ranks found unit by unit, and stays in [0, 1]", () =>
    holds((rows) => {
      for (const ties of ["corrected", "plain"] as const) near(wOf(rows, ties), naive(rows, ties));
      expect(wOf(rows) ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      expect(wOf(rows) ?? 0).toBeGreaterThanOrEqual(0);
    }));

  it("does not depend on the order of coders or units, or on rising changes, each coder's own", () =>
    holds((rows) => {
      near(wOf(rows.toReversed().map((row) => row.toReversed())), wOf(rows));
      near(wOf(rows.map((row, coder) => row.map((x) => x ** 3 + 10 * coder))), wOf(rows));
    }));
});

describe("intraclass correlation", () => {
  const iccOf = (rows: Rows, model: "agreement" | "consistency") => {
    const found = icc(rows, { model });
    return found.status === "ok" ? found.value : undefined;
  };

  /** Variance components by the textbook's raw sums. */
  const naive = (rows: Rows, model: "agreement" | "consistency") => {
    const [k, n] = [rows.length, rows[0]!.length];
    const correction = sum(rows.flat()) ** 2 / (n * k);
    const all = sum(rows.flat().map((x) => x * x)) - correction;
    const units = sum(turn(rows).map((unit) => sum(unit) ** 2 / k)) - correction;
    const coders = sum(rows.map((row) => sum(row) ** 2 / n)) - correction;
    const [mu, mc, me] = [units / (n - 1), coders / (k - 1), (all - units - coders) / ((n - 1) * (k - 1))];
    const denominator = mu + (k - 1) * me + (model === "agreement" ? (k * (mc - me)) / n : 0);
    return Math.abs(denominator) < 1e-9 ? undefined : (mu - me) / denominator;
  };

  it.each(["agreement", "consistency"] as const)("agrees with the analysis of variance by raw sums: %s", (model) =>
    holds((rows) => near(iccOf(rows, model), naive(rows, model))),
  );

  it.each(["agreement", "consistency"] as const)(
    "does not depend on order, shift or scale, and its interval is in order: %s",
    (model) =>
      holds((rows) => {
        near(
          iccOf(
            rows.toReversed().map((row) => row.toReversed()),
            model,
          ),
          iccOf(rows, model),
        );
        near(
          iccOf(
            rows.map((row) => row.map((x) => 7 - 2 * x)),
            model,
          ),
          iccOf(rows, model),
        );
        const found = icc(rows, { model });
        if (found.status !== "ok" || found.interval === undefined) return;
        expect(found.interval.low).toBeLessThanOrEqual(found.interval.high + 1e-9);
        // the degrees of freedom for agreement are an approximation, which can pass by a value far below 0
        if (model === "agreement" && found.value < 0) return;
        expect(found.interval.low).toBeLessThanOrEqual(found.value + 1e-9);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.value - 1e-9);
      }),
  );

  it("gives consistency the same where each coder has a constant of his own", () =>
    holds((rows) => {
      near(
        iccOf(
          rows.map((row, coder) => row.map((x) => x + 3 * coder)),
          "consistency",
        ),
        iccOf(rows, "consistency"),
      );
    }));
});
