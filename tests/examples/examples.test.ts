import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const examples = readdirSync("examples").filter((file) => file.endsWith(".ts"));

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.concurrent.for(examples)("%s prints what its .out.txt says, and nothing on stderr", async (file, { expect }) => {
  const { stdout, stderr } = await run(process.execPath, ["--import", "tsx", `examples/${file}`]);
  expect(stderr).toBe("");
  await expect(stdout).toMatchFileSnapshot(`../../examples/${file.replace(/\.ts$/, ".out.txt")}`);
});
