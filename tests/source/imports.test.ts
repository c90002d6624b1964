import { expect, test } from "vitest";
import { findCycle, importsOf, reachableFrom } from "./imports.ts";

const arrow = (from: string, to: string) => ({ from, to });

test("importsOf sees static, type-only, dynamic and re-exporting imports", () => {
  const text = `
    import a from "./a.ts";
    import type { B } from "../b.ts";
    export * from "./c.ts";
    export type { D } from "./d.ts";
    const e = await import("lodash/e.js");
  `;
  const targets = importsOf({ path: "src/x/file.ts", text }).map(({ to }) => to);
  expect(targets.toSorted()).toEqual(["lodash/e.js", "src/b.ts", "src/x/a.ts", "src/x/c.ts", "src/x/d.ts"]);
});

test("findCycle names the files of a cycle that starts further in", () => {
  expect(findCycle([arrow("a", "b"), arrow("b", "c"), arrow("c", "b")])).toEqual(["b", "c", "b"]);
});

test("findCycle is empty where two ways lead to one file", () => {
  expect(findCycle([arrow("a", "b"), arrow("a", "c"), arrow("b", "d"), arrow("c", "d")])).toEqual([]);
});

test("reachableFrom follows every arrow", () => {
  expect(reachableFrom("a", [arrow("a", "b"), arrow("b", "c"), arrow("x", "y")])).toEqual(new Set(["a", "b", "c"]));
});
