import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementMatrix, compare, scoreAt } from "../../src/compare/index.ts";
import { cityBlock, defineProfileMeasure, directional, euclidean, exactMatch } from "../../src/measures/index.ts";
import type { MissingOption } from "../../src/measures/missing.ts";
import { grid, grids } from "./fixtures.ts";

type Row = readonly (number | null)[];
const policies: MissingOption[] = [
  "pairwise",
  "listwise",
  "neutral",
  "extreme",
  "penalty",
  { policy: "penalty", weight: 0.25 },
];
const measures = [cityBlock, euclidean, directional, exactMatch];
const cases = measures.flatMap((measure) =>
  policies.map((missing) => [measure.id, JSON.stringify(missing), measure, missing] as const),
);

/** The score by the words of the policy, topic by topic; undefined without a shared topic. */
function naiveScore(rows: readonly Row[], weights: number[], measure: typeof cityBlock, missing: MissingOption) {
  const [x, y] = rows as [Row, Row];
  const { policy, weight: share } = typeof missing === "string" ? { policy: missing, weight: 1 } : missing;
  const terms = x.flatMap((a, t) => {
    const b = y[t]!;
    const weight = weights[t]!;
    if (a !== null && b !== null) {
      const dropped = policy === "listwise" && rows.some((row) => row[t] === null);
      return dropped ? [] : [{ weight, term: measure.term(a, b), shared: true }];
    }
    const known = a ?? b;
    if (known === null || policy === "pairwise" || policy === "listwise") return [];
    if (policy === "penalty") return [{ weight: weight * share, term: measure.lowest(NaN), shared: false }];
    const filled = policy === "neutral" ? 0 : known > 0 ? -1 : 1;
    return [{ weight, term: measure.term(known, filled), shared: false }];
  });
  if (!terms.some(({ shared }) => shared)) return undefined;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return measure.total(terms.reduce((sum, { weight, term }) => sum + weight * term, 0) / whole);
}

/** All tables that come of making any of the unknown cells known, as stances at which an extreme can lie. */
function* completions(rows: readonly Row[]): Generator<Row[]> {
  const cells = rows.flatMap((row, r) => row.flatMap((stance, t) => (stance === null ? [[r, t] as const] : [])));
  function* fill(table: Row[], next: number): Generator<Row[]> {
    if (next === cells.length) return yield table;
    const [r, t] = cells[next]!;
    const guesses = new Set([null, -1, 0, 1, ...rows.map((row) => row[t]!)]);
    for (const guess of guesses) yield* fill(table.with(r, table[r]!.with(t, guess)), next + 1);
  }
  yield* fill([...rows], 0);
}

const near = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
};
const valueOf = (score: ReturnType<typeof compare>) => (score.status === "ok" ? score.value : undefined);

describe.each(cases)("%s with missing %s", (_, __, measure, missing) => {
  it("is what the policy says, adds up, names the policy, and counts what it filled in", () =>
    fc.assert(
      fc.property(grids, ([rows, weights]) => {
        const matrix = agreementMatrix(grid(rows, weights), { measure, missing });
        const score = scoreAt(matrix, "p0", "p1");
        near(valueOf(score), naiveScore(rows, weights, measure, missing));
        expect(Number.isNaN(matrix.values[1]!)).toBe(score.status !== "ok");
        if (score.status === "ok") {
          expect(matrix.values[1]).toBe(score.value);
          near(
            score.byTopic.reduce((sum, { contribution }) => sum + contribution, 0),
            score.value,
          );
          near(
            score.byTopic.reduce((sum, { weight }) => sum + weight, 0),
            1,
          );
        }
        const fills = missing !== "pairwise" && missing !== "listwise";
        const oneSided = rows[0]!.filter((stance, t) => (stance === null) !== (rows[1]![t] === null)).length;
        expect(score.missing.policy).toBe(typeof missing === "string" ? missing : missing.policy);
        expect(score.missing.filled).toBe(fills ? oneSided : 0);
        expect(matrix.filled[1]).toBe(score.missing.filled);
      }),
      { numRuns: 60 },
    ));

  it("has the bounds that trying everything finds", () =>
    fc.assert(
      fc.property(grids, ([grown, weights]) => {
        const rows = grown.slice(0, 3).map((row) => row.slice(0, 3));
        fc.pre(rows.flat().filter((stance) => stance === null).length <= 4);
        const { bounds, shared } = scoreAt(agreementMatrix(grid(rows, weights), { measure, missing }), "p0", "p1");
        // a mean of penalties alone is no score, but the bounds do not look that far
        fc.pre(shared > 0 || fillsNothing(missing));
        const scores = [...completions(rows)].flatMap((table) => naiveScore(table, weights, measure, missing) ?? []);
        const open = scores.length === 0;
        expect(bounds.low).toBeCloseTo(open ? measure.range.low : Math.min(...scores), 7);
        expect(bounds.high).toBeCloseTo(open ? measure.range.high : Math.max(...scores), 7);
      }),
      { numRuns: 40 },
    ));

  it("never gets narrower bounds from an unknown cell", () =>
    fc.assert(
      fc.property(grids, fc.nat(), fc.nat(), ([rows, weights], place, side) => {
        const column = place % rows[0]!.length;
        const fewer = rows.map((row, r) => (r === side % rows.length ? row.with(column, null) : row));
        const [before, after] = [rows, fewer].map(
          (table) => scoreAt(agreementMatrix(grid(table, weights), { measure, missing }), "p0", "p1").bounds,
        );
        expect(after!.low).toBeLessThanOrEqual(before!.low + 1e-9);
        expect(after!.high).toBeGreaterThanOrEqual(before!.high - 1e-9);
      }),
    ));
});

const fillsNothing = (missing: MissingOption) => missing === "pairwise" || missing === "listwise";

/** City block once more, as a measure of whole profiles. */
const whole = defineProfileMeasure({
  kind: "profile",
  id: "whole-city-block",
  range: { low: 0, high: 1 },
  evaluate: ({ x, y, weights, count }, contributions) => {
    const weight = weights.subarray(0, count).reduce((a, b) => a + b);
    let sum = 0;
    for (let t = 0; t < count; t++) {
      const part = (weights[t]! * (1 - Math.abs(x[t]! - y[t]!) / 2)) / weight;
      if (contributions !== undefined) contributions[t] = part;
      sum += part;
    }
    return sum;
  },
});

describe("a measure of whole profiles", () => {
  it.each(policies)("gives the same numbers as its twin of terms under missing %j, but for its bounds", (missing) =>
    fc.assert(
      fc.property(grids, ([rows, weights]) => {
        const study = grid(rows, weights);
        const [one, other] = [whole, cityBlock].map((measure) => compare(study, "p0", "p1", { measure, missing }));
        near(valueOf(one!), valueOf(other!));
        expect(one).toMatchObject({ shared: other!.shared, missing: other!.missing, coverage: other!.coverage });
        if (one!.status !== "ok") return;
        expect(one!.byTopic.map(({ topic }) => topic)).toEqual(other!.byTopic.map(({ topic }) => topic));
        for (const [i, topic] of one!.byTopic.entries()) {
          near(topic.contribution, other!.byTopic[i]!.contribution);
          near(topic.score, other!.byTopic[i]!.score);
        }
        const known = rows[0]!.every((stance, t) => stance !== null && rows[1]![t] !== null);
        expect(one!.boundsKind).toBe("range");
        expect(one!.bounds).toEqual(known ? { low: one!.value, high: one!.value } : whole.range);
      }),
      { numRuns: 60 },
    ),
  );
});
