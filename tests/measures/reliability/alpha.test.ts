import { describe, expect, it } from "vitest";
import {
  krippendorffAlpha,
  ratings,
  type AlphaInput,
  type AlphaOptions,
} from "../../../src/measures/reliability/index.ts";
import known from "../../known-answers/reliability.json" with { type: "json" };

const levels = ["nominal", "ordinal", "interval", "ratio"] as const;
const defined = (input: AlphaInput, options: AlphaOptions = {}) => {
  const alpha = krippendorffAlpha(input, options);
  if (alpha.status !== "ok") throw new Error(`alpha is undefined: ${alpha.reason}`);
  return alpha;
};

describe("Krippendorff's alpha, known answers", () => {
  const cases = known.alpha.cases.flatMap(({ name, rows, published, exact }) =>
    levels.flatMap((level) => {
      const value = (exact as Partial<Record<string, number>>)[level];
      const printed = (published as Partial<Record<string, number>>)[level];
      return value === undefined ? [] : [{ name, level, rows, value, printed }];
    }),
  );

  it.each(cases)("gives the figure of $name at the $level level", ({ level, rows, value, printed }) => {
    const alpha = defined(rows, { level });
    expect(alpha.value).toBeCloseTo(value, 13);
    if (printed !== undefined) expect(Math.abs(alpha.value - printed)).toBeLessThan(0.0006);
  });

  it("gives the textbook's value where R's irr does not", () => {
    const { diagnoses, diagnosesAlpha, defectiveDiagnosesAlpha } = known.irr;
    expect(defined(diagnoses).value).toBeCloseTo(diagnosesAlpha, 13);
    expect(Math.abs(defined(diagnoses).value - defectiveDiagnosesAlpha)).toBeGreaterThan(0.002);
  });

  it("gives irrCAC's alpha, p_a and p_e of counts, with its standard error under the compatible formula only", () => {
    const { counts, distAlpha, distError, distPa, distPe, fleissError } = known.irrCAC;
    const alpha = defined({ counts });
    expect(alpha.value).toBeCloseTo(distAlpha, 12);
    expect(alpha.observedAgreement).toBeCloseTo(distPa, 12);
    expect(alpha.expectedAgreement).toBeCloseTo(distPe, 12);
    expect(alpha.standardError).toBeCloseTo(fleissError, 12);
    expect(defined({ counts }, { compat: "irrCAC-dist" }).standardError).toBeCloseTo(distError, 12);
  });

  it.each([
    ["nominal", "nominal"],
    ["linear", (a: number, b: number) => Math.abs(a - b)],
    ["radical", (a: number, b: number) => Math.sqrt(Math.abs(a - b))],
    ["interval", "interval"],
    ["ratio", "ratio"],
  ] as const)("gives irrCAC's standard error and interval of raw ratings with missing ones: %s", (name, level) => {
    const expected = known.irrCAC.rawAlpha[name];
    const alpha = defined(known.irrCAC.raw, { level });
    expect(alpha.value).toBeCloseTo(expected.value, 3);
    expect(alpha.observedAgreement).toBeCloseTo(expected.pa, 3);
    expect(alpha.expectedAgreement).toBeCloseTo(expected.pe, 2);
    expect(Math.abs(alpha.standardError! - expected.error)).toBeLessThan(0.00051);
    expect(Math.abs(alpha.interval!.low - expected.low)).toBeLessThan(0.00051);
    expect(alpha.interval!.high).toBe(expected.high);
    expect(alpha.interval!.method).toBe("analytic");
  });
});

