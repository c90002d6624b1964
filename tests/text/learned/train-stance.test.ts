import { describe, expect, test } from "vitest";
import { StancekitError } from "../../../src/base/errors.ts";
import {
  crossValidateStance,
  parseStanceModel,
  predictStance,
  stanceClassifier,
  stancePredictor,
  trainStance,
  validateStance,
  type StanceExample,
} from "../../../src/text/index.ts";
import { codedPassages } from "./coded.ts";

const model = trainStance(codedPassages(90, 1, "bridge"), { seed: 1 });

describe("a trained model", () => {
  test("tells the three stances apart in passages that it has not seen", () => {
    const predict = stancePredictor(model);
    const answers = codedPassages(30, 7, "bridge").map(({ text }) => predict(text, { topic: "bridge" }));
    const { accuracy } = validateStance(codedPassages(30, 7, "bridge"), answers);
    expect(accuracy).toBe(1);
  });

  test("learns from numbers as from labels, by their sign", () => {
    const examples = codedPassages(30);
    const graded = { support: 0.4, oppose: -1, neutral: 0 };
    const numbers = examples.map((example) => ({ ...example, stance: graded[example.stance as "support"] }));
    expect(trainStance(numbers, { seed: 1 })).toEqual(trainStance(examples, { seed: 1 }));
  });

  test("gives answers with probabilities that sum to 1, the confidence among them", () => {
    const answer = predictStance(model, "we welcome the bridge", { topic: "bridge", abstainBelow: 0 });
    if (answer.status !== "answered") throw new Error("expected an answer");
    const { support, oppose, neutral } = answer.probabilities!;
    expect(support + oppose + neutral).toBeCloseTo(1, 12);
    expect(answer.confidence).toBe(support);
  });

  test("knows Danish and German words whole", () => {
    const examples = ["vi går ind for lånet", "für größere Ämter", "vi er imod lånet", "gegen größere Ämter"].map(
      (text, place): StanceExample => ({ text, stance: place < 2 ? "support" : "oppose" }),
    );
    const predict = stancePredictor(trainStance([...examples, ...examples], { seed: 1, abstainBelow: 0 }));
    expect(predict("vi er imod ølafgiften")).toMatchObject({ stance: -1 });
    expect(predict("für kürzere Wege")).toMatchObject({ stance: 1 });
  });

  test("learns a stance that depends on the topic", () => {
    const words = ["cheap tickets", "full trains", "more lanes", "wide roads"];
    const examples = ["rail", "road"].flatMap((topic) =>
      words.flatMap((text, place): StanceExample[] => {
        const example: StanceExample = { text, topic, stance: place < 2 === (topic === "rail") ? 1 : -1 };
        return [example, example];
      }),
    );
    const predict = stancePredictor(trainStance(examples, { seed: 1, scope: "topic", abstainBelow: 0 }));
    expect(predict("wide roads", { topic: "road" })).toMatchObject({ stance: 1 });
    expect(predict("wide roads", { topic: "rail" })).toMatchObject({ stance: -1 });
  });
});

describe("a trained model abstains", () => {
  test("where the likeliest answer is less likely than asked for", () => {
    const answer = predictStance(model, "we welcome the bridge", { topic: "bridge", abstainBelow: 1 });
    expect(answer).toMatchObject({ status: "abstained", reason: "unsure" });
  });

  test("on an empty text and on one of which it knows nothing", () => {
    for (const text of ["", "  \n", "橋を歓迎する"]) {
      expect(predictStance(model, text, { topic: "bridge", abstainBelow: 0 }).status).toBe("abstained");
    }
  });

  test("on a topic that it has no examples of, unless told to judge by all topics", () => {
    expect(predictStance(model, "we welcome the tunnel", { topic: "tunnel", abstainBelow: 0 }).status).toBe(
      "abstained",
    );
    expect(predictStance(model, "we welcome the tunnel", { abstainBelow: 0 }).status).toBe("abstained");
    const options = { topic: "tunnel", unseenTopics: "pooled" } as const;
    expect(predictStance(model, "we welcome the tunnel", options)).toMatchObject({ stance: 1 });
  });

  test("on most passages where it has learnt from two examples alone", () => {
    const two = codedPassages(2);
    expect(predictStance(trainStance(two, { seed: 1, abstainBelow: 0.6 }), "the bridge").status).toBe("abstained");
  });
});

