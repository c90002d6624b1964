import { describe, expect, it } from "vitest";
import { agreementMatrix, type CompareOptions } from "../../src/compare/index.ts";
import { agreementHeatmap, type HeatmapOptions } from "../../src/viz/index.ts";
import { grid } from "../compare/fixtures.ts";

const rows = [
  [1, 1, null, 0.5],
  [1, -1, null, null],
  [null, null, 1, null],
  [-1, -1, null, 1],
];
const drawn = (names: readonly string[], options?: HeatmapOptions, compareOptions?: CompareOptions) => {
  const study = grid(names.map((_, row) => rows[row % rows.length]!));
  const parties = study.parties.map((party, row) => ({ ...party, name: names[row]! }));
  return agreementHeatmap(agreementMatrix({ ...study, parties }, compareOptions), options);
};
const numbersOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => Number(match[1]));
const names = (count: number) => Array.from({ length: count }, (_, i) => `Party number ${i}`);

describe("agreementHeatmap", () => {
  it("draws the picture it drew before", async () => {
    const svg = drawn(["Atlantis", "Ithaca", "Lilliput", "United Isles"], {}, { minimumShared: 2 });
    await expect(svg).toMatchFileSnapshot("golden/heatmap.svg");
  });

  it("never colours a pair without a score: hatched without overlap, dotted with too little", () => {
    const svg = drawn(["A", "B", "C"], {}, { minimumShared: 3 });
    expect(svg).toMatch(/fill="url\(#stancekit-hatch\)"><title>A and C: no shared topic \(could be 0 to 1\)<\/title>/);
    expect(svg).toMatch(/fill="url\(#stancekit-dots\)"><title>A and B: too few shared topics \(2\)/);
    expect(svg).not.toMatch(/class="value/);
    expect(svg).toContain("too few shared topics</text>");
  });

  it("crosses out a pair on whose topics the measure is not defined, and gives each reason that occurs a line", () => {
    const study = grid([
      [1, 0, -1, null],
      [1, 1, 1, null],
      [null, null, null, 1],
      [1, null, null, null],
    ]);
    const svg = agreementHeatmap(agreementMatrix(study, { measure: "pearson", minimumShared: 2 }));
    expect(svg).toContain("Party 0 and Party 1: the measure is not defined on their 3 shared topics");
    const keys = ["no shared topic", "too few shared topics", "measure not defined"];
    const places = keys.map((words) => Number(new RegExp(`y="(\\d+)">${words}</text>`).exec(svg)?.[1]));
    const height = Number(/height="(\d+)" viewBox/.exec(svg)![1]);
    expect(places).toEqual([places[0], places[0]! + 22, places[0]! + 44]);
    expect(places[2]).toBeLessThan(height);
  });

  it("says score, bounds and shared topics of each pair", () => {
    expect(drawn(["A", "B"])).toContain("<title>A and B: 0.5 (could be 0.31 to 0.75), 2 shared topics</title>");
  });

  it("escapes every name and replaces what XML does not allow", () => {
    const svg = drawn(["<script>\"&'", "null\u0000 half \uD800 bidi \u202E"], { title: "<b>" });
    expect(svg).not.toMatch(/<script|<b>|[\uD800-\uDFFF]/u);
    expect(svg).not.toContain("\u0000");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;&#39;");
    expect(svg).toContain("null\uFFFD half \uFFFD");
  });

  it("shortens a name of ten thousand letters, and keeps it whole for pointing and reading aloud", () => {
    const long = "W".repeat(10_000);
    const svg = drawn([long, "B"], { width: 400 });
    expect(svg).toContain(`<title>${long}</title>`);
    expect(Number(/width="(\d+)"/.exec(svg)![1])).toBeLessThan(500);
  });

  it.each([0, 1, 2, 5, 30, 200])("keeps every cell and label of %i parties inside the picture", (count) => {
    const svg = drawn(names(count), { width: 400 });
    const [width, height] = [...svg.matchAll(/viewBox="0 0 (\d+) (\d+)"/g)][0]!.slice(1).map(Number) as [
      number,
      number,
    ];
    for (const x of numbersOf(svg, /<rect [^>]*x="([\d.-]+)"/g)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
    }
    for (const y of numbersOf(svg, /<rect [^>]*y="([\d.-]+)"/g)) expect(y).toBeLessThan(height);
    expect(svg.match(/class="frame/g) ?? []).toHaveLength(count * count);
    expect(svg.match(/class="label"/g) ?? []).toHaveLength(2 * count);
  });

  it("gives labels no less than 9 pixels, and lines that do not run into each other", () => {
    const svg = drawn(names(30), { width: 400 });
    const sizes = numbersOf(svg, /class="label" font-size="([\d.]+)"/g);
    const sides = numbersOf(svg, /class="frame[^"]*" [^>]*height="(\d+)"/g);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.min(...sides));
  });

  it("refuses a width that nothing fits in", () => {
    for (const width of [NaN, 0, 239, Infinity]) expect(() => drawn(["A"], { width })).toThrow(`width is ${width}`);
  });
});
