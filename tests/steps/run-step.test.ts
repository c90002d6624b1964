import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runStep } from "./run-step.ts";

const folder = mkdtempSync(join(tmpdir(), "stancekit-steps-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (passed: number, failed: number, pending: number) => {
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 };
  const source = join(folder, `${passed}-${failed}.json`);
  writeFileSync(source, JSON.stringify(counts));
  return { command: `cp ${source} ${join(folder, "counts.json")}`, counts: join(folder, "counts.json") };
};

test("a plain step counts as one", async () => {
  expect(await runStep({ name: "a", command: "true" })).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
  expect(await runStep({ name: "a", command: "false" })).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

test("a step of tests counts them", async () => {
  const { command, counts } = report(5, 2, 1);
  expect(await runStep({ name: "a", command: `${command}; false`, counts })).toMatchObject({
    passed: 5,
    failed: 2,
    skipped: 1,
  });
});

test("a failure that no test accounts for counts as one", async () => {
  const { command, counts } = report(5, 0, 0);
  expect(await runStep({ name: "a", command: `${command}; false`, counts })).toMatchObject({ passed: 5, failed: 1 });
  expect(await runStep({ name: "a", command: "false", counts })).toMatchObject({ passed: 0, failed: 1 });
});

test("a step that leaves no counts has failed, whatever its exit code", async () => {
  expect(await runStep({ name: "a", command: "true", counts: join(folder, "none.json") })).toMatchObject({ failed: 1 });
});

test("the output is shown where the step fails", async () => {
  const { report: shown } = await runStep({ name: "a", command: "echo out; echo err >&2; false" });
  expect(shown).toMatch(/^✗ a \(0 passed, 1 failed, .* s\)\n {2}out\n {2}err/);
});