describe("training refuses", () => {
  test.each([
    [[], /two that differ, found none/],
    [[{ text: "yes", stance: 1 }], /two that differ, found only "support"/],
    [codedPassages(9).filter(({ stance }) => stance === "oppose"), /found only "oppose"/],
    [[{ text: 5, stance: 1 }], /examples\[0\]\.text: expected a string, found 5/],
    [[{ text: "yes", stance: 2 }], /examples\[0\]\.stance: .* found 2/],
    [[{ text: "yes", stance: NaN }], /found NaN/],
    [[{ text: "yes", stance: "maybe" }], /found maybe/],
    [[{ text: "yes", stance: 1, topic: "" }], /examples\[0\]\.topic/],
    [[null], /examples\[0\]\.text/],
    ["yes", /a list of/],
  ])("%j", (examples, message) => {
    expect(() => trainStance(examples as StanceExample[], { seed: 1 })).toThrow(message);
  });

  test.each([
    [{ seed: 1.5 }, /options\.seed is 1\.5/],
    [{ seed: 1, abstainBelow: 2 }, /options\.abstainBelow is 2/],
    [{ seed: 1, freedom: 0 }, /options\.freedom is 0/],
    [{ seed: 1, folds: 1 }, /options\.folds is 1/],
    [{ seed: 1, features: { words: [3, 1] as const } }, /options\.features\.words is \[3,1\]/],
  ])("the options %j", (options, message) => {
    expect(() => trainStance(codedPassages(9), options)).toThrow(message);
    expect(() => trainStance(codedPassages(9), options)).toThrow(StancekitError);
  });
});

describe("cross-validation", () => {
  test("finds nothing where there is nothing to find", () => {
    const noise = codedPassages(150).map(({ text }, place) => ({ text, stance: (place * 7) % 5 < 2 ? 1 : -1 }));
    const { accuracy, calibrationError } = crossValidateStance(noise, {
      seed: 1,
      abstainBelow: 0,
      maximise: "accuracy",
    });
    expect(accuracy).toBeLessThan(0.75);
    expect(calibrationError).toBeLessThan(0.15);
  });

  test("does not let a group tell on itself", () => {
    // every author repeats one sentence of their own: nothing of it helps with other authors
    const examples = Array.from({ length: 60 }, (_, place): StanceExample => {
      const author = Math.floor(place / 6);
      return {
        text: `${"abcdefghij"[author]!.repeat(5)} said so`,
        stance: author % 2 === 0 ? 1 : -1,
        group: `${author}`,
      };
    });
    const open = { seed: 1, abstainBelow: 0 } as const;
    const alone = examples.map(({ text, stance }) => ({ text, stance }));
    expect(crossValidateStance(alone, open, { folds: 5 }).macroF1).toBe(1);
    expect(crossValidateStance(examples, open, { folds: 5 }).macroF1).toBeLessThan(0.7);
  });
});

describe("the classifier as a stance model", () => {
  const topic = { id: "bridge", label: "The Bridge" };

  test("answers each query in order, by the id or the label of its topic", async () => {
    const queries = codedPassages(300, 3).map(({ text }) => ({ text, topic }));
    const byLabel = queries.map(({ text }) => ({ text, topic: { id: "t1", label: "bridge" } }));
    const progress: number[] = [];
    const answers = await stanceClassifier(model).predict(queries, { onProgress: (done) => progress.push(done) });
    expect(answers).toHaveLength(300);
    expect(await stanceClassifier(model).predict(byLabel)).toEqual(answers);
    expect(progress.at(-1)).toBe(300);
  });

  test("stops at a raised signal", async () => {
    const stopped = stanceClassifier(model).predict([{ text: "we welcome it", topic }], {
      signal: AbortSignal.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

describe("a model read from JSON", () => {
  test("gives the same answers", () => {
    const read = parseStanceModel(JSON.stringify(model));
    expect(read).toEqual(model);
  });

  test.each([
    ["{", /expected JSON/],
    ["[]", /stance model: expected an object/],
    [{ ...model, format: "other" }, /stance model\.format: expected "stancekit-stance", found "other"/],
    [{ ...model, version: 2 }, /stance model\.version: expected 1, found 2/],
    [{ ...model, labels: ["yes", "no"] }, /stance model\.labels/],
    [{ ...model, calibration: { factors: ["1"], shift: [] } }, /stance model\.calibration/],
    [{ ...model, emphasis: [1] }, /stance model\.emphasis/],
    [{ ...model, abstainBelow: 7 }, /stance model\.abstainBelow: .* found 7/],
    [{ ...model, features: { ...model.features, words: [0, 99] } }, /stance model\.features\.words/],
    [{ ...model, parts: [{ topic: 4 }] }, /stance model\.parts\[0\]\.topic/],
    [
      { ...model, parts: [{ topic: null, weights: { ...model.parts[0]!.weights, weights: "AAAA" } }] },
      /stance model\.parts\[0\]\.weights/,
    ],
    [{ ...model, parts: [] }, /stance model\.parts/],
    [{ ...model, background: { count: 0 } }, /stance model\.background\.count/],
    [{ ...model, background: { count: 3, words: "AA==", texts: "!" } }, /stance model\.background: .* fit each other/],
  ])("is refused where it is none: %#", (foreign, message) => {
    expect(() => parseStanceModel(foreign)).toThrow(message);
  });
});
