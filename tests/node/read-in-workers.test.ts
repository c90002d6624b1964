import { describe, expect, test } from "vitest";
import { readInWorkers } from "../../src/node/index.ts";
import { read, type DocumentOutcome, type TextDocument } from "../../src/text/index.ts";
import { german } from "../../src/text/languages/index.ts";

const parties = [
  { id: "no", name: "Norway" },
  { id: "is", name: "Iceland" },
];
const topics = [{ id: "quota", label: "quota" }];
const TEXTS = ["Norway backed the quota.", "Iceland rejected the quota.", "It rained."];

function* documents(count: number): Generator<TextDocument> {
  for (let i = 0; i < count; i += 1) yield { id: `d${i}`, text: TEXTS[i % 3]!, date: "2024-05-01" };
}

async function all(outcomes: AsyncIterable<DocumentOutcome>): Promise<DocumentOutcome[]> {
  const list: DocumentOutcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

describe("in worker threads", () => {
  test("every document is read as it is without them, in order", async () => {
    const seen: number[] = [];
    const outcomes = await all(
      readInWorkers(documents(40), { parties, topics, workers: 2, onProgress: (done) => seen.push(done.read) }),
    );
    const expected = Array.from(documents(40), ({ id, text, date }) => ({
      status: "read",
      document: id,
      reading: read(text, { parties, topics, document: id, date: date! }),
    }));
    expect(outcomes).toEqual(expected);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  test("German is read by its own rules", async () => {
    const text = "Norwegen lehnt die Quote ab.";
    const options = { parties: [{ id: "no", name: "Norwegen" }], topics: [{ id: "q", label: "Quote" }] } as const;
    const outcomes = await all(readInWorkers([{ id: "de", text }], { ...options, language: "de", workers: 1 }));
    const { statements } = read(text, { ...options, document: "de", language: german });
    expect(statements).toMatchObject([{ party: "no", topic: "q", stance: -1 }]);
    expect(outcomes).toMatchObject([{ status: "read", reading: { statements } }]);
  });

  test("a bad document stops nothing and keeps its error", async () => {
    const bad = [{ id: "a", text: "x", date: "someday" }, { id: "b" }, { id: "c", text: TEXTS[0]! }] as TextDocument[];
    const outcomes = await all(readInWorkers(bad, { parties, topics, workers: 1 }));
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "failed", "read"]);
    expect(outcomes[0]).toMatchObject({ error: { code: "invalid-option", message: expect.stringMatching(/someday/) } });
  });

  test("a document that takes too long is given up, and the next has a thread", async () => {
    const long = "Norway said that the quota, ".repeat(60_000);
    const list = [
      { id: "long", text: long },
      { id: "next", text: TEXTS[0]! },
    ];
    const outcomes = await all(readInWorkers(list, { parties, topics, workers: 1, timeout: 400 }));
    expect(outcomes[0]).toMatchObject({ status: "failed", error: { message: "long was given up after 400 ms" } });
    expect(outcomes[1]!.document).toBe("next");
  });

  test("an abort ends the threads and the iteration", async () => {
    const end = new AbortController();
    const outcomes = readInWorkers(documents(1e6), { parties, topics, workers: 1, signal: end.signal });
    await outcomes.next();
    end.abort(new Error("enough"));
    await expect(all(outcomes)).rejects.toThrow("enough");
  });

  test("leaving the loop early is enough", async () => {
    for await (const { document } of readInWorkers(documents(1e6), { parties, topics, workers: 1 })) {
      expect(document).toBe("d0");
      break;
    }
  });
});

test.for([
  [{ workers: 0 }, /workers is 0/],
  [{ timeout: -1 }, /timeout is -1/],
  [{ language: "fr" as "en" }, /language is fr: expected "en" or "de"/],
  [{ parties: [{ id: "", name: "x" }] }, /parties\[0\].id/],
] as const)("%j is refused before a thread starts", async ([wrong, message]) => {
  await expect(all(readInWorkers([], { parties, topics, ...wrong }))).rejects.toThrow(message);
});
