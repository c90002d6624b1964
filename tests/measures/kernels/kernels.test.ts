import { describe, expect, it } from "vitest";
import { cityBlock, cosine, defineProfileMeasure, exactMatch, type SharedTopics } from "../../../src/measures/index.ts";
import { eachPairRow, pairPlace, pairScores } from "../../../src/measures/kernels/index.ts";
import { stanceMatrix } from "../../../src/measures/kernels/stance-matrix.ts";
import { packByWeight } from "../../../src/measures/kernels/weight-groups.ts";
import { seededRandom } from "../../../src/base/random.ts";
import { naiveScores } from "./naive.ts";
import { packAll } from "./pack.ts";

describe("codeLevels and packCodes", () => {
  it("finds the levels upwards, with one zero for both of its signs, whatever kind of NaN is missing", () => {
    const values = Float64Array.of(1, -0, 0, -1, NaN, 0);
    new Uint32Array(values.buffer).set([7, 0x7ff80001], 8);
    const packed = packAll(values, 2, 3)!;
    expect(packed.levels).toEqual(Float64Array.of(-1, 0, 1));
    expect(packed.totals).toEqual(Int32Array.of(0, 2, 1, 1, 1, 0));
  });

  it("returns undefined for more levels than it may have", () => {
    expect(packAll(Float64Array.of(1, 2, 3, 4, 5, 6, 7, NaN), 1, 8)?.levels.length).toBe(7);
    expect(packAll(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8), 1, 8)).toBeUndefined();
    expect(packAll(Float64Array.of(1, 2, 3), 3, 1, 2)).toBeUndefined();
  });

  it("packs nothing, and rows without a value", () => {
    expect(packAll(new Float64Array(0), 0, 0)?.levels.length).toBe(0);
    expect(packAll(new Float64Array(6).fill(NaN), 2, 3)?.planes.length).toBe(0);
  });
});

