import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { stancekit } from "./terminal.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("stancekit", () => {
  test.for([[[]], [["--help"]], [["read", "--help"]], [["compare", "--help"]], [["demo", "--help"]]] as const)(
    "%j shows help with examples",
    async ([args]) => {
      const { out, err } = await stancekit(args);
      expect(out + err).toContain("Examples:\n  stancekit ");
    },
  );

  test("documents its exit codes, and fits its help into the terminal", async () => {
    const { code, out } = await stancekit(["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes:\n {2}0 .*[\s\S]*\n {2}1 .*[\s\S]*\n {2}2 /);
    for (const command of ["read", "compare", "demo"]) {
      const lines = (await stancekit([command, "--help"])).out.split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });

  test("knows its version", async () => {
    expect(await stancekit(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  test.for([
    [["comprae"], /did you mean compare/i],
    [["compare"], /missing required argument/],
    [["compare", "s.csv", "--mesure", "x"], /did you mean --measure/i],
    [["compare", "s.csv", "--measure", "manhattan"], /city-block, s-score, euclidean/],
    [["compare", "s.csv", "--json", "--csv"], /cannot be used with/],
    [["compare", "s.csv", "--seed", "1.5"], /whole number/],
    [["compare", "s.csv", "--minimum-shared", "0"], /whole number of at least 1/],
    [["read", "a.txt"], /required option/],
    [["read", "a.txt", "-p", "p", "-t", "t", "--date", "2023-02-30"], /ISO 8601/],
  ] as const)("%j is wrong usage: exit code 2", async ([args, message]) => {
    const { code, out, err } = await stancekit(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  test("names the file that it cannot write", async () => {
    const files = { "s.csv": "party,topic,stance\na,t,1\n" };
    const { code, err } = await stancekit(["compare", "s.csv", "--svg", "/nowhere/a.svg"], { files });
    expect({ code, err }).toEqual({
      code: 1,
      err: "/nowhere/a.svg: cannot be written: there is no such file or folder\n",
    });
  });

  test("demo shows an article, its statements and the agreement, without a file", async () => {
    const { code, out, err } = await stancekit(["demo"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const heading of ["The article", "Who said what", "Who stands where", "Who agrees with whom", "On what"]) {
      expect(out).toContain(heading);
    }
  });
});

describe("the process", { timeout: 30_000 }, () => {
  const command = ["--import", "tsx", "src/cli/main.ts"];

  test("ends with the exit code, results on standard output and issues on standard error", async () => {
    const running = promisify(execFile)(process.execPath, [...command, "compare", "nope.csv"]);
    await expect(running).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: "nope.csv: cannot be read: there is no such file or folder\n",
    });
  });

  test("keeps quiet when its reader goes away", async () => {
    const child = spawn(process.execPath, [...command, "compare", "-", "--csv"], { stdio: ["pipe", "pipe", "pipe"] });
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.destroy();
    child.stdin.end(`party,topic,stance\n${Array.from({ length: 300 }, (_, i) => `p${i},t,1\n`).join("")}`);
    const [code] = (await once(child, "close")) as [number];
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  });
});
