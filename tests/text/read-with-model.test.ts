import { describe, expect, test } from "vitest";
import { german as germanLanguage } from "../../src/text/languages/index.ts";
import { readWithModel, type StanceAnswer, type StanceModel, type StanceQuery } from "../../src/text/index.ts";

const parties = [
  { id: "is", name: "Iceland" },
  { id: "no", name: "Norway" },
];
const topics = [
  { id: "quota", label: "quota" },
  { id: "ban", label: "ban", keywords: ["ban", "moratorium"] },
];

/** A model that gives one answer to everything, and keeps the questions. */
function always(answer: StanceAnswer): StanceModel & { readonly asked: StanceQuery[] } {
  const asked: StanceQuery[] = [];
  const predict = (queries: readonly StanceQuery[]) => {
    asked.push(...queries);
    return Promise.resolve(queries.map(() => answer));
  };
  return { name: "m", asked, predict };
}
const against = { status: "answered", stance: -1, confidence: 0.8 } as const;
const unclear = "“With this quota we can close the harbour,” Iceland said.";

describe("the model is asked", () => {
  test("where a party names a topic and the rules read nothing, with the sentence and the holder", async () => {
    const model = always(against);
    const { statements, asked } = await readWithModel(unclear, { parties, topics, model });
    expect(model.asked).toEqual([{ text: unclear, topic: topics[0], holder: "Iceland" }]);
    expect(statements).toMatchObject([
      { party: "is", topic: "quota", stance: -1, confidence: 0.8, rule: "model m: oppose", voice: "party" },
    ]);
    expect(asked).toEqual([{ query: model.asked[0], answer: against }]);
  });

  test("not where the rules are sure, nor where nothing names a topic, nor of strangers or hearsay", async () => {
    const model = always(against);
    for (const text of [
      "Norway backed the quota.",
      "“We can close the harbour,” Iceland said.",
      "“With this quota we can close the harbour,” a trader said.",
      "Norway said that Iceland had always lived with the quota.",
    ])
      await readWithModel(text, { parties, topics, model });
    expect(model.asked.filter(({ holder }) => holder !== "Norway")).toEqual([]);
  });

  test("also of what the rules are unsure of, and the surer of the two counts", async () => {
    const text = "Norway might support the quota.";
    const read = (confidence: number) =>
      readWithModel(text, { parties, topics, unsureBelow: 1, model: always({ ...against, confidence }) });
    const rules = (await readWithModel(text, { parties, topics, model: always(against) })).statements;
    expect(rules).toMatchObject([{ stance: 0.5 }]);
    expect((await read(0.99)).statements).toMatchObject([{ stance: -1, rule: "model m: oppose" }]);
    expect((await read(0.01)).statements).toEqual(rules);
  });
});

test("a German text is searched for topics as German is: inflected, and as a part of compounds", async () => {
  const model = always(against);
  const text = "„Diese Fangquoten kennt hier jeder“, erklärte Norwegen.";
  const german = { parties: [{ id: "no", name: "Norwegen" }], language: germanLanguage };
  const quota = { id: "quota", label: "Fangquote" };
  const { statements, attributions } = await readWithModel(text, { ...german, topics: [quota], model });
  expect(statements).toMatchObject([{ party: "no", topic: "quota", stance: -1, rule: "model m: oppose" }]);
  expect(model.asked).toMatchObject([{ text }]);
  expect(attributions[0]!.topics[0]!.target).toEqual({ start: 7, end: 17 });
});

test("evidence in the passage becomes the target in the text", async () => {
  const text = `It rained. ${unclear}`;
  const model = always({ ...against, evidence: { start: 1, end: 16 } });
  const { attributions } = await readWithModel(text, { parties, topics, model });
  const targets = attributions.flatMap((one) => one.topics).map(({ target }) => text.slice(target.start, target.end));
  expect(targets).toEqual(["With this quota"]);
});

test.for([
  [{ ...against, stance: 3 }, /stance is 3: expected/],
  [{ ...against, confidence: 0 }, /confidence is 0: expected/],
  [{ ...against, evidence: { start: 5, end: 900 } }, /evidence is 5 to 900: expected/],
] as const)("an answer off its range becomes an abstention: %j", async ([answer, detail]) => {
  const { statements, asked } = await readWithModel(unclear, { parties, topics, model: always(answer) });
  expect(statements).toEqual([]);
  expect(asked[0]!.answer).toMatchObject({ reason: "invalid-answer", detail: expect.stringMatching(detail) });
});

test("an abstention leaves everything as the rules have it", async () => {
  const model = always({ status: "abstained", reason: "unsure" });
  const { statements, asked } = await readWithModel(unclear, { parties, topics, model });
  expect([statements.length, asked.length]).toEqual([0, 1]);
});

test("a model that loses an answer is refused", async () => {
  const model: StanceModel = { name: "m", predict: () => Promise.resolve([]) };
  await expect(readWithModel(unclear, { parties, topics, model })).rejects.toThrow("gave 0 answers to 1 questions");
});

test("a threshold off its range is refused", async () => {
  const options = { parties, topics, model: always(against), unsureBelow: 60 };
  await expect(readWithModel(unclear, options)).rejects.toThrow(/unsureBelow is 60/);
});