describe("packByWeight", () => {
  it("makes a group of each weight, leaves out weight 0, and gives up on many weights", () => {
    const groups = (weights: number[]) => packByWeight(stanceMatrix([weights.map(() => 1)], { weights }));
    expect(groups([1, 2, 1, 0])?.map(({ weight, packed }) => [weight, packed.columns])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(groups([1, 2, 3, 4, 5])).toBeUndefined();
    expect(groups([0, 0])).toEqual([]);
  });
});

describe("pairScores", () => {
  const votes = [
    [1, 0, -1, 1],
    [1, 1, 9, -1],
    [9, 9, 0, 9],
  ];

  it("takes rows, typed rows and one flat array alike", () => {
    const options = { missingCode: 9, measures: [cityBlock, exactMatch] };
    const expected = pairScores(votes, options);
    expect(expected.scores[0]).toEqual(Float64Array.of(0.5, 0.5, NaN));
    expect(
      pairScores(
        votes.map((row) => Int8Array.from(row)),
        options,
      ),
    ).toEqual(expected);
    expect(pairScores({ values: Int8Array.from(votes.flat()), columns: 4 }, options)).toEqual(expected);
    expect(pairScores({ values: votes.flat(), columns: 4 }, options)).toEqual(expected);
  });

  it("reads answers on their declared scale, and undefined as missing", () => {
    const rows = [[0, 100, 50], Object.assign([100, 50], { length: 3 })];
    expect(pairScores(rows, { scale: { low: 0, high: 100 } }).scores[0]).toEqual(Float64Array.of(0.25));
  });

  it("gives no score without a shared topic, and says by shared why there is none", () => {
    const { shared, scores } = pairScores(
      [
        [1, NaN, 0],
        [NaN, 1, 0],
        [NaN, 1, NaN],
      ],
      { measures: [cityBlock, cosine] },
    );
    expect(shared).toEqual(Uint32Array.of(1, 0, 1));
    expect(scores).toEqual([Float64Array.of(1, NaN, 1), Float64Array.of(NaN, NaN, 1)]);
  });

  it("gives no score where only topics of weight 0 are shared", () => {
    const weighted = (weights: number[]) =>
      pairScores(
        [
          [1, NaN],
          [1, 0.5],
        ],
        { weights },
      );
    expect(weighted([0, 1])).toEqual({ rows: 2, shared: Uint32Array.of(0), scores: [Float64Array.of(NaN)] });
    expect(weighted([0, 0]).shared).toEqual(Uint32Array.of(0));
  });

  it("has no pairs for no row, one row, and only empty ones for no column", () => {
    expect(pairScores([])).toEqual({ rows: 0, shared: new Uint32Array(0), scores: [new Float64Array(0)] });
    expect(pairScores({ values: [], columns: 0 }).rows).toBe(0);
    expect(pairScores([[1, 0]])).toEqual({ rows: 1, shared: new Uint32Array(0), scores: [new Float64Array(0)] });
    expect(pairScores([[], []]).scores).toEqual([Float64Array.of(NaN)]);
    expect(pairScores([[1], [1]], { measures: [] }).scores).toEqual([]);
  });

  it("scores parties without a position, on the scale's ends and with all alike", () => {
    expect(
      pairScores([
        [NaN, NaN],
        [NaN, NaN],
      ]).scores[0],
    ).toEqual(Float64Array.of(NaN));
    expect(
      pairScores([
        [1, 1],
        [-1, -1],
      ]).scores[0],
    ).toEqual(Float64Array.of(0));
    expect(
      pairScores([
        [0.1, 0.1],
        [0.1, 0.1],
      ]).scores[0],
    ).toEqual(Float64Array.of(1));
  });

  it("agrees with the naive twin on more rows than a tile or a block, of votes and of graded stances", () => {
    const random = seededRandom(3);
    const draw = (value: () => number) =>
      Array.from({ length: 75 }, () => Array.from({ length: 40 }, () => (random() < 0.3 ? NaN : value())));
    const weights = new Array<number>(40).fill(1);
    for (const rows of [draw(() => Math.floor(random() * 3) - 1), draw(() => 2 * random() - 1)]) {
      const [expected] = naiveScores(rows, [cityBlock], weights);
      const { scores, shared } = pairScores(rows);
      for (const [place, value] of expected!.entries()) expect(scores[0]![place]).toBeCloseTo(value, 9);
      expect(shared.length).toBe((75 * 74) / 2);
    }
  });

  it("tells a profile measure how many topics stand behind those put together", () => {
    const topics = defineProfileMeasure({
      kind: "profile",
      id: "topics",
      range: { low: 0, high: 100 },
      evaluate: (shared: SharedTopics & { readonly units?: number }) => shared.units ?? shared.count,
    });
    const rows = [
      [1, 1, 0, 1, NaN],
      [1, 1, 0, 1, 1],
    ];
    const weights = [1, 2, 1, 2, 1];
    expect(pairScores(rows, { measures: [topics], weights }).scores[0]).toEqual(Float64Array.of(4));
    const graded = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, NaN];
    expect(pairScores([graded, graded], { measures: [topics] }).scores[0]).toEqual(Float64Array.of(8));
  });

  it("refuses what it cannot read, naming the place", () => {
    expect(() => pairScores([[1, 0], [1]])).toThrow(/votes\[1\] has 1 answers, votes\[0\] 2/);
    expect(() => pairScores({ values: [1, 2, 3], columns: 2 })).toThrow(/3 values in 2 columns/);
    expect(() => pairScores({ values: [1], columns: 0 })).toThrow(/1 values in 0 columns/);
    expect(() =>
      pairScores([
        [0, 0],
        [0, 9],
      ]),
    ).toThrow(/votes\[1\]\[1\] is 9: expected a number from -1 to 1/);
    expect(() => pairScores([[0, "1" as unknown as number]])).toThrow(/votes\[0\]\[1\]/);
    expect(() => pairScores([[0]], { scale: { low: 1, high: 1 } })).toThrow(/scale is 1 to 1/);
    expect(() => pairScores([[0]], { weights: [-1] })).toThrow(/weights\[0\] is -1/);
    expect(() => pairScores([[0]], { weights: [1, 1] })).toThrow(/weights has 2 places: expected 1/);
  });

  it("leaves what it was given as it was", () => {
    const given = Float64Array.of(0, 4, NaN, 2);
    pairScores({ values: given, columns: 2 }, { scale: { low: 0, high: 4 }, missingCode: 2 });
    expect(given).toEqual(Float64Array.of(0, 4, NaN, 2));
  });
});

describe("eachPairRow", () => {
  it("visits every row once, in order, with the pairs that pairScores gives", () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 70 }, () =>
      Float64Array.from({ length: 10 }, () => Math.round(random() * 2) - 1),
    );
    const { scores } = pairScores(rows);
    const visited: number[] = [];
    eachPairRow(rows, {}, ({ row, shared, scores: [agreement] }) => {
      visited.push(row);
      expect(shared.every((count) => count === 10)).toBe(true);
      agreement!.forEach((score, i) => expect(score).toBe(scores[0]![pairPlace(row, row + 1 + i, 70)]));
    });
    expect(visited).toEqual(rows.map((_, row) => row));
  });
});

describe("pairPlace", () => {
  it("numbers pairs row by row, whichever comes first", () => {
    const rows = 5;
    const places = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].slice(a + 1).map((b) => pairPlace(a, b, rows)));
    expect(places).toEqual(places.map((_, place) => place));
    expect(pairPlace(3, 1, rows)).toBe(pairPlace(1, 3, rows));
  });

  it("refuses a row with itself and rows that are not there", () => {
    expect(() => pairPlace(1, 1, 3)).toThrow(/1 and 1: expected two different rows of 3/);
    expect(() => pairPlace(0, 3, 3)).toThrow(/two different rows/);
    expect(() => pairPlace(0.5, 2, 3)).toThrow(/two different rows/);
  });
});

describe("answers that are no numbers", () => {
  it("are named with their place", () => {
    expect(() =>
      pairScores([
        [1, 1],
        [null as never, 1],
      ]),
    ).toThrow("votes[1][0] is null: expected a number");
    expect(() => pairScores([["1" as never], [1]])).toThrow('votes[0][0] is "1": expected a number');
  });
});
