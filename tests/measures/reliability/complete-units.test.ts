import { describe, expect, it } from "vitest";
import { icc, kendallW, percentageAgreement, type RatingsInput } from "../../../src/measures/reliability/index.ts";
import known from "../../known-answers/reliability.json" with { type: "json" };

const { anxiety, video } = known.irr;
const empty: [string, RatingsInput][] = [
  ["no coder", []],
  ["one coder", [[1, 2, 3]]],
  ["no unit", [[], []]],
  [
    "one complete unit",
    [
      [1, 2],
      [1, null],
    ],
  ],
  [
    "all missing",
    [
      [null, null],
      [null, null],
    ],
  ],
];

describe("Kendall's W", () => {
  it("gives irr's figures, with ties allowed for by default", () => {
    expect(kendallW(anxiety)).toMatchObject({
      status: "ok",
      value: expect.closeTo(known.irr.W, 12),
      degreesOfFreedom: 19,
    });
    expect(kendallW(anxiety, { ties: "plain" })).toMatchObject({ value: expect.closeTo(known.irr.plainW, 12) });
  });

  it("is 1 for the same order, also with ties, and 0 where ranks cancel out", () => {
    expect(
      kendallW([
        [1, 2, 2, 5],
        [10, 20, 20, 21],
      ]),
    ).toMatchObject({ value: 1 });
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toMatchObject({ value: 0, chiSquare: 0, pValue: 1 });
  });

  it("refers χ² to its distribution, for even and odd degrees of freedom", () => {
    // scipy.stats.chi2.sf(7, 3) and (4.8, 2)
    expect(
      kendallW([
        [1, 2, 3, 4],
        [1, 3, 2, 4],
        [2, 1, 3, 4],
      ]),
    ).toMatchObject({
      chiSquare: 7,
      pValue: expect.closeTo(0.07189777249646509, 12),
    });
    const odd = kendallW([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(odd).toMatchObject({ chiSquare: 6, degreesOfFreedom: 2, pValue: expect.closeTo(Math.exp(-3), 14) });
  });

  it("leaves out units that a coder did not rate, and says how many", () => {
    const withHoles = anxiety.map((row, coder) => [...row, coder === 1 ? null : 3]);
    expect(kendallW(withHoles)).toStrictEqual({ ...kendallW(anxiety), unitsLeftOut: 1 });
  });

  it.each(empty)("is undefined with %s", (_, rows) => {
    expect(kendallW(rows)).toMatchObject({ status: "undefined", reason: "no-overlap" });
  });

  it("is undefined where nobody tells units apart, plain or not", () => {
    for (const ties of ["plain", "corrected"] as const)
      expect(
        kendallW(
          [
            [1, 1, 1],
            [2, 2, 2],
          ],
          { ties },
        ),
      ).toMatchObject({ status: "undefined", reason: "no-variation" });
    expect(
      kendallW([
        [1, 1, 1],
        [1, 2, 3],
      ]),
    ).toMatchObject({ status: "ok" });
  });

  it("takes words in a declared order only, and refuses another way with ties", () => {
    const words = [
      ["low", "high"],
      ["low", "high"],
    ];
    expect(kendallW(words, { categories: ["low", "high"] })).toMatchObject({ value: 1 });
    expect(() => kendallW(words)).toThrow(/no declared order/);
    expect(() => kendallW(anxiety, { ties: "mean" as "plain" })).toThrow(/ties is "mean"/);
  });
});

describe("intraclass correlation", () => {
  it("gives irr's figures for agreement and consistency", () => {
    expect(icc(anxiety)).toMatchObject({ status: "ok", value: expect.closeTo(known.irr.iccA1, 11) });
    expect(icc(anxiety, { model: "consistency" })).toMatchObject({ value: expect.closeTo(known.irr.iccC1, 11) });
  });

  it("gives the intervals that irr prints for the anxiety ratings", () => {
    const [agreement, consistency] = [icc(anxiety), icc(anxiety, { model: "consistency" })];
    expect(agreement).toMatchObject({ interval: { low: expect.closeTo(-0.0389, 4), high: expect.closeTo(0.494, 3) } });
    expect(consistency).toMatchObject({
      interval: { low: expect.closeTo(-0.0463, 4), high: expect.closeTo(0.522, 3) },
    });
  });

  it("tells a constant difference between coders apart from disagreement", () => {
    const rows = [
      [1, 2, 3, 5],
      [2, 3, 4, 6],
    ];
    expect(icc(rows, { model: "consistency" })).toMatchObject({ value: 1 });
    expect(icc(rows)).toMatchObject({ value: expect.closeTo(35 / 41, 12) });
    expect(icc(rows)).not.toHaveProperty("interval");
  });

  it("does not take rounding for variance", () => {
    const third = 1 / 3;
    expect(
      icc([
        [third, third],
        [third, third],
      ]),
    ).toMatchObject({ reason: "no-variation" });
    expect(
      icc(
        [
          [0.1, 0.1, 0.1],
          [0.4, 0.4, 0.4],
          [0.7, 0.7, 0.7],
        ],
        { model: "consistency" },
      ),
    ).toMatchObject({
      reason: "no-variation",
    });
    expect(
      icc(
        [
          [0.1, 0.2, 0.7],
          [0.4, 0.5, 1],
        ],
        { model: "consistency" },
      ),
    ).toMatchObject({ value: 1 });
  });

  it("leaves out units that a coder did not rate, and says how many", () => {
    const withHoles = anxiety.map((row, coder) => [...row, coder === 1 ? null : 3]);
    expect(icc(withHoles)).toStrictEqual({ ...icc(anxiety), unitsLeftOut: 1 });
  });

  it.each(empty)("is undefined with %s", (_, rows) => {
    expect(icc(rows)).toMatchObject({ status: "undefined", reason: "no-overlap" });
  });

  it("refuses words, another model and a level of 1", () => {
    expect(() =>
      icc([
        ["a", "b"],
        ["a", "b"],
      ]),
    ).toThrow(/expected finite numbers for an intraclass correlation/);
    expect(() => icc(anxiety, { model: "oneway" as "agreement" })).toThrow(/model is "oneway"/);
    expect(() => icc(anxiety, { confidence: 1 })).toThrow(/confidence is 1/);
  });
});

describe("percentage agreement", () => {
  it("gives irr's shares, with and without tolerance, and irrCAC's p_a", () => {
    expect(percentageAgreement(video).unanimous).toMatchObject({ value: known.irr.videoPercent / 100, units: 20 });
    expect(percentageAgreement(video, { tolerance: 1 }).unanimous).toMatchObject({
      value: known.irr.videoPercentTolerance1 / 100,
    });
    expect(percentageAgreement(known.irrCAC.raw).pairwise).toMatchObject({
      value: expect.closeTo(known.irrCAC.rawPa, 12),
      units: 11,
    });
  });

  it.each(empty.filter(([name]) => name !== "one complete unit"))("is undefined with %s", (_, rows) => {
    const nothing = { status: "undefined", reason: "no-overlap", units: 0 };
    expect(percentageAgreement(rows)).toMatchObject({ unanimous: nothing, pairwise: nothing });
  });

  it("compares words, but not with a tolerance", () => {
    expect(
      percentageAgreement([
        ["a", "b"],
        ["a", "c"],
      ]).unanimous,
    ).toMatchObject({ value: 0.5 });
    expect(() => percentageAgreement([["a"], ["b"]], { tolerance: 1 })).toThrow(
      /expected finite numbers for a tolerance/,
    );
    expect(() => percentageAgreement(video, { tolerance: -1 })).toThrow(/tolerance is -1/);
  });
});
