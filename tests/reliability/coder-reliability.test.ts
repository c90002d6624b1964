import { describe, expect, it } from "vitest";
import { krippendorffAlpha, percentageAgreement } from "../../src/measures/index.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { Study } from "../../src/model/study.ts";
import { coderReliability, type ReliabilityOptions } from "../../src/reliability/index.ts";

type Row = Partial<Statement> & Pick<Statement, "stance">;
const studyOf = (...statements: Row[]): Study => ({
  parties: ["p", "q"].map((id) => ({ id, name: id })),
  topics: ["t", "u"].map((id) => ({ id, label: id })),
  statements: statements.map((statement, place) => ({
    id: `s${place}`,
    party: "p",
    topic: "t",
    document: "d1",
    ...statement,
  })),
});
const found = (study: Study, options: ReliabilityOptions = {}) => {
  const result = coderReliability(study, options);
  if (result.status !== "ok") throw new Error(result.status);
  return result;
};

const study = studyOf(
  { coder: "ann", stance: 1 },
  { coder: "ben", stance: 1 },
  { coder: "ann", stance: -1, party: "q" },
  {
    coder: "ben",
    stance: 0.5,
    party: "q",
    document: undefined!,
    evidence: { document: "d1", quote: "never", start: 3, end: 8 },
  },
  { coder: "cec", stance: -1, party: "q" },
  { coder: "ann", stance: 0, topic: "u" },
  { coder: "ben", stance: 0.5, topic: "u", document: "d2" },
  { coder: "cec", stance: 0.5, topic: "u", document: "d2" },
);
const rows = [
  [1, -1, 0, null],
  [1, 0.5, null, 0.5],
  [null, -1, null, 0.5],
];

