import { describe, expect, it } from "vitest";
import { krippendorffAlpha, type AlphaInput, type AlphaOptions } from "../../../src/measures/reliability/index.ts";
import known from "../../known-answers/reliability.json" with { type: "json" };

const levels = ["nominal", "ordinal", "interval", "ratio"] as const;
const defined = (input: AlphaInput, options: AlphaOptions = {}) => {
  const alpha = krippendorffAlpha(input, options);
  if (alpha.status !== "ok") throw new Error(`alpha is undefined: ${alpha.reason}`);
  return alpha;
};

/** As irr reckons: a matrix of pairs of ratings, each counted once however many coders there are. */
function naiveOfIrr(rows: readonly (readonly number[])[], level: (typeof levels)[number]): number {
  const values = [...new Set(rows.flat())].sort((a, b) => a - b);
  const pairs = values.map((a) =>
    values.map((b) => {
      let met = 0;
      for (let unit = 0; unit < rows[0]!.length; unit++)
        for (const [one, row] of rows.entries())
          for (const [other, column] of rows.entries())
            if (one !== other && row[unit] === a && column[unit] === b) met++;
      return met;
    }),
  );
  const uses = pairs.map((row) => row.reduce((sum, met) => sum + met, 0));
  const all = uses.reduce((sum, use) => sum + use, 0);
  const delta = (k: number, l: number) => {
    const [a, b] = [values[k]!, values[l]!];
    if (level === "nominal") return 1;
    if (level === "interval") return (a - b) ** 2;
    if (level === "ratio") return ((a - b) / (a + b)) ** 2;
    return (uses.slice(k, l + 1).reduce((sum, use) => sum + use, 0) - (uses[k]! + uses[l]!) / 2) ** 2;
  };
  let [observed, expected] = [0, 0];
  for (let k = 0; k < values.length; k++) {
    for (let l = k + 1; l < values.length; l++) {
      observed += pairs[k]![l]! * delta(k, l);
      expected += uses[k]! * uses[l]! * delta(k, l);
    }
  }
  return 1 - ((all - 1) * observed) / expected;
}

const rows = [
  [1, 2, 3, 3, 5, 2, 4],
  [1, 2, 3, 4, 5, 2, 4],
  [2, 3, 3, 3, 2, 2, 4],
  [1, 2, 5, 3, 2, 2, 1],
];

describe("alpha as R's irr has it", () => {
  it("gives irr's figure for complete ratings, and the textbook's unless asked", () => {
    const { diagnoses, diagnosesAlpha, defectiveDiagnosesAlpha } = known.irr;
    expect(defined(diagnoses, { compat: "irr" }).value).toBeCloseTo(defectiveDiagnosesAlpha, 12);
    expect(defined(diagnoses).value).toBeCloseTo(diagnosesAlpha, 13);
  });

  it.each(levels)("gives what irr's steps give, p_a and p_e as well as D_o and D_e in keeping: %s", (level) => {
    const [plain, alpha] = [defined(rows, { level }), defined(rows, { level, compat: "irr" })];
    expect(alpha.value).toBeCloseTo(naiveOfIrr(rows, level), 12);
    expect(alpha.value).toBeLessThan(plain.value);
    const { observedAgreement: seen, expectedAgreement: chance } = alpha;
    expect((seen - chance) / (1 - chance)).toBeCloseTo(alpha.value, 12);
    expect(1 - alpha.observedDisagreement / alpha.expectedDisagreement).toBeCloseTo(alpha.value, 12);
    expect(alpha.expectedAgreement).toBe(plain.expectedAgreement);
    expect(alpha.standardError).toBe(plain.standardError);
  });

  it("is the textbook's for two coders, and as soon as one rating is missing, be it a unit's only one", () => {
    const holed = rows.map((row, coder) => row.map((rating, unit) => (coder === 1 && unit === 2 ? null : rating)));
    const lonely = rows.map((row, coder) => [...row, coder === 0 ? 3 : null]);
    for (const input of [rows.slice(0, 2), holed, lonely])
      expect(krippendorffAlpha(input, { compat: "irr" })).toStrictEqual(krippendorffAlpha(input));
  });

  it("holds in a bootstrap too, and for counts", () => {
    const bootstrap = { seed: 5, replicates: 200 };
    const [plain, alpha] = [defined(rows, { bootstrap }), defined(rows, { bootstrap, compat: "irr" })];
    expect(alpha.interval!.low).toBeLessThan(plain.interval!.low);
    const counts = rows[0]!.map((_, unit) =>
      [1, 2, 3, 4, 5].map((value) => rows.filter((row) => row[unit] === value).length),
    );
    expect(defined({ counts }, { compat: "irr" }).value).toBe(defined(rows, { compat: "irr" }).value);
  });
});
