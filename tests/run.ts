/** The one test command: runs every step, keeps going after a failure, and ends with `N passed, N failed`. */
import { mkdirSync } from "node:fs";
import { blocked, runStep, type Result } from "./steps/run-step.ts";
import { BUILD, builtSteps, sourceSteps, type Step } from "./steps/steps.ts";

const LANES = 2;

async function runAll(steps: readonly Step[], run: (step: Step) => Promise<Result> | Result): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await run(step);
      results.push(result);
      console.log(result.report);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

const update = process.argv.includes("--update");
const named = process.argv.slice(2).filter((argument) => argument !== "--update");
const steps = [...sourceSteps(update), ...builtSteps(update)].map(({ name }) => name);
const unknown = named.filter((name) => !steps.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}: expected some of ${steps.join(", ")}`);
  process.exit(2);
}
const chosen = (all: readonly Step[]) => all.filter(({ name }) => named.length === 0 || named.includes(name));

mkdirSync(".tmp", { recursive: true });
let built = true;
const onSource = await runAll(chosen(sourceSteps(update)), async (step) => {
  const result = await runStep(step);
  if (step.name === BUILD && result.failed > 0) built = false;
  return result;
});
const onBuild = await runAll(chosen(builtSteps(update)), (step) =>
  built ? runStep(step) : blocked(step, "the build failed"),
);

const total = (count: "passed" | "failed" | "skipped") =>
  [...onSource, ...onBuild].reduce((sum, result) => sum + result[count], 0);
const skipped = total("skipped");
console.log(`${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = total("failed") > 0 ? 1 : 0;