describe("Krippendorff's alpha, what it can be given", () => {
  const rows = [
    [1, 2, 3, 3, 5, null, 4],
    [1, 2, 3, 4, 5, 2, null],
    [null, 3, 3, 3, 2, 2, null],
  ];
  const flat = (missing: number) => rows.flat().map((rating) => rating ?? missing);

  it.each(levels)("gives the same for rows, typed columns of any kind, ratings made ready and counts: %s", (level) => {
    const expected = krippendorffAlpha(rows, { level });
    const same = (input: AlphaInput, options: AlphaOptions = {}) =>
      expect(krippendorffAlpha(input, { level, ...options })).toStrictEqual(expected);
    same(ratings(rows));
    same({ coders: 3, values: Int8Array.from(flat(-128)), missing: -128 });
    same({ coders: 3, values: Uint8Array.from(flat(0)), missing: 0 });
    same({ coders: 3, values: Int16Array.from(flat(-1)), missing: -1 });
    same({ coders: 3, values: Uint16Array.from(flat(9)), missing: 9 });
    same({ coders: 3, values: Int32Array.from(flat(-999)), missing: -999 });
    same({ coders: 3, values: Uint32Array.from(flat(1e6)), missing: 1e6 });
    same({ coders: 3, values: Float32Array.from(flat(NaN)) });
    same({ coders: 3, values: Float64Array.from(flat(NaN)) });
    same({ coders: 3, values: Float64Array.from(flat(3.5)), missing: 3.5 });
    same({ coders: 3, values: Float64Array.from(flat(NaN)) }, { categories: [1, 2, 3, 4, 5] });
    const counts = rows[0]!.map((_, unit) =>
      [1, 2, 3, 4, 5].map((value) => rows.filter((row) => row[unit] === value).length),
    );
    same({ counts });
    same({ counts: counts.map((row) => Uint8Array.from(row)), categories: [1, 2, 3, 4, 5] });
  });

  it("finds categories that only occur late in long columns", () => {
    const units = 50_000;
    const values = Int8Array.from({ length: 2 * units }, (_, cell) => (cell % units === units - 1 ? 7 : cell % 3));
    const alpha = defined({ coders: 2, values });
    expect([alpha.categories, alpha.units]).toEqual([4, units]);
    const fractions = Float64Array.from(values, (value) => value / 4);
    expect(defined({ coders: 2, values: fractions }, { level: "interval" }).value).toBeCloseTo(
      defined({ coders: 2, values }, { level: "interval" }).value,
      12,
    );
  });

  it("counts with more categories than coders as with few", () => {
    const values = Float64Array.from({ length: 300 }, (_, cell) => Math.floor(cell / 3) + (cell % 7) / 8);
    const byRows = [values.slice(0, 150), values.slice(150)].map((row) => Array.from(row));
    for (const level of levels) {
      expect(krippendorffAlpha({ coders: 2, values }, { level })).toStrictEqual(krippendorffAlpha(byRows, { level }));
    }
  });

  it("takes words at the nominal level, and at the ordinal level where their order is declared", () => {
    const words = [
      ["low", "mid", "high", "mid"],
      ["low", "high", "high", "mid"],
    ];
    const numbers = words.map((row) => row.map((word) => ["low", "mid", "high"].indexOf(word)));
    const categories = ["low", "mid", "high"];
    expect(defined(words).value).toBe(defined(numbers).value);
    expect(defined(words, { level: "ordinal", categories }).value).toBe(defined(numbers, { level: "ordinal" }).value);
    expect(() => krippendorffAlpha(words, { level: "ordinal" })).toThrow(/"high" in no declared order/);
    expect(() => krippendorffAlpha(words, { level: "interval" })).toThrow(
      /expected finite numbers for the interval level/,
    );
  });

  it("lets declared categories and scale move p_a and p_e, never alpha", () => {
    const narrow = defined(rows, { level: "interval" });
    for (const wide of [
      defined(rows, { level: "interval", scale: { low: 0, high: 10 } }),
      defined(rows, { level: "interval", categories: [0, 1, 2, 3, 4, 5, 10] }),
    ]) {
      expect(wide.value).toBeCloseTo(narrow.value, 14);
      expect(wide.observedAgreement).toBeGreaterThan(narrow.observedAgreement);
      expect((wide.observedAgreement - wide.expectedAgreement) / (1 - wide.expectedAgreement)).toBeCloseTo(
        wide.value,
        12,
      );
    }
  });
});

