import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTopicModel, topicPredictor, trainTopics } from "../../../../src/text/index.ts";

const word = fc.constantFrom("train", "cod", "fare", "Åben", "größer", "#Rail", "the", ".");
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const example = fc.record({ text, topics: fc.subarray(["a", "b", "c"]) });
const examples = fc
  .array(example, { minLength: 1, maxLength: 15 })
  .filter((list) => list.some(({ topics }) => topics.length > 0))
  .map((list) => [...list, { text: "", topics: [] }]);

test("confidences are probabilities, given in falling order from the threshold on, each topic once", () => {
  fc.assert(
    fc.property(examples, text, fc.double({ min: 0, max: 1, noNaN: true }), (list, asked, abstainBelow) => {
      const model = trainTopics(list, { seed: 1 });
      const found = topicPredictor(model)(asked, { abstainBelow });
      const confidences = found.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(confidences.every((one) => one >= abstainBelow && one <= 1)).toBe(true);
      expect(new Set(found.map(({ topic }) => topic)).size).toBe(found.length);
    }),
    { numRuns: 40 },
  );
});

test("a model read back from JSON answers alike, and examples are left as they are", () => {
  fc.assert(
    fc.property(examples, (list) => {
      const before = structuredClone(list);
      const model = trainTopics(list, { seed: 1 });
      expect(list).toEqual(before);
      const [own, read] = [model, parseTopicModel(JSON.stringify(model))].map(topicPredictor);
      for (const { text: asked } of list)
        expect(read!(asked, { abstainBelow: 0 })).toEqual(own!(asked, { abstainBelow: 0 }));
    }),
    { numRuns: 40 },
  );
});

test("a topic is judged apart from the others: leaving those out changes nothing", () => {
  const folds = 3;
  fc.assert(
    fc.property(examples, (list) => {
      const only = list.map((one) => ({ ...one, topics: one.topics.filter((topic) => topic === "a") }));
      fc.pre(only.some(({ topics }) => topics.length > 0));
      const scores = [list, only].map((some) => {
        const { weights, topics, calibration } = trainTopics(some, { seed: 1, folds });
        const plain = { slopes: topics.map(() => 1), offsets: topics.map(() => 0) };
        expect(calibration.slopes).toHaveLength(topics.length);
        const predict = topicPredictor({ ...trainTopics(some, { seed: 1, folds }), weights, calibration: plain });
        return list.map((one) => predict(one.text, { abstainBelow: 0 }).find(({ topic }) => topic === "a")?.confidence);
      });
      for (const [at, score] of scores[0]!.entries()) {
        if (score === undefined) expect(scores[1]![at]).toBeUndefined();
        else expect(scores[1]![at]).toBeCloseTo(score, 1);
      }
    }),
    { numRuns: 20 },
  );
});
