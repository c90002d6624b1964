import { describe, expect, test } from "vitest";
import { pageOf } from "../../src/cli/layout/page.ts";
import { table } from "../../src/cli/layout/table.ts";
import { indented, plain, shortened, widthOf, wrapped } from "../../src/cli/layout/text.ts";

const page = (columns: number) => pageOf({ columns, colour: false } as Parameters<typeof pageOf>[0]);
const cells = (texts: readonly (readonly string[])[]) => texts.map((row) => row.map((text) => ({ text })));

describe("text", () => {
  test.for([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["中国", 4],
    ["👍🏽", 2],
    ["", 0],
  ] as const)("%j takes %i columns", ([text, width]) => {
    expect(widthOf(text)).toBe(width);
  });

  test("is shortened with an ellipsis, never inside a letter", () => {
    expect(shortened("agreement", 9)).toBe("agreement");
    expect(shortened("agreement", 6)).toBe("agree…");
    expect(shortened("中国中国", 6)).toBe("中国…");
  });

  test("breaks at spaces, and inside a word that is longer than the line", () => {
    expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapped("abcdefghij k", 4)).toEqual(["abcd", "efgh", "ij k"]);
    expect(wrapped("", 4)).toEqual([""]);
  });

  test("is set in with its own first line", () => {
    expect(indented("one two three four five six", 22, "  ", "- ")).toBe("- one two three four\n  five six");
  });

  test("loses line ends and control characters", () => {
    expect(plain(" a\n\tb\u001B[31m\u2028c ")).toBe("a b [31m c");
  });
});

describe("table", () => {
  test("wraps headings and cuts what is left of them", () => {
    const heading = "one heading that goes on and on for more than three lines of text";
    const lines = table(["row"], [heading], cells([["1"]]), page(80)).split("\n");
    expect(lines).toEqual(["      one heading", "     that goes on", "      and on for…", "row             1"]);
  });

  test("is set in blocks where the columns do not fit side by side", () => {
    const names = Array.from({ length: 12 }, (_, i) => `Party ${i}`);
    const text = table(names, names, cells(names.map(() => names.map(() => "0.50"))), page(50));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(text.split("\n\n")).toHaveLength(3);
    expect(text.match(/0\.50/g)).toHaveLength(144);
  });

  test("of nothing is empty", () => {
    expect(table([], [], [], page(80))).toBe("");
  });
});
