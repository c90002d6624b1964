import { describe, expect, it } from "vitest";
import { disagreements, icc, krippendorffAlpha, percentageAgreement } from "../../../src/measures/reliability/index.ts";

describe("a tolerance", () => {
  it("takes decimals for what they say", () => {
    for (const rows of [
      [[0.7], [0.8]],
      [[-0.7], [-0.8]],
      [[0.1], [0], [-0]],
      [[1e6 + 0.1], [1e6]],
    ]) {
      const { unanimous, pairwise } = percentageAgreement(rows, { tolerance: 0.1 });
      expect([unanimous, pairwise]).toEqual([1, 1].map((value) => ({ status: "ok", value, units: 1 })));
    }
  });

  it("still tells apart what is further apart", () => {
    const share = (a: number, b: number, tolerance: number) => percentageAgreement([[a], [b]], { tolerance }).pairwise;
    for (const apart of [share(0.7, 0.8000001, 0.1), share(1e11, 1e11 + 2, 1), share(1, 1 + 1e-15, 0)])
      expect(apart).toMatchObject({ value: 0 });
  });
});

describe("close ratings far from others", () => {
  it("are listed with their disagreement", () => {
    const found = disagreements(
      [
        [0, 1e8, 5],
        [1, 1e8 + 1, 5],
      ],
      { level: "interval" },
    );
    expect(found.map(({ unit, disagreement, share }) => [unit, disagreement, share])).toEqual([
      [0, 1, 0.5],
      [1, 1, 0.5],
    ]);
    const near = disagreements(
      [
        [0, 1e6 + 0.0001, 5],
        [1, 1e6, 5],
      ],
      { level: "interval" },
    );
    expect(near.map(({ unit }) => unit)).toEqual([0, 1]);
    expect(near[1]!.disagreement / 1e-8).toBeCloseTo(1, 5);
  });
});

describe("a confidence that rounds to certainty", () => {
  const rows = [
    [1, 2, 3, 3, 2],
    [1, 2, 3, 2, 2],
  ];
  it("gives alpha no interval, but a standard error", () => {
    const alpha = krippendorffAlpha(rows, { confidence: 1 - 2 ** -53 });
    expect(alpha).not.toHaveProperty("interval");
    expect(alpha).toHaveProperty("standardError", expect.any(Number));
    expect(krippendorffAlpha(rows, { confidence: 1 - 2 ** -40 })).toHaveProperty("interval.low", expect.any(Number));
  });

  it.each(["agreement", "consistency"] as const)(
    "never gives an intraclass correlation an end that is no number: %s",
    (model) => {
      const found = icc(rows, { model, confidence: 1 - 2 ** -53 });
      const ends =
        found.status === "ok" && found.interval !== undefined ? [found.interval.low, found.interval.high] : [];
      expect(found.status).toBe("ok");
      expect(ends.filter((end) => !Number.isFinite(end))).toEqual([]);
    },
  );
});