describe("coderReliability", () => {
  it("compares coders on parties and topics of the same document, by the measures", () => {
    const result = found(study);
    expect(result).toMatchObject({ coders: ["ann", "ben", "cec"], units: { coded: 4, shared: 3 }, averaged: 0 });
    expect(result.alpha).toStrictEqual(krippendorffAlpha(rows, { level: "interval", scale: { low: -1, high: 1 } }));
    expect(result.agreement).toStrictEqual(percentageAgreement(rows));
  });

  it("compares over all documents where asked to", () => {
    const result = found(study, { unit: "cell" });
    expect(result.units).toEqual({ coded: 3, shared: 3 });
    expect(result.worst.at(-1)).toMatchObject({ party: "p", topic: "u", disagreement: expect.closeTo(1 / 6, 12) });
    expect(result.worst.at(-1)).not.toHaveProperty("document");
  });

  it("takes stances by order, as labels or by sign", () => {
    expect(found(study, { level: "ordinal" }).alpha).toStrictEqual(krippendorffAlpha(rows, { level: "ordinal" }));
    expect(found(study, { level: "nominal" }).alpha).toStrictEqual(krippendorffAlpha(rows));
    const signs = rows.map((row) => row.map((stance) => (stance === null ? null : Math.sign(stance))));
    expect(found(study, { level: "sign" }).alpha).toStrictEqual(krippendorffAlpha(signs, { categories: [-1, 0, 1] }));
    expect(found(study, { level: "sign" }).worst[0]!.codings.map(({ stance }) => stance)).toEqual([-1, 1, -1]);
  });

  it("lists every pair of coders with what they share", () => {
    const { pairs } = found(study);
    expect(
      pairs.map(({ coders, units, agreement, meanDifference }) => [...coders, units, agreement, meanDifference]),
    ).toEqual([
      ["ann", "ben", 2, 0.5, -0.75],
      ["ann", "cec", 1, 1, 0],
      ["ben", "cec", 2, 0.5, 0.75],
    ]);
    expect(pairs.map(({ alpha }) => alpha !== undefined)).toEqual([true, false, true]);
  });

  it("leads from the worst unit to the statements and quotes behind it", () => {
    const { worst, disagreeing } = found(study);
    expect(disagreeing).toBe(1);
    expect(worst).toEqual([
      {
        document: "d1",
        party: "q",
        topic: "t",
        disagreement: 1.5,
        share: 1,
        codings: [
          { coder: "ann", stance: -1, statements: [{ id: "s2", stance: -1 }] },
          { coder: "ben", stance: 0.5, statements: [{ id: "s3", stance: 0.5, quote: "never" }] },
          { coder: "cec", stance: -1, statements: [{ id: "s4", stance: -1 }] },
        ],
      },
    ]);
    expect(found(study, { worst: 0 })).toMatchObject({ disagreeing: 1, worst: [] });
  });

  it("averages several statements of a coder on a unit, says how often, and shows them all", () => {
    const averaged = studyOf(
      { coder: "ann", stance: 0.1 },
      { coder: "ann", stance: 0.2 },
      { coder: "ben", stance: 0.15 },
      { coder: "ann", stance: 1, topic: "u" },
      { coder: "ben", stance: 1, topic: "u" },
      { coder: "ben", stance: 0, topic: "u" },
    );
    const result = found(averaged);
    expect(result).toMatchObject({ averaged: 2, disagreeing: 1, agreement: { unanimous: { value: 0.5 } } });
    expect(result.worst[0]!.codings[1]).toEqual({
      coder: "ben",
      stance: 0.5,
      statements: [
        { id: "s4", stance: 1 },
        { id: "s5", stance: 0 },
      ],
    });
  });

  it("names statements that cannot be compared instead of dropping them", () => {
    const result = coderReliability(
      studyOf({ coder: "ann", stance: 1 }, { stance: 1 }, { coder: "ben", stance: 1, document: undefined! }),
    );
    expect(result.leftOut).toEqual({ withoutCoder: ["s1"], withoutDocument: ["s2"] });
    expect(
      coderReliability(studyOf({ coder: "ann", stance: 1, document: undefined! }), { unit: "cell" }).leftOut,
    ).toEqual({
      withoutCoder: [],
      withoutDocument: [],
    });
  });

  it("says that there are too few coders for none or one", () => {
    expect(coderReliability(studyOf())).toMatchObject({ status: "too-few-coders", coders: [] });
    expect(coderReliability(studyOf({ stance: 1 }, { stance: 0 }))).toMatchObject({ status: "too-few-coders" });
    expect(coderReliability(studyOf({ coder: "ann", stance: 1 }))).toMatchObject({
      status: "too-few-coders",
      coders: ["ann"],
    });
  });

  it("has no alpha where coders share nothing, or do not vary", () => {
    const apart = found(studyOf({ coder: "ann", stance: 1 }, { coder: "ben", stance: 1, topic: "u" }));
    expect(apart).toMatchObject({ alpha: { reason: "no-overlap" }, agreement: { unanimous: { status: "undefined" } } });
    expect(apart.pairs).toEqual([{ coders: ["ann", "ben"], units: 0 }]);
    const same = found(studyOf({ coder: "ann", stance: 1 }, { coder: "ben", stance: 1 }));
    expect(same).toMatchObject({
      alpha: { reason: "no-variation" },
      agreement: { unanimous: { value: 1 } },
      worst: [],
    });
  });

  it("is plain JSON, with a seeded bootstrap and a tolerance where asked for", () => {
    const result = found(study, { bootstrap: { seed: 1, replicates: 100 }, tolerance: 1.5 });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.alpha).toMatchObject({ interval: { method: "percentile" } });
    expect(result.agreement.pairwise).toMatchObject({ value: 1 });
  });

  it("refuses options out of their range", () => {
    expect(() => found(study, { level: "ratio" as "ordinal" })).toThrow(/level is ratio/);
    expect(() => found(study, { unit: "party" as "cell" })).toThrow(/unit is party/);
    expect(() => found(study, { worst: -1 })).toThrow(/worst is -1/);
    expect(() => found(study, { tolerance: -1 })).toThrow(/tolerance is -1/);
  });
});