describe("Krippendorff's alpha, at the edges", () => {
  it.each([
    ["no coder", []],
    ["no unit", [[], []]],
    ["one coder", [[1, 2, 3]]],
    [
      "all missing",
      [
        [null, null],
        [null, NaN],
      ],
    ],
    [
      "no unit with two ratings",
      [
        [1, null, 2],
        [null, 1, null],
      ],
    ],
    ["no counts", { counts: [] }],
    [
      "single counts",
      {
        counts: [
          [1, 0],
          [0, 1],
        ],
      },
    ],
  ])("is undefined for lack of overlap: %s", (_, input) => {
    expect(krippendorffAlpha(input as AlphaInput)).toMatchObject({
      status: "undefined",
      reason: "no-overlap",
      units: 0,
    });
  });

  it.each(levels)("is undefined, never 1, where all ratings that count are the same: %s", (level) => {
    for (const rows of [
      [[2], [2]],
      [
        [2, 2, 1],
        [2, 2, null],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ],
    ]) {
      expect(krippendorffAlpha(rows, { level })).toMatchObject({ status: "undefined", reason: "no-variation" });
    }
  });

  it("is undefined where an own difference sees none", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [2, 1],
        ],
        { level: () => 0 },
      ),
    ).toMatchObject({ reason: "no-variation" });
  });

  it.each(levels)("is 1 for full agreement and below 0 for systematic disagreement: %s", (level) => {
    expect(
      defined(
        [
          [1, 2, 3, 4],
          [1, 2, 3, 4],
        ],
        { level },
      ).value,
    ).toBe(1);
    expect(
      defined(
        [
          [1, 4, 1, 4],
          [4, 1, 4, 1],
        ],
        { level },
      ).value,
    ).toBeLessThan(0);
  });

  it("keeps its digits far from 0 and on a wide range, and refuses ratings whose squares cannot be summed", () => {
    const rows = [
      [1, 2, 3, 3, 5],
      [1, 2, 3, 4, 5],
      [2, 3, 3, 3, 2],
    ];
    const moved = (by: (rating: number) => number) =>
      defined(
        rows.map((row) => row.map(by)),
        { level: "interval" },
      ).value;
    expect(moved((rating) => rating + 1e9)).toBeCloseTo(
      moved((rating) => rating),
      12,
    );
    expect(moved((rating) => rating * 1e90)).toBeCloseTo(
      moved((rating) => rating),
      12,
    );
    expect(() => moved((rating) => rating * 1e200)).toThrow(/1e\+200 to/);
    expect(() => moved((rating) => rating * 1e-200)).toThrow(/1e-200 to/);
  });

  it("has no standard error at the ordinal level or of one unit, but an interval from a bootstrap, seeded", () => {
    const rows = [
      [1, 2, 3, 3, 2, 1],
      [1, 2, 3, 3, 1, 2],
      [1, 3, 3, 3, 2, 2],
    ];
    expect(defined(rows, { level: "ordinal" })).not.toHaveProperty("standardError");
    expect(defined(rows, { level: "ordinal" })).not.toHaveProperty("interval");
    expect(
      defined([
        [1, 1],
        [2, null],
      ]),
    ).not.toHaveProperty("interval");
    const bootstrap = { seed: 3, replicates: 200, level: 0.9 };
    const { interval, value } = defined(rows, { level: "ordinal", bootstrap });
    expect(interval).toMatchObject({ level: 0.9, method: "percentile" });
    expect(interval!.low).toBeLessThan(value);
    expect(interval!.high).toBeGreaterThanOrEqual(value);
    expect(defined(rows, { level: "ordinal", bootstrap }).interval).toStrictEqual(interval);
    expect(defined(rows, { level: "ordinal", bootstrap: { ...bootstrap, seed: 4 } }).interval).not.toStrictEqual(
      interval,
    );
  });

  it("narrows the analytic interval with a lower confidence", () => {
    const [wide, narrow] = [defined(known.irr.diagnoses), defined(known.irr.diagnoses, { confidence: 0.5 })];
    expect(narrow.interval!.low).toBeGreaterThan(wide.interval!.low);
    expect(narrow.interval!.level).toBe(0.5);
  });

  const wrong: [string, () => unknown, RegExp][] = [
    ["level", () => krippendorffAlpha([[1]], { level: "cardinal" as "ordinal" }), /level is cardinal/],
    ["compat", () => krippendorffAlpha([[1]], { compat: "r" as "irr" }), /compat is "r"/],
    ["confidence", () => krippendorffAlpha([[1]], { confidence: 1 }), /confidence is 1/],
    ["scale", () => krippendorffAlpha([[1]], { level: "interval", scale: { low: 1, high: 1 } }), /scale is 1 to 1/],
    [
      "seed",
      () =>
        krippendorffAlpha(
          [
            [1, 2],
            [1, 2],
          ],
          { bootstrap: { seed: 0.5 } },
        ),
      /seed is 0.5/,
    ],
    [
      "own difference",
      () =>
        krippendorffAlpha(
          [
            [1, 2],
            [2, 1],
          ],
          { level: (a, b) => a - b },
        ),
      /level gives -?1 for/,
    ],
    ["category twice", () => krippendorffAlpha([[1]], { categories: [1, 1] }), /has 1 twice/],
    [
      "word for a typed array",
      () => krippendorffAlpha({ coders: 1, values: new Int8Array(1) }, { categories: ["a"] }),
      /has "a"/,
    ],
  ];
  it.each(wrong)("refuses a wrong option: %s", (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "invalid-option", message: expect.stringMatching(message) }));
  });

  const bad: [string, () => unknown, RegExp][] = [
    ["uneven rows", () => krippendorffAlpha([[1, 2], [1]]), /coder 1 has 1 ratings: expected 2/],
    ["words among numbers", () => krippendorffAlpha([[1, "a"]]), /coder 0 on unit 1 is "a" among numbers/],
    ["infinity in rows", () => krippendorffAlpha([[1, Infinity]]), /coder 0 on unit 1 is Infinity/],
    [
      "no category",
      () => krippendorffAlpha([[1, 3]], { categories: [1, 2] }),
      /coder 0 on unit 1 is 3: expected one of 1, 2/,
    ],
    [
      "no category, bytes",
      () => krippendorffAlpha({ coders: 2, values: Int8Array.of(1, 1, 1, 3) }, { categories: [1, 2] }),
      /coder 1 on unit 1 is 3/,
    ],
    [
      "no category, floats",
      () => krippendorffAlpha({ coders: 2, values: Float64Array.of(1, 1.5, 1, 2) }, { categories: [1, 2] }),
      /coder 0 on unit 1 is 1.5/,
    ],
    [
      "no category, fractions",
      () => krippendorffAlpha({ coders: 2, values: Float64Array.of(1, 1.5, 1, 2) }, { categories: [1, 2.5] }),
      /coder 0 on unit 1 is 1.5/,
    ],
    [
      "infinity in columns",
      () => krippendorffAlpha({ coders: 1, values: Float64Array.of(1, -Infinity) }),
      /coder 0 on unit 1 is -Infinity/,
    ],
    [
      "columns of unequal length",
      () => krippendorffAlpha({ coders: 2, values: new Int8Array(3) }),
      /3 values of 2 coders/,
    ],
    [
      "codes that are no place",
      () => krippendorffAlpha({ coders: 1, units: 1, codes: Int32Array.of(4), categories: [1] }),
      /code 0 of the ratings is 4/,
    ],
    ["uneven counts", () => krippendorffAlpha({ counts: [[1, 1], [1]] }), /unit 1 has 1 counts: expected 2/],
    ["half a count", () => krippendorffAlpha({ counts: [[1, 0.5]] }), /unit 0 in category 1 is 0.5/],
    ["a count below 0", () => krippendorffAlpha({ counts: [[1, -1]] }), /unit 0 in category 1 is -1/],
    [
      "off the scale",
      () => krippendorffAlpha([[1, 3]], { level: "interval", scale: { low: 0, high: 2 } }),
      /a rating is 3/,
    ],
    ["negative ratio", () => krippendorffAlpha([[1, -3]], { level: "ratio" }), /can be -3/],
  ];
  it.each(bad)("refuses bad data: %s", (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "invalid-data", message: expect.stringMatching(message) }));
  });
});
