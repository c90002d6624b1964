import { afterEach, expect, test, vi } from "vitest";
import { zeroShotModel, type ZeroShotPipeline } from "../../src/models/index.ts";

const topic = { id: "levy", label: "the levy" };
const query = { text: "We stand by the levy.", topic, holder: "The Greens" };

/** Sorts as the library does: the likeliest first. */
const giving =
  (...shares: readonly [number, number, number]): (() => Promise<ZeroShotPipeline>) =>
  async () =>
  async (_, hypotheses) => {
    const ranked = hypotheses.map((label, i) => ({ label, score: shares[i]! })).toSorted((a, b) => b.score - a.score);
    return { labels: ranked.map(({ label }) => label), scores: ranked.map(({ score }) => score) };
  };
const answerTo = async (...shares: readonly [number, number, number]) =>
  (await zeroShotModel({ model: "m", load: giving(...shares) }).predict([query]))[0];

afterEach(() => {
  vi.doUnmock("@huggingface/transformers");
  vi.resetModules();
});

test("the likeliest side is the stance, whatever the order of the labels", async () => {
  expect(await answerTo(0.7, 0.2, 0.1)).toMatchObject({ status: "answered", stance: 1, confidence: 0.7 });
  expect(await answerTo(0.1, 0.8, 0.1)).toMatchObject({ status: "answered", stance: -1, confidence: 0.8 });
});

test("abstains where it is unsure, and where no side is the likeliest", async () => {
  expect(await answerTo(0.5, 0.4, 0.1)).toMatchObject({ status: "abstained", reason: "unsure" });
  expect(await answerTo(0.1, 0.1, 0.8)).toMatchObject({ status: "abstained", reason: "not-stated" });
});

test("shares that are none are no answer", async () => {
  expect(await answerTo(Number.NaN, 0.5, 0.5)).toMatchObject({ status: "abstained", reason: "invalid-answer" });
});

test("the hypotheses name the holder, and affirm the proposition where the topic has one", async () => {
  const asked: string[][] = [];
  const load = async (): Promise<ZeroShotPipeline> => async (_, hypotheses) => {
    asked.push(hypotheses);
    return { labels: hypotheses, scores: [0.8, 0.1, 0.1] };
  };
  const proposed = { ...topic, proposition: "There should be a levy." };
  await zeroShotModel({ model: "m", load }).predict([query, { text: "Yes.", topic: proposed }]);
  expect(asked.map(([first]) => first)).toEqual([
    "The Greens supports the levy.",
    "The author agrees that: There should be a levy.",
  ]);
});

test("the model is loaded once, from the library, with the options it takes", async () => {
  const pipeline = vi.fn<(...asked: unknown[]) => Promise<ZeroShotPipeline>>(giving(0.9, 0.05, 0.05));
  vi.doMock("@huggingface/transformers", () => ({ pipeline }));
  const model = zeroShotModel({ model: "some/nli", pipeline: { dtype: "q8" } });
  await model.predict([query]);
  expect(await model.predict([query])).toMatchObject([{ status: "answered", stance: 1 }]);
  expect(pipeline.mock.calls).toEqual([["zero-shot-classification", "some/nli", { dtype: "q8" }]]);
});

test("without the library the error says what to install, and a later call tries again", async () => {
  vi.doMock("@huggingface/transformers", () => {
    throw new Error("Cannot find package");
  });
  const model = zeroShotModel({ model: "some/nli" });
  for (const _ of [1, 2])
    await expect(model.predict([query])).rejects.toMatchObject({
      code: "model-failed",
      message: expect.stringContaining("npm install @huggingface/transformers"),
    });
});

test("a model that cannot be loaded is named", async () => {
  vi.doMock("@huggingface/transformers", () => ({ pipeline: () => Promise.reject(new Error("no such file")) }));
  await expect(zeroShotModel({ model: "some/nli" }).predict([query])).rejects.toThrow(
    'the model "some/nli" cannot be loaded: no such file',
  );
});

test("progress is told, and an abort ends between two questions", async () => {
  const end = new AbortController();
  const seen: number[] = [];
  const working = zeroShotModel({ model: "m", load: giving(0.9, 0.05, 0.05) }).predict([query, query, query], {
    signal: end.signal,
    onProgress: (done) => {
      seen.push(done);
      if (done === 2) end.abort(new Error("enough"));
    },
  });
  await expect(working).rejects.toThrow("enough");
  expect(seen).toEqual([1, 2]);
});

test("a confidence off its range is refused", () => {
  expect(() => zeroShotModel({ model: "m", minimumConfidence: 60 })).toThrow(/minimumConfidence is 60/);
});
