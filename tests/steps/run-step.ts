import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import type { Step } from "./steps.ts";

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to print: one line, and the output where it failed or is worth reading. */
  readonly report: string;
}

function run(command: string): Promise<{ succeeded: boolean; output: string }> {
  const PATH = resolve("node_modules/.bin") + delimiter + process.env["PATH"];
  // CI keeps vitest from writing missing snapshots, which would pass unseen.
  const child = spawn(command, { shell: true, env: { ...process.env, PATH, CI: "1", NO_COLOR: "1" } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => child.on("close", (code) => done({ succeeded: code === 0, output: output.trimEnd() })));
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function readCounts(path: string) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = JSON.parse(readFileSync(path, "utf8")) as Counts;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped };
}

/** The failure of a step that cannot run. */
export function blocked(step: Step, reason: string): Result {
  return { passed: 0, failed: 1, skipped: 0, report: `✗ ${step.name} (not run: ${reason})` };
}

/** Runs one step; a step that fails without a failed test (a threshold, a file that does not load) counts one failure. */
export async function runStep(step: Step): Promise<Result> {
  if (step.counts !== undefined) rmSync(step.counts, { force: true });
  const started = performance.now();
  const { succeeded, output } = await run(step.command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = step.counts === undefined ? undefined : readCounts(step.counts);
  const passed = counted?.passed ?? (succeeded ? 1 : 0);
  const failed = succeeded ? 0 : Math.max(1, counted?.failed ?? 1);
  const skipped = counted?.skipped ?? 0;
  const line = `${succeeded ? "✓" : "✗"} ${step.name} (${passed} passed, ${failed} failed, ${seconds} s)`;
  const shown = (!succeeded || step.verbose === true) && output !== "";
  return { passed, failed, skipped, report: shown ? `${line}\n${output.replace(/^/gm, "  ")}\n` : line };
}
