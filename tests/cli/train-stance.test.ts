import { describe, expect, test } from "vitest";
import { parseStanceModel, stancePredictor } from "../../src/text/index.ts";
import { codedPassages } from "../text/learned/coded.ts";
import { stancekit } from "./terminal.ts";

const passages = codedPassages(60, 1, "bridge");
const csv = ["text,label,target", ...passages.map(({ text, stance }) => `${text},${String(stance)},bridge`)].join("\n");
const jsonl = passages.map((passage) => JSON.stringify(passage)).join("\n");
const args = ["train", "stance", "e.csv", "-o", "model.json"];

describe("stancekit train stance", () => {
  test("writes a model that reads back, and shows how good it is", async () => {
    const { code, out, err, written } = await stancekit(args, { files: { "e.csv": csv } });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/trained on 60 examples on 1 topic/);
    expect(out).toMatch(/support +1\.00 +1\.00 +1\.00 +20/);
    expect(out).toMatch(/calibration error/);
    const predict = stancePredictor(parseStanceModel(written.get("model.json")));
    expect(predict("we welcome the bridge", { topic: "bridge" })).toMatchObject({ stance: 1 });
  });

  test("reads the same from JSON Lines, and prints the figures as JSON", async () => {
    const files = { "e.csv": csv, "e.jsonl": jsonl };
    const fromCsv = await stancekit([...args, "--json"], { files });
    const fromLines = await stancekit(["train", "stance", "e.jsonl", "-o", "model.json", "--json"], { files });
    expect(fromLines).toEqual(fromCsv);
    const figures = JSON.parse(fromLines.out);
    expect(figures).toMatchObject({ examples: 60, seed: 1, folds: 5, validation: { accuracy: 1 } });
    expect(figures.validation).not.toHaveProperty("answers");
  });

  test("knows other words for the sides, and numbers", async () => {
    const words = ["FAVOR", "Against", "none", "1", "-0.5", "0"];
    const rows = words.map((word, place) => `some words ${place},${word}`);
    const { written } = await stancekit(args, {
      files: { "e.csv": ["Tweet;Stance", ...rows].join("\n").replaceAll(",", ";") },
    });
    expect(parseStanceModel(written.get("model.json")).labels).toEqual(["oppose", "neutral", "support"]);
  });

  test("names rows that are no examples, and goes on without them", async () => {
    const files = { "e.csv": `${csv}\nno stance given,,bridge\n,support,bridge` };
    const { code, err, written } = await stancekit(args, { files });
    expect(code).toBe(0);
    expect(err).toMatch(/e\.csv:62: expected the stance .*\ne\.csv:63: expected a text/);
    expect(written.has("model.json")).toBe(true);
    expect((await stancekit([...args, "--strict"], { files })).code).toBe(1);
  });

  test("trains on examples that are too few to cross-validate, and says so", async () => {
    const { code, err, written } = await stancekit(args, {
      files: { "e.csv": "text,stance\nyes to it,1\nno to it,-1\n" },
    });
    expect({ code, written: written.size }).toEqual({ code: 0, written: 1 });
    expect(err).toMatch(/too few examples to cross-validate/);
  });

  test.for([
    ["", /e\.csv: expected examples, but the file is empty/],
    ["a,b\n1,2", /e\.csv:1: expected a column text/],
    ["text,stance\nyes,1\n", /two that differ, found only "support"/],
    ["text,stance\nyes,often\n", /e\.csv:2: expected the stance/],
    ['{"text": 1}\nx', /e\.csv:1: expected a text[\s\S]*e\.csv:2: expected a JSON object/],
  ] as const)("ends with 1 on bad data: %j", async ([content, message]) => {
    const { code, err, written } = await stancekit(args, { files: { "e.csv": content } });
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 });
    expect(err).toMatch(message);
  });

  test("refuses wrong usage, and fits its help into the terminal", async () => {
    expect((await stancekit(["train", "stance", "e.csv"])).code).toBe(2);
    expect((await stancekit([...args, "--abstain-below", "2"])).err).toMatch(/from 0 to 1/);
    const { out } = await stancekit(["train", "stance", "--help"]);
    expect(out).toContain("Examples:\n  stancekit train stance");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
