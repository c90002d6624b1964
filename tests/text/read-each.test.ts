import { describe, expect, test } from "vitest";
import { read, readEach, type DocumentReader, type TextDocument } from "../../src/text/index.ts";

const parties = [{ id: "no", name: "Norway" }];
const topics = [{ id: "quota", label: "quota" }];
const rules: DocumentReader = ({ id, text }) => read(text, { parties, topics, document: id });
const textOf = (id: string): TextDocument => ({ id, text: "Norway backed the quota." });

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Reads after a while, the longer the earlier. */
const slowly: DocumentReader = async (document) => {
  await new Promise((resolve) => setTimeout(resolve, 40 - Number(document.id) * 8));
  return rules(document);
};

describe("outcomes", () => {
  test("come one each, in the order of the documents, however long each takes", async () => {
    const outcomes = await all(readEach(["0", "1", "2", "3", "4"].map(textOf), slowly, { concurrency: 3 }));
    expect(outcomes.map(({ document }) => document)).toEqual(["0", "1", "2", "3", "4"]);
    expect(outcomes.every(({ status }) => status === "read")).toBe(true);
  });

  test("of bad documents say what is wrong, and cost no other its own", async () => {
    const bad = [
      { id: "", text: "x" },
      { id: "b", text: 5 },
      null,
      { id: "d", text: "x" },
    ] as unknown as TextDocument[];
    const reader: DocumentReader = (document) => {
      if (document.id === "d") throw new Error("broken");
      return rules(document);
    };
    const outcomes = await all(readEach([textOf("a"), ...bad, textOf("e")], reader));
    expect(outcomes.map(({ document, status }) => [document, status])).toEqual([
      ["a", "read"],
      ["documents[1]", "failed"],
      ["b", "failed"],
      ["documents[3]", "failed"],
      ["d", "failed"],
      ["e", "read"],
    ]);
    const messages = outcomes.flatMap((outcome) => (outcome.status === "failed" ? [outcome.error.message] : []));
    expect(messages).toEqual([
      "documents[1].id is : expected text that is not empty",
      "b: text is 5: expected a string",
      "documents[3].id is undefined: expected text that is not empty",
      "d cannot be read: broken",
    ]);
  });

  test("of nothing are none", async () => {
    expect(await all(readEach([], rules))).toEqual([]);
  });
});

test("no more documents are taken from the source than may be at work", async () => {
  let taken = 0;
  let handedOut = 0;
  let most = 0;
  async function* source() {
    for (; taken < 50;) {
      taken += 1;
      most = Math.max(most, taken - handedOut);
      yield textOf(String(taken % 5));
    }
  }
  for await (const _ of readEach(source(), rules, { concurrency: 4 })) handedOut += 1;
  expect([handedOut, most <= 5]).toEqual([50, true]);
});

test("progress counts what was read and what failed", async () => {
  const seen: string[] = [];
  const documents = [textOf("a"), { id: "b" } as TextDocument, textOf("c")];
  const onProgress = (progress: object) => void seen.push(JSON.stringify(progress));
  await all(readEach(documents, rules, { onProgress }));
  expect(seen).toEqual(['{"read":1,"failed":0}', '{"read":1,"failed":1}', '{"read":2,"failed":1}']);
});

describe("an iteration ends", () => {
  test("with the signal's reason, without waiting for what is at work", async () => {
    const end = new AbortController();
    const never: DocumentReader = () => new Promise(() => undefined);
    setTimeout(() => end.abort(new Error("stopped")), 20);
    await expect(all(readEach([textOf("a")], never, { signal: end.signal }))).rejects.toThrow("stopped");
  });

  test("with an error of the source, and closes the source when left early", async () => {
    let closed = 0;
    function* source(error?: Error) {
      try {
        yield textOf("a");
        yield textOf("b");
        if (error) throw error;
      } finally {
        closed += 1;
      }
    }
    await expect(all(readEach(source(new Error("cut off")), rules))).rejects.toThrow("cut off");
    for await (const _ of readEach(source(), rules)) break;
    expect(closed).toBe(2);
  });

  test("at once where the concurrency is none", async () => {
    await expect(all(readEach([], rules, { concurrency: 0.5 }))).rejects.toThrow(/concurrency is 0.5/);
  });
});
