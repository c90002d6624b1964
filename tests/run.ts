/** The one test command: runs every step, keeps going after a failure, and ends with `N passed, N failed`. */
import { mkdirSync } from "node:fs";
import { runStep, type Result } from "./steps/run-step.ts";
import { builtSteps, sourceSteps, type Step } from "./steps/steps.ts";

const LANES = 2;

async function runAll(steps: readonly Step[]): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      console.log(result.report);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

const update = process.argv.includes("--update");
const named = process.argv.slice(2).filter((argument) => argument !== "--update");
const chosen = (steps: readonly Step[]) => steps.filter(({ name }) => named.length === 0 || named.includes(name));
const known = [...sourceSteps(update), ...builtSteps(update)].map(({ name }) => name);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  process.exit(2);
}

mkdirSync(".tmp", { recursive: true });
const results = [...(await runAll(chosen(sourceSteps(update)))), ...(await runAll(chosen(builtSteps(update))))];

const total = (count: (result: Result) => number) => results.reduce((sum, result) => sum + count(result), 0);
const failed = total((result) => result.failed);
const skipped = total((result) => result.skipped);
console.log(`${total((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
