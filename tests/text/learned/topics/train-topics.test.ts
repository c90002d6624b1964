import { describe, expect, test } from "vitest";
import {
  parseTopicModel,
  predictTopics,
  topicPredictor,
  trainTopics,
  type TopicExample,
} from "../../../../src/text/index.ts";
import { codedTopics, things } from "./coded-topics.ts";

const model = trainTopics(codedTopics(120), { seed: 1 });

describe("a topic model", () => {
  const predict = topicPredictor(model);
  const topicsIn = (text: string) =>
    predict(text)
      .map(({ topic }) => topic)
      .sort();

  test("finds the topic of passages that it has not seen", () => {
    expect(topicsIn("they asked about late trains at noon")).toEqual(["rail"]);
    expect(topicsIn("nobody wrote about the herring there")).toEqual(["fishing"]);
  });

  test("finds several topics of one passage", () => {
    expect(topicsIn("we talked about the trains and about the herring")).toEqual(["fishing", "rail"]);
  });

  test("finds nothing in a passage on something else, in an empty one and in an unknown script", () => {
    for (const text of ["we talked about the weather", "", "  \n", "橋を歓迎する"]) expect(topicsIn(text)).toEqual([]);
  });

  test("gives the likeliest first, and none less likely than asked for", () => {
    const all = predict("the trains, the herring", { abstainBelow: 0 });
    expect(all.map(({ topic }) => topic).sort()).toEqual([...model.topics]);
    expect([...all].sort((a, b) => b.confidence - a.confidence)).toEqual(all);
    expect(predict("the trains, the herring", { abstainBelow: 1 })).toEqual([]);
  });

  test("is as sure as it is right on held-out passages, within what chance allows", () => {
    const held = codedTopics(300, 9);
    const guesses = held.flatMap(({ text, topics }) =>
      predict(text, { abstainBelow: 0 }).map(({ topic, confidence }) => [confidence, topics.includes(topic)] as const),
    );
    const sure = guesses.filter(([confidence]) => confidence >= 0.5);
    const right = sure.filter(([, isRight]) => isRight).length / sure.length;
    const meant = sure.reduce((sum, [confidence]) => sum + confidence, 0) / sure.length;
    expect(Math.abs(right - meant)).toBeLessThan(0.1);
  });

  test("does not take a group's habit for the topic when it finds out how sure to be", () => {
    const signed = (group: string, topics: readonly string[]): TopicExample[] =>
      Array.from({ length: 6 }, () => ({ text: `yours, ${group}`, topics, group }));
    const letters = [...signed("Ida", ["rail"]), ...signed("Bo", []), ...signed("Siv", ["rail"]), ...signed("Ulf", [])];
    const grouped = predictTopics(trainTopics(letters, { seed: 1 }), "yours, Ida", { abstainBelow: 0 });
    const alone = letters.map(({ text, topics }) => ({ text, topics }));
    const ungrouped = predictTopics(trainTopics(alone, { seed: 1 }), "yours, Ida", { abstainBelow: 0 });
    expect(grouped[0]!.confidence).toBeLessThan(ungrouped[0]!.confidence);
  });

  test("is the same for the same seed, and the same after a round trip through JSON", () => {
    expect(trainTopics(codedTopics(120), { seed: 1 })).toEqual(model);
    const read = parseTopicModel(JSON.stringify(model));
    expect(read).toEqual(model);
    expect(predictTopics(read, things.rail[0]!)).toEqual(predict(things.rail[0]!));
  });
});

describe("training topics refuses", () => {
  test.each([
    ["yes", /a list of/],
    [[], /topics of examples: expected at least one/],
    [[{ text: "a", topics: [] }], /at least one, found none/],
    [[{ text: 5, topics: ["a"] }], /examples\[0\]\.text: expected a string, found 5/],
    [[{ text: "a", topics: "a" }], /examples\[0\]\.topics/],
    [[{ text: "a", topics: [""] }], /examples\[0\]\.topics/],
    [[{ text: "a", topics: ["a"], group: 4 }], /examples\[0\]\.group/],
    [[null], /examples\[0\]\.text/],
    [[{ text: "a", topics: ["a"] }], /topic "a": expected examples that are not about it/],
  ])("%j", (examples, message) => {
    expect(() => trainTopics(examples as TopicExample[], { seed: 1 })).toThrow(message);
  });

  test.each([
    [{ seed: 0.5 }, /options\.seed is 0\.5/],
    [{ seed: 1, abstainBelow: -1 }, /options\.abstainBelow is -1/],
    [{ seed: 1, freedom: 0 }, /options\.freedom is 0/],
    [{ seed: 1, folds: 1 }, /options\.folds is 1/],
  ])("the options %j", (options, message) => {
    expect(() => trainTopics(codedTopics(9), options)).toThrow(message);
  });
});

describe("a topic model from elsewhere", () => {
  test.each([
    ["{", /expected JSON/],
    [{ ...model, format: "stancekit-stance" }, /topic model\.format/],
    [{ ...model, version: 2 }, /topic model\.version: expected 1, found 2/],
    [{ ...model, topics: [] }, /topic model\.topics/],
    [{ ...model, topics: ["a", "a"] }, /topic model\.topics/],
    [{ ...model, features: { words: null, characters: [3, 5] } }, /topic model\.features\.words/],
    [{ ...model, calibration: { slopes: [1], offsets: [] } }, /topic model\.calibration\.slopes/],
    [{ ...model, abstainBelow: "0.5" }, /topic model\.abstainBelow/],
    [{ ...model, weights: { ...model.weights, classes: 9 } }, /topic model\.weights\.classes/],
    [{ ...model, weights: { ...model.weights, weights: "AAAA" } }, /topic model\.weights: .* fit each other/],
  ])("is refused where it is none: %#", (foreign, message) => {
    expect(() => parseTopicModel(foreign)).toThrow(message);
  });

  test("is refused when unpacked unread", () => {
    expect(() => topicPredictor({ ...model, topics: ["a"] })).toThrow(/weights: expected/);
  });
});
