import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, runScript } from "./run.ts";

const ENTRIES = ["stancekit", "stancekit/text", "stancekit/models", "stancekit/node", "stancekit/io", "stancekit/viz"];
const folder = mkdtempSync(join(tmpdir(), "stancekit-consumer-"));

beforeAll(async () => {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  // Read by any package that loads dotenv on import.
  writeFileSync(join(folder, ".env"), "STANCEKIT_PROBE=1\n");
  for (const file of readdirSync("tests/package/consumer")) {
    copyFileSync(join("tests/package/consumer", file), join(folder, file));
  }
  copyFileSync(join(folder, "app.ts"), join(folder, "app.mts"));
  const tarball = resolve(`.tmp/${name}-${version}.tgz`);
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball], folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what comes with `npm i stancekit`", () => {
  const files = () => readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" });

  test("is stancekit and its five dependencies, hence no database driver", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["commander", "lodash", "papaparse", "stancekit", "tinypool", "valibot"]);
  });

  test("takes less than 15 MB", () => {
    const bytes = files()
      .map((file) => statSync(join(folder, "node_modules", file)))
      .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0);
    console.log(`installed size: ${(bytes / 1e6).toFixed(1)} MB`);
    expect(bytes).toBeLessThan(15e6);
  });

  test("holds the licence, the notices of bundled code and the types of every entry", () => {
    const own = files().filter((file) => file.startsWith("stancekit"));
    const types = ["index", "text", "languages", "models", "node", "io", "viz"].flatMap((entry) => [
      `dist/${entry}.d.ts`,
      `dist/${entry}.d.cts`,
    ]);
    const expected = ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", ...types];
    expect(own).toEqual(expect.arrayContaining(expected.map((file) => join("stancekit", file))));
  });
});

describe("an app that installed stancekit", () => {
  const agreement = { status: "ok", value: 1 };

  test("uses it from an ES module", async () => {
    const { stdout } = await run(process.execPath, ["app.mjs"], folder);
    expect(JSON.parse(stdout)).toMatchObject(agreement);
  });

  test("uses it from CommonJS", async () => {
    const { stdout } = await run(process.execPath, ["app.cjs"], folder);
    expect(JSON.parse(stdout)).toMatchObject(agreement);
  });

  const resolutions = [
    { module: "nodenext", moduleResolution: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ];
  test.for(resolutions)("compiles with $moduleResolution resolution, as ES module and as CommonJS", async (modules) => {
    const compilerOptions = { ...modules, strict: true, noEmit: true, skipLibCheck: false };
    // A browser or Node declares AbortSignal; nothing else of them is needed.
    const host = { lib: ["es2022", "dom"], types: [] };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...host }, files: ["app.ts", "app.mts"] }),
    );
    const { stdout } = await run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", "."], folder);
    expect(stdout).toBe("");
  });

  test("runs the demo with npx", async () => {
    const { stdout } = await run("npx", ["--no-install", "stancekit", "demo"], folder);
    expect(stdout).toMatch(/agree/i);
  });

  test.for(ENTRIES)("gets nothing printed and process.env untouched by importing %s", async (entry) => {
    const compare = `process.stdout.write(JSON.stringify(process.env) === before ? "" : "process.env changed")`;
    const before = `const before = JSON.stringify(process.env);`;
    const silent = { stdout: "", stderr: "" };
    expect(await runScript(`${before} await import("${entry}"); ${compare}`, "module", folder)).toEqual(silent);
    expect(await runScript(`${before} require("${entry}"); ${compare}`, "commonjs", folder)).toEqual(silent);
  });

  test.for(ENTRIES)("gets one StancekitError, whichever entry %s loads it through", async (entry) => {
    const same = `process.stdout.write(String(a.StancekitError === (b.StancekitError ?? a.StancekitError)))`;
    const esm = `import * as a from "stancekit"; import * as b from "${entry}"; ${same}`;
    const cjs = `const a = require("stancekit"), b = require("${entry}"); ${same}`;
    expect((await runScript(esm, "module", folder)).stdout).toBe("true");
    expect((await runScript(cjs, "commonjs", folder)).stdout).toBe("true");
  });
});

describe("import time", () => {
  const RUNS = 7;
  /** Twice the budget, because test machines are busy; the figure itself is printed. */
  const budgets = [
    { entry: "stancekit", milliseconds: 50 },
    { entry: "stancekit/text", milliseconds: 300 },
  ];

  test.for(budgets)("$entry loads in about $milliseconds ms or less", async ({ entry, milliseconds }) => {
    const script = `const start = performance.now(); await import("${entry}"); console.log(performance.now() - start)`;
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(Number((await runScript(script, "module", folder)).stdout));
    const sorted = times.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(RUNS / 2)]!;
    console.log(`${entry}: ${median.toFixed(0)} ms (median of ${RUNS}, budget ${milliseconds} ms)`);
    expect(sorted[0]).toBeLessThan(2 * milliseconds);
  });
});
