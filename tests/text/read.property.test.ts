import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Topic } from "../../src/model/topic.ts";
import { read, readStatements } from "../../src/text/index.ts";
import { PARTIES } from "./attributed.ts";

const TOPICS: readonly Topic[] = [
  { id: "tax", label: "sugar tax", keywords: ["soda levy"], inverse: ["cheap sugar"] },
  { id: "truce", label: "truce", keywords: ["cease-fire"], inverse: ["resume the shelling"] },
];
const who = fc.constantFrom(
  "Norway",
  "Peru",
  "the African Union",
  "South Korean officials",
  "Ines Duarte",
  "It",
  "a farmer",
);
const attitude = fc.constantFrom(
  "backed",
  "rejected",
  "called for",
  "warned against",
  "did not support",
  "will weigh",
  "called it",
);
const what = fc.constantFrom(
  "the sugar tax",
  "an end to the sugar tax",
  "the cease-fire",
  "calls to drop the truce",
  "cheap sugar",
  "the idea",
  "them",
  "a mistake",
  "the harvest",
);
const tail = fc.constantFrom("", " on Monday", " if Peru paid", " in a statement to reporters", ", it said");
const clause = fc.tuple(who, attitude, what, tail).map((words) => `${words.slice(0, 3).join(" ")}${words[3]}.`);
const quote = fc
  .tuple(
    fc.constantFrom("“We need the sugar tax,”", "“The truce must hold.”", "“Never!”", "“It’s a “bad” truce,”"),
    who,
  )
  .map(([words, speaker]) => `${words} ${speaker} said.`);
const article = fc
  .array(fc.oneof(clause, quote), { maxLength: 8 })
  .chain((sentences) => fc.constantFrom(" ", "\n", "\r\n\r\n", " 😀 ").map((between) => sentences.join(between)));
const stances = (text: string, topics: readonly Topic[]) =>
  readStatements(text, { parties: PARTIES, topics }).map(({ party, topic, stance, evidence }) => [
    party,
    topic,
    stance,
    evidence?.start,
  ]);

describe("whatever the text", () => {
  it("every quote is the text at its offsets", () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: "grapheme" })), (text) => {
        for (const { evidence } of readStatements(text, { parties: PARTIES, topics: TOPICS }))
          expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
      }),
    );
  });

  it("statements name only parties and topics that were given, and stay in range", () => {
    fc.assert(
      fc.property(article, (text) => {
        const ids = new Set<string>();
        for (const { id, party, topic, stance, confidence } of readStatements(text, {
          parties: PARTIES,
          topics: TOPICS,
        })) {
          ids.add(id);
          expect(PARTIES.map((one) => one.id)).toContain(party);
          expect(TOPICS.map((one) => one.id)).toContain(topic);
          expect(Math.abs(stance)).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(ids.size).toBe(readStatements(text, { parties: PARTIES, topics: TOPICS }).length);
      }),
    );
  });

  it("a topic that is nowhere named changes nothing", () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(stances(text, [...TOPICS, { id: "moon", label: "lunar base" }])).toEqual(stances(text, TOPICS));
      }),
    );
  });

  it("trading keywords for inverse wordings turns every sign and nothing else", () => {
    const topic: Topic = { id: "tax", label: "the levy of 2031, if any", keywords: ["sugar tax"] };
    const turned: Topic = { id: "tax", label: topic.label, inverse: ["sugar tax"] };
    fc.assert(
      fc.property(article, (text) => {
        const plain = stances(text, [topic]);
        expect(stances(text, [turned])).toEqual(
          plain.map(([party, id, stance, at]) => [party, id, -(stance as number) + 0, at]),
        );
      }),
    );
  });

  it("reading is repeatable and JSON-serialisable", () => {
    fc.assert(
      fc.property(article, (text) => {
        const reading = read(text, { parties: PARTIES, topics: TOPICS });
        expect(JSON.parse(JSON.stringify(reading))).toEqual(read(text, { parties: PARTIES, topics: TOPICS }));
      }),
      { numRuns: 20 },
    );
  });
});
