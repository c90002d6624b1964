import { describe, expect, test } from "vitest";
import { read, readStance, stanceWithTopics, trainTopics } from "../../../../src/text/index.ts";
import { codedTopics } from "./coded-topics.ts";

const model = trainTopics(codedTopics(120), { seed: 1 });
const parties = [
  { id: "no", name: "Norway" },
  { id: "is", name: "Iceland" },
];
const topics = [
  { id: "rail", label: "public transport", keywords: ["tram"] },
  { id: "fishing", label: "fisheries policy", keywords: ["fisheries"] },
];
const readBy = (text: string, stance = stanceWithTopics(model)) =>
  read(text, { parties, topics, steps: { stance } }).statements.map((one) => [one.party, one.topic, one.stance]);

describe("a step that finds topics by a model", () => {
  test("reads a stance on a topic that no keyword names", () => {
    expect(readBy("Norway rejected the trains.")).toEqual([["no", "rail", -1]]);
    expect(readBy("Iceland backed the herring.")).toEqual([["is", "fishing", 1]]);
  });

  test("reads the stance through what governs the telling words", () => {
    expect(readBy("Norway rejected calls to abolish the trains.")).toEqual([["no", "rail", 1]]);
  });

  test("leaves a topic that a keyword names to the keyword", () => {
    const text = "Norway backed the tram.";
    expect(readBy(text)).toEqual(readBy(text, readStance));
    expect(readBy(text)).toEqual([["no", "rail", 1]]);
  });

  test("takes no side where nothing does", () => {
    expect(readBy("Norway said it had heard of the trains.")).toEqual([]);
  });

  test("finds no topic in words on something else", () => {
    expect(readBy("Norway rejected the weather.")).toEqual([]);
  });

  test("finds only topics of the study, by id or by label", () => {
    const options = { parties, steps: { stance: stanceWithTopics(model) } };
    const text = "Norway rejected the trains.";
    expect(read(text, { ...options, topics: [{ id: "t9", label: "rail" }] }).statements).toMatchObject([
      { topic: "t9" },
    ]);
    expect(read(text, { ...options, topics: [topics[1]!] }).statements).toEqual([]);
  });

  test("says whose the topic is, where it stands, and is less sure than the step alone", () => {
    const text = "Norway rejected the trains.";
    const [found] = read(text, { parties, topics, steps: { stance: stanceWithTopics(model) } }).attributions;
    const [named] = read(text, { parties, topics: [{ id: "rail", label: "trains" }] }).attributions;
    expect(found!.topics[0]!.rule).toMatch(/\(topic by model: \d\.\d\d\)$/);
    expect(text.slice(found!.topics[0]!.target.start, found!.topics[0]!.target.end)).toBe("trains");
    expect(found!.topics[0]!.confidence).toBeLessThan(named!.topics[0]!.confidence);
  });

  test("is silent below the probability asked for", () => {
    expect(readBy("Norway rejected the trains.", stanceWithTopics(model, readStance, { abstainBelow: 1 }))).toEqual([]);
  });
});
