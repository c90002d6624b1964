import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.ts";
import { listPositions, positions } from "../../src/positions/index.ts";

const parties = ["a", "b", "c"].map((id) => ({ id, name: id }));
const topics = ["t", "u"].map((id) => ({ id, label: id }));
const statements = fc
  .array(
    fc.record(
      {
        party: fc.constantFrom("a", "b", "c"),
        topic: fc.constantFrom("t", "u"),
        stance: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
        confidence: fc.constantFrom(0.25, 0.5, 1),
        document: fc.constantFrom("x", "y"),
      },
      { requiredKeys: ["party", "topic", "stance"] },
    ),
    { maxLength: 25 },
  )
  .map((list): Statement[] => list.map((statement, index) => ({ ...statement, id: `s${index}` })));

/** The naive twin: filter and average, cell by cell. */
function naivePositions(all: readonly Statement[]) {
  return parties.flatMap(({ id: party }) =>
    topics.map(({ id: topic }) => {
      const own = all.filter((statement) => statement.party === party && statement.topic === topic);
      const counted = own.filter((one, index) => {
        if (one.document === undefined) return true;
        const same = own.filter((other) => other.document === one.document && other.stance === one.stance);
        const most = Math.max(...same.map(({ confidence = 1 }) => confidence));
        return own.indexOf(same.find(({ confidence = 1 }) => confidence === most)!) === index;
      });
      if (counted.length === 0) return { party, topic, kind: "uncoded", value: undefined, ids: [] };
      const total = counted.reduce((sum, { confidence = 1 }) => sum + confidence, 0);
      const value = counted.reduce((sum, { stance, confidence = 1 }) => sum + stance * confidence, 0) / total;
      const signs = new Set(counted.map(({ stance }) => Math.sign(stance)));
      const kind = signs.has(1) && signs.has(-1) ? "ambivalent" : signs.has(1) || signs.has(-1) ? "stated" : "neutral";
      return { party, topic, kind, value, ids: counted.map(({ id }) => id) };
    }),
  );
}

describe("positions", () => {
  it("equal the naive twin, cell by cell", () =>
    fc.assert(
      fc.property(statements, (all) => {
        const fast = listPositions(positions({ parties, topics, statements: all }));
        for (const [place, naive] of naivePositions(all).entries()) {
          const { party, topic, kind, value, statements: ids } = fast[place]!;
          expect({ party, topic, kind, ids }).toEqual({
            party: naive.party,
            topic: naive.topic,
            kind: naive.kind,
            ids: naive.ids,
          });
          if (naive.value === undefined) expect(value).toBeUndefined();
          else expect(value).toBeCloseTo(naive.value, 12);
        }
      }),
    ));

  it("do not depend on the order of statements, and lie among the stances they rest on", () =>
    fc.assert(
      fc.property(statements, (all) => {
        const forth = listPositions(positions({ parties, topics, statements: all }, { duplicates: "keep" }));
        const back = listPositions(
          positions({ parties, topics, statements: all.toReversed() }, { duplicates: "keep" }),
        );
        for (const [place, cell] of forth.entries()) {
          expect(back[place]!.kind).toBe(cell.kind);
          if (cell.value === undefined) continue;
          expect(back[place]!.value).toBeCloseTo(cell.value, 12);
          expect(cell.value).toBeGreaterThanOrEqual(cell.extremes!.low);
          expect(cell.value).toBeLessThanOrEqual(cell.extremes!.high);
          expect(cell.spread).toBeGreaterThanOrEqual(0);
          expect(cell.spread).toBeLessThanOrEqual(1);
        }
      }),
    ));

  it("leave the study as it was", () =>
    fc.assert(
      fc.property(statements, (all) => {
        const study = { parties, topics, statements: all };
        const before = JSON.stringify(study);
        positions(study);
        expect(JSON.stringify(study)).toBe(before);
      }),
    ));
});
