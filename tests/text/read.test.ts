import { describe, expect, it } from "vitest";
import { StancekitError } from "../../src/base/errors.ts";
import {
  attribute,
  read,
  readStatements,
  splitSentences,
  type AttributionStep,
  type ReadOptions,
} from "../../src/text/index.ts";
import { PARTIES } from "./attributed.ts";

const TOPICS = [{ id: "port", label: "port deal" }];
const options = { parties: PARTIES, topics: TOPICS };

describe("readStatements", () => {
  it("gives who, what, evidence, speaker, addressee and the rule that read it", () => {
    const text = "Peruvian Trade Minister Rosa Quispe urged Norway to drop the port deal.";
    expect(readStatements(text, { ...options, document: "wire-7", date: "2031-02-03" })).toEqual([
      {
        id: "wire-7#1",
        party: "PER",
        topic: "port",
        stance: -1,
        confidence: 0.9,
        strength: "plain",
        voice: "party",
        date: "2031-02-03",
        evidence: { document: "wire-7", quote: "to drop the port deal", start: 49, end: 70 },
        speaker: "Rosa Quispe",
        addressee: "Norway",
        rule: "urged(+) × drop(−) × port deal = oppose",
      },
    ]);
  });

  it("halves what is hedged or depends on something, and says what it depends on", () => {
    const [hedged] = readStatements("Norway might support the port deal.", options);
    expect([hedged?.stance, hedged?.strength]).toEqual([0.5, "hedged"]);
    const [conditional] = readStatements("Norway will back the port deal if Peru pays.", options);
    expect([conditional?.stance, conditional?.strength]).toEqual([0.5, "conditional"]);
    expect(conditional?.rule).toContain("on condition: “if”");
  });

  it("marks a reporter's account, with lower confidence than a party's own words", () => {
    const [told] = readStatements("Norway's remarks represent its clearest support yet for the port deal.", options);
    const [own] = readStatements("Norway supports the port deal.", options);
    expect([told?.voice, own?.voice]).toEqual(["reporter", "party"]);
    expect(told!.confidence).toBeLessThan(own!.confidence!);
  });

  it("gives nothing for sources that are no party, and nothing for an empty text", () => {
    expect(readStatements("A fisherman condemned the port deal.", options)).toEqual([]);
    expect(readStatements("", options)).toEqual([]);
  });
});

describe("read", () => {
  it("keeps every attribution, on a topic or not, known party or not", () => {
    const { attributions } = read("A fisherman condemned the port deal. Norway said it would rain.", options);
    expect(attributions.map(({ source, topics }) => [source.party, topics.length])).toEqual([
      [null, 1],
      ["NOR", 0],
    ]);
  });

  it("runs the steps it is given in place of its own", () => {
    const text = "Norway backs the port deal. Peru rejects it.";
    const reading = read(text, {
      ...options,
      steps: {
        sentences: (all) => splitSentences(all).slice(0, 1),
        attribution: ({ sentences, parties }) => attribute(text, { sentences, parties }),
        stance: ({ content }) => [
          { topic: "port", stance: -1, strength: "plain", confidence: 1, rule: "given", target: content },
        ],
      },
    });
    expect(reading.statements.map(({ party, stance, rule }) => [party, stance, rule])).toEqual([["NOR", -1, "given"]]);
  });

  it("is as sure of a statement as of its stance alone where nothing tells how sure the attribution is", () => {
    const { attributions, statements } = read("Norway supports the port deal.", options);
    expect(attributions[0]).not.toHaveProperty("confidence");
    expect(statements[0]?.confidence).toBe(attributions[0]?.topics[0]?.confidence);
  });

  it("multiplies the confidence of the stance with that of the attribution where a step gives one", () => {
    const attributed: AttributionStep = ({ text, sentences, parties }) =>
      attribute(text, { sentences, parties }).map((attribution) => ({ ...attribution, confidence: 0.5 }));
    const text = "Norway supports the port deal.";
    const { attributions, statements } = read(text, { ...options, steps: { attribution: attributed } });
    const [alone] = readStatements(text, options);
    expect(statements[0]?.confidence).toBe(0.5 * alone!.confidence!);
    expect(attributions[0]?.topics[0]?.confidence).toBe(alone!.confidence);
  });

  it("draws one statement from two readings of the same words, the one that is surer in both", () => {
    const twice: AttributionStep = ({ text, sentences, parties }) =>
      attribute(text, { sentences, parties }).flatMap((found) =>
        [0.4, 0.8].map((confidence) => ({ ...found, confidence })),
      );
    const { attributions, statements } = read("Norway supports the port deal.", {
      ...options,
      steps: { attribution: twice },
    });
    expect(attributions).toHaveLength(2);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.confidence).toBe(0.8 * attributions[0]!.topics[0]!.confidence);
  });

  it.each<[string, unknown, RegExp]>([
    ["no topics", { parties: PARTIES }, /options\.topics is undefined: expected a list/],
    ["no parties", { topics: TOPICS }, /options\.parties is undefined: expected a list/],
    ["parties that are no list", { parties: "NOR", topics: TOPICS }, /options\.parties is NOR/],
    [
      "a party without a name",
      { parties: [{ id: "NOR" }], topics: TOPICS },
      /options\.parties\[0\]\.name is undefined/,
    ],
    ["a topic that is nothing", { parties: PARTIES, topics: [null] }, /options\.topics\[0\]\.id is undefined/],
    ["a day that is none", { ...options, date: "yesterday" }, /options\.date is "yesterday": expected a day/],
    [
      "an id twice",
      { parties: PARTIES, topics: [...TOPICS, ...TOPICS] },
      /options\.topics\[1\]\.id is "port", as before/,
    ],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => read("Norway left.", wrong as ReadOptions)).toThrow(message);
    expect(() => read("Norway left.", wrong as ReadOptions)).toThrow(StancekitError);
  });

  it("refuses what is no text", () => {
    expect(() => read(undefined as unknown as string, options)).toThrow(/text is undefined: expected a string/);
  });
});
