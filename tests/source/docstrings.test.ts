import { describe, expect, test } from "vitest";
import { publicExports } from "./public-exports.ts";

const ENTRIES = ["src/index.ts", "src/text/index.ts", "src/io/index.ts", "src/viz/index.ts"];
const exports = publicExports(ENTRIES);
const title = ({ entry, name }: { entry: string; name: string }) => `${name} (${entry})`;

describe("public exports", () => {
  test("every entry exports functions", () => {
    expect(new Set(exports.filter(({ isFunction }) => isFunction).map(({ entry }) => entry))).toEqual(new Set(ENTRIES));
  });

  test("each says what it is", () => {
    expect(exports.filter(({ description }) => description.trim() === "").map(title)).toEqual([]);
  });

  test("each function shows an example", () => {
    expect(exports.filter(({ isFunction, hasExample }) => isFunction && !hasExample).map(title)).toEqual([]);
  });
}, 30_000);
