import { isBuiltin } from "node:module";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source/files.ts";
import { findCycle, importsOf, reachableFrom } from "./source/imports.ts";

/** What a folder under src may import, besides itself; the arrows all point to the left. */
const ALLOWED: Record<string, readonly string[]> = {
  base: [],
  statistics: ["base"],
  model: ["base"],
  measures: ["base", "statistics", "model"],
  positions: ["base", "statistics", "model", "measures"],
  compare: ["base", "statistics", "model", "measures", "positions"],
  reliability: ["base", "statistics", "model", "measures"],
  matching: ["base", "statistics", "model", "measures", "positions"],
  uncertainty: ["base", "statistics", "model", "measures", "positions", "compare", "matching"],
  learning: ["base", "statistics"],
  text: ["base", "model", "learning"],
  models: ["base", "model", "text"],
  node: ["base", "model", "text", "models"],
  io: ["base", "model", "measures", "positions", "compare"],
  viz: ["base", "model", "measures", "positions", "compare"],
  cli: ["base", "model", "measures", "positions", "compare", "learning", "text", "models", "node", "io", "viz"],
};
/** src/index.ts, the root entry, is a layer of its own: it re-exports the core. */
const ROOT = [
  "base",
  "statistics",
  "model",
  "measures",
  "positions",
  "compare",
  "reliability",
  "matching",
  "uncertainty",
];

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const internal = imports.filter(({ to }) => to.startsWith("src/"));
const layerOf = (path: string) => (path.split("/").length > 2 ? path.split("/")[1]! : "root");
const allowedIn = (layer: string) => (layer === "root" ? ROOT : (ALLOWED[layer] ?? []));
const describeImport = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;

describe("layers", () => {
  test("every folder under src is a known layer", () => {
    const unknown = files.map(({ path }) => layerOf(path)).filter((layer) => layer !== "root" && !(layer in ALLOWED));
    expect(unknown).toEqual([]);
  });

  test("every relative import names a file that exists, with its extension", () => {
    const paths = new Set(files.map(({ path }) => path));
    expect(internal.filter(({ to }) => to.endsWith(".ts") && !paths.has(to)).map(describeImport)).toEqual([]);
    expect(internal.filter(({ to }) => !/\.(ts|json)$/.test(to)).map(describeImport)).toEqual([]);
  });

  test("imports point one way", () => {
    const wrong = internal.filter(({ from, to }) => {
      const layer = layerOf(from);
      return layerOf(to) !== layer && !allowedIn(layer).includes(layerOf(to));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test("no file imports itself through others", () => {
    expect(findCycle(internal)).toEqual([]);
  });

  test("measures see numbers, never a study", () => {
    const wrong = internal.filter(({ from, to }) => layerOf(from) === "measures" && to === "src/model/study.ts");
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test("only text touches natural, and never its root", () => {
    const natural = imports.filter(({ to }) => to === "natural" || to.startsWith("natural/"));
    expect(natural.filter(({ from, to }) => layerOf(from) !== "text" || to === "natural").map(describeImport)).toEqual(
      [],
    );
  });

  test("only the node entry and the command line touch node's built-ins", () => {
    const free = imports.filter(({ from }) => layerOf(from) !== "cli" && layerOf(from) !== "node");
    expect(free.filter(({ to }) => isBuiltin(to)).map(describeImport)).toEqual([]);
  });

  test("the root entry reaches no natural, no built-in and no layer beyond compare", () => {
    const reached = [...reachableFrom("src/index.ts", imports)];
    expect(reached.filter((to) => to.startsWith("natural") || isBuiltin(to))).toEqual([]);
    expect(new Set(reached.filter((to) => to.startsWith("src/")).map(layerOf))).toEqual(new Set(["root", ...ROOT]));
  });
});
