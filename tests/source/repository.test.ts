import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const manifest = read("package.json") as { dependencies: object; devDependencies: Record<string, string> };

test("the lock file pins every package by its hash and names no registry", () => {
  const { packages } = read("package-lock.json") as { packages: Record<string, LockedPackage> };
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test("a user installs these packages and no others", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["commander", "lodash", "papaparse", "tinypool", "valibot"]);
});

test("vitest and its coverage are the same exact version", () => {
  expect(manifest.devDependencies["@vitest/coverage-v8"]).toBe(manifest.devDependencies["vitest"]);
  expect(manifest.devDependencies["vitest"]).toMatch(/^\d/);
});
