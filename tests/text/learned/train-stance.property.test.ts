import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStanceModel, stancePredictor, trainStance, type StanceExample } from "../../../src/text/index.ts";

const word = fc.constantFrom("good", "bad", "plan", "never", "vote", "Åben", "größer", "#TaxNow", "tax", ".");
const example = fc.record(
  {
    text: fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
    stance: fc.constantFrom("support" as const, "oppose" as const, "neutral" as const, -1, 0, 1),
    topic: fc.constantFrom("a", "b"),
  },
  { requiredKeys: ["text", "stance"] },
);
const sign = (stance: StanceExample["stance"]) =>
  typeof stance === "number" ? stance : { support: 1, neutral: 0, oppose: -1 }[stance];
const examples = fc
  .array(example, { minLength: 2, maxLength: 25 })
  .filter((list) => new Set(list.map(({ stance }) => sign(stance))).size > 1);
const settings = { numRuns: 60 };

test("the same seed gives the same model", () => {
  fc.assert(
    fc.property(examples, fc.integer(), (list, seed) => {
      expect(trainStance(list, { seed })).toEqual(trainStance(list, { seed }));
    }),
    settings,
  );
});

test("a model read back from JSON gives identical answers, whose probabilities sum to 1", () => {
  fc.assert(
    fc.property(examples, (list) => {
      const model = trainStance(list, { seed: 1 });
      const [own, read] = [model, parseStanceModel(JSON.stringify(model))].map(stancePredictor);
      for (const { text, topic } of list) {
        const options = { abstainBelow: 0, unseenTopics: "pooled", ...(topic === undefined ? {} : { topic }) } as const;
        const answer = own!(text, options);
        expect(read!(text, options)).toEqual(answer);
        const { support, oppose, neutral } = answer.probabilities ?? { support: 1, oppose: 0, neutral: 0 };
        expect(support + oppose + neutral).toBeCloseTo(1, 9);
      }
    }),
    settings,
  );
});

test("the order of the examples changes no feature of the model", () => {
  fc.assert(
    fc.property(examples, (list) => {
      const [own, turned] = [list, [...list].reverse()].map((each) => trainStance(each, { seed: 1 }));
      expect(turned!.labels).toEqual(own!.labels);
      expect(turned!.topics).toEqual(own!.topics);
      expect(turned!.parts.map(({ topic }) => topic)).toEqual(own!.parts.map(({ topic }) => topic));
    }),
    settings,
  );
});

test("examples are left as they are", () => {
  fc.assert(
    fc.property(examples, (list) => {
      const before = structuredClone(list);
      trainStance(list, { seed: 1 });
      expect(list).toEqual(before);
    }),
    settings,
  );
});
