import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/model/statement.ts";
import { readerReliability } from "../../src/reliability/index.ts";

const PARTIES = ["a", "b", "c"];

/** `a+ b- c0`: stances of parties on one topic, in one document. */
function said(document: string, stances: string, confidence?: number): Statement[] {
  const sign: Record<string, number> = { "+": 1, "-": -1, "0": 0 };
  return stances.split(" ").map((one, i) => ({
    id: `${document}-${one}-${i}`,
    party: one[0]!,
    topic: "t",
    stance: sign[one[1]!]!,
    document,
    ...(confidence !== undefined && { confidence }),
  }));
}

describe("a reader against a coded sample", () => {
  const read = [...said("d1", "a+ b+", 0.8), ...said("d2", "a- c+", 0.4), ...said("d9", "a+")];
  const coded = [...said("d1", "a+ b- c-"), ...said("d2", "a- b0")];
  const found = readerReliability(read, coded);

  test("is counted by units: right, missed, invented, on the other side", () => {
    expect(found.units).toEqual({ read: 4, coded: 5, right: 2, missed: 2, invented: 1, otherSide: 1, opposite: 1 });
    expect([found.precision, found.recall, found.f1]).toEqual([2 / 4, 2 / 5, (2 * 0.5 * 0.4) / 0.9]);
  });

  test("has its disagreements listed with both sides' statements", () => {
    expect(found.disagreements.map(({ document, party, kind }) => [document, party, kind])).toEqual([
      ["d1", "b", "other-side"],
      ["d2", "c", "invented"],
      ["d1", "c", "missed"],
      ["d2", "b", "missed"],
    ]);
    expect(found.disagreements[0]!.coded.map(({ id }) => id)).toEqual(["d1-b--1"]);
  });

  test("leaves out documents nobody coded, and says so", () => {
    expect(found).toMatchObject({ documents: 2, leftOut: ["d9-a+-0"] });
  });

  test("is calibrated where confidence is the share of right units", () => {
    expect(found.calibration.bins.map(({ count, accuracy }) => [count, accuracy])).toEqual([
      [2, 0.5],
      [2, 0.5],
    ]);
    expect(found.calibration.expectedCalibrationError).toBeCloseTo((2 * 0.1 + 2 * 0.3) / 4, 12);
  });

  test("has the alpha of two coders on the shared units, and one that counts silence", () => {
    // Shared: (for, for), (for, against), (against, against): D_o = 2/6, D_e = 2·3·3/(6·5), so 1 − (1/3)/(3/5).
    expect(found.alpha).toMatchObject({ status: "ok", units: 3 });
    expect(found.alpha.status === "ok" && found.alpha.value).toBeCloseTo(4 / 9, 12);
    expect(found.alphaWithSilence).toMatchObject({ status: "ok", units: 6 });
  });
});

test("a document that was coded and holds nothing shows what was invented there", () => {
  const read = said("empty", "a+");
  expect(readerReliability(read, said("d1", "a+"), { documents: ["d1", "empty"] }).units).toMatchObject({
    invented: 1,
    missed: 1,
  });
  expect(readerReliability(read, said("d1", "a+")).units).toMatchObject({ invented: 0, missed: 1 });
});

test("figures without anything to count are undefined, not 0", () => {
  const nothing = readerReliability([], [], { documents: ["d1"] });
  expect([nothing.precision, nothing.recall, nothing.f1, nothing.calibration.expectedCalibrationError]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(nothing.alpha).toMatchObject({ status: "undefined", reason: "no-overlap" });
  expect(readerReliability(said("d", "a+"), [], { documents: ["d"] })).toMatchObject({ precision: 0, f1: undefined });
});

test("several statements on a unit count by the sign of their mean", () => {
  const found = readerReliability(said("d", "a+ a+ a-"), said("d", "a+"));
  expect(found.units).toMatchObject({ read: 1, right: 1 });
});

test("without a document to compare on it says what to give", () => {
  expect(() => readerReliability(said("d", "a+"), [])).toThrow(/no coded statement names one: expected the ids/);
  expect(() => readerReliability([], said("d", "a+"), { documents: [] })).toThrow(/an empty list/);
});

const statements = fc
  .uniqueArray(fc.tuple(fc.constantFrom("d1", "d2"), fc.constantFrom(...PARTIES), fc.constantFrom("+", "-", "0")), {
    selector: ([document, party]) => document + party,
  })
  .map((rows) => rows.flatMap(([document, party, sign]) => said(document, party + sign)));
const documents = ["d1", "d2"];

test("a reader that says what the coders say is always right, and swapping the two swaps precision and recall", () => {
  fc.assert(
    fc.property(statements, statements, (read, coded) => {
      const same = readerReliability(coded, coded, { documents });
      expect(same.units.right).toBe(coded.length);
      expect(same.disagreements).toEqual([]);
      const one = readerReliability(read, coded, { documents });
      const other = readerReliability(coded, read, { documents });
      expect([other.precision, other.recall]).toEqual([one.recall, one.precision]);
      expect(one.units.missed).toBe(other.units.invented);
      const { right, missed, invented, otherSide } = one.units;
      expect(right + missed + invented + otherSide).toBe(
        new Set([...read, ...coded].map(({ document, party }) => `${document}${party}`)).size,
      );
    }),
  );
});
