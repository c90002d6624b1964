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
  const child = spawn(command, { shell: true, env: { ...process.env, PATH, NO_COLOR: "1" } });
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

function countsOf(step: Step, succeeded: boolean) {
  if (step.counts === undefined) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  if (!existsSync(step.counts)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(readFileSync(step.counts, "utf8")) as Counts;
  return {
    passed: counts.numPassedTests,
    // What fails beside the tests (a threshold, a file that does not load) is one failure.
    failed: succeeded ? counts.numFailedTests : Math.max(1, counts.numFailedTests),
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

/** The failure of a step that cannot run. */
export function blocked(step: Step, reason: string): Result {
  return { passed: 0, failed: 1, skipped: 0, report: `✗ ${step.name} (not run: ${reason})` };
}

/** Runs one step and counts what passed. */
export async function runStep(step: Step): Promise<Result> {
  if (step.counts !== undefined) rmSync(step.counts, { force: true });
  const started = performance.now();
  const { succeeded, output } = await run(step.command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, skipped } = countsOf(step, succeeded);
  const line = `${failed === 0 ? "✓" : "✗"} ${step.name} (${passed} passed, ${failed} failed, ${seconds} s)`;
  const shown = (failed > 0 || step.verbose === true) && output !== "";
  return { passed, failed, skipped, report: shown ? `${line}\n${output.replace(/^/gm, "  ")}\n` : line };
}
