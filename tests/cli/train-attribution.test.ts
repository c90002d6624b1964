import { describe, expect, test } from "vitest";
import { parseAttributionModel } from "../../src/text/index.ts";
import { LESSONS } from "../text/learned/annotated.ts";
import { stancekit } from "./terminal.ts";

const lines = LESSONS.slice(0, 20).map((document) => JSON.stringify(document));
const files = { "docs.jsonl": `${lines.join("\n")}\n`, "odd.jsonl": "{}\n{\n", "none.jsonl": "{}\n" };
const train = (...args: string[]) => stancekit(["train", "attribution", ...args], { files });

describe("stancekit train attribution", () => {
  test("writes a model and prints how it did on texts held out", async () => {
    const { code, out, written } = await train("docs.jsonl", "-o", "model.json");
    expect(code).toBe(0);
    expect(out).toMatch(/20 texts with 16 attributions; wrote model.json\.\n.*\n {2}precision [\d.]+ %, recall/);
    expect(parseAttributionModel(JSON.parse(written.get("model.json")!)).heldOut.documents).toBe(20);
  });

  test("takes a seed", async () => {
    const models = await Promise.all(
      ["1", "1", "2"].map(async (seed) =>
        (await train("docs.jsonl", "-o", "m.json", "--seed", seed)).written.get("m.json"),
      ),
    );
    expect(models[0]).toBe(models[1]);
    expect(models[0]).not.toBe(models[2]);
  });

  test("names the line that is no JSON, and the document that is none", async () => {
    expect(await train("odd.jsonl", "-o", "m.json")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/odd.jsonl:2/),
    });
    expect(await train("none.jsonl", "-o", "m.json")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/documents\[0\]/),
    });
  });

  test("refuses a seed that is no whole number, and a missing output", async () => {
    expect((await train("docs.jsonl", "-o", "m.json", "--seed", "x")).code).toBe(2);
    expect((await train("docs.jsonl")).code).toBe(2);
  });
});
