import { describe, expect, test } from "vitest";
import {
  attribute,
  learnedAttribution,
  parseAttributionModel,
  read,
  splitSentences,
  trainAttribution,
  type AttributionModel,
  type AttributionStep,
} from "../../../src/text/index.ts";
import { continuedQuotes } from "../../../src/text/attribution/continued.ts";
import { findDrafts } from "../../../src/text/attribution/find-drafts.ts";
import { layOut } from "../../../src/text/document.ts";
import { annotated, LESSONS } from "./annotated.ts";

const model = trainAttribution(LESSONS);
const step = learnedAttribution(model);
const parties = [
  { id: "arlen", name: "Arlen" },
  { id: "borvia", name: "Borvia" },
];
const readWith = (text: string, attribution: AttributionStep = step) =>
  attribution({ text, sentences: splitSentences(text), parties, topics: [] });
const textsOf = (text: string) =>
  readWith(text).map(({ source, cue, content }) =>
    [source, cue ?? content, content].map(({ start, end }) => text.slice(start, end)),
  );

describe("trainAttribution", () => {
  test("learns a cue verb that the rules do not know, and applies it to names never met", () => {
    const text = "Arlen glossed that the harbour is full.";
    expect(attribute(text)).toEqual([]);
    expect(textsOf(text)).toEqual([["Arlen", "glossed", "that the harbour is full"]]);
  });

  test("learns what attributes nothing, too", () => {
    expect(textsOf("Borvia walked along the river on Monday.")).toEqual([]);
  });

  test("gives the same model for the same documents and seed, another for another seed", () => {
    const lessons = LESSONS.slice(0, 12);
    const trained = (seed: number) => JSON.stringify(trainAttribution(lessons, { seed }));
    expect(trained(3)).toBe(trained(3));
    expect(trained(3)).not.toBe(trained(4));
  });

  test("says how it did on documents held out", () => {
    const { heldOut } = model;
    expect(heldOut).toMatchObject({ documents: 40, attributions: 32 });
    expect(heldOut.f1).toBeGreaterThan(0.9);
    expect(heldOut.calibrationError).toBeLessThan(0.2);
  });

  test("takes documents without attributions, and attributions without a source", () => {
    const lessons = [
      annotated("a", "It {was glossed} <that rents fell>."),
      annotated("b", "It rained."),
      annotated("c", ""),
    ];
    expect(trainAttribution(lessons).heldOut.attributions).toBe(1);
  });

  test.each([
    ["no documents", [], /0 documents with 0 attributions/],
    ["nothing annotated", [annotated("a", "It rained."), annotated("b", "It rained.")], /2 documents with 0/],
    [
      "a span outside of the text",
      [{ id: "a", text: "Hi.", attributions: [{ source: [], cue: [{ start: 1, end: 9 }], content: [] }] }],
      /documents\[0\].attributions\[0\].cue\[0\] is 1 to 9/,
    ],
    ["a role left out", [{ id: "a", text: "Hi.", attributions: [{ source: [], cue: [] }] }], /content is undefined/],
    ["a text that is none", [{ id: "a", attributions: [] }], /documents\[0\].text is undefined/],
    ["no list of attributions", [{ id: "a", text: "Hi." }], /documents\[0\].attributions is undefined/],
  ])("refuses %s", (_, documents, message) => {
    expect(() => trainAttribution(documents as never)).toThrow(message);
  });

  test("refuses a seed that is no whole number", () => {
    expect(() => trainAttribution(LESSONS, { seed: 0.5 })).toThrow(/seed is 0.5/);
  });
});

describe("learnedAttribution", () => {
  test("survives a round trip through JSON", () => {
    const text = "Arlen glossed that the harbour is full. “It is,” Borvia said.";
    const again = learnedAttribution(parseAttributionModel(JSON.parse(JSON.stringify(model))));
    expect(readWith(text, again)).toEqual(readWith(text));
  });

  test("resolves sources, and says how sure it is", () => {
    const [attribution] = readWith("Arlen glossed that the harbour is full.");
    expect(attribution).toMatchObject({ source: { party: "arlen" }, mode: "indirect", cue: { frame: "speech" } });
    expect(attribution!.confidence).toBeGreaterThan(0.5);
    expect(attribution!.confidence).toBeLessThanOrEqual(1);
  });

  test("keeps frame, polarity and negation where the lexicon knows the cue", () => {
    const verbs = ["rejected", "did not support"];
    const lessons = ["Lee", "Ruiz", "Oslo", "The mayor", "Berg", "Paulsen"].flatMap((name, n) =>
      verbs.map((verb, v) => annotated(`${n} ${v}`, `[${name}] {${verb}} <the plan>.`)),
    );
    const trained = learnedAttribution(trainAttribution(lessons));
    const cues = verbs.flatMap((verb) => readWith(`Arlen ${verb} the plan.`, trained).map(({ cue }) => cue));
    expect(cues).toMatchObject([
      { frame: "rejection", polarity: -1, negated: false },
      { frame: "support", polarity: 1, negated: true },
    ]);
  });

  test("gives an empty source of no party where the text names nobody", () => {
    const lessons = ["rents fell", "wages rose", "it rained", "trade grew", "bread sold"].map((claim, i) =>
      annotated(`${i}`, `It {was glossed} <that ${claim}>.`),
    );
    const trained = learnedAttribution(trainAttribution(lessons));
    const [attribution] = readWith("It was glossed that trade fell.", trained);
    expect(attribution).toMatchObject({ source: { start: 3, end: 3, party: null } });
  });

  test("leaves out what is less likely than the threshold", () => {
    const text = "Arlen glossed that the harbour is full.";
    expect(readWith(text, learnedAttribution(model, { threshold: 1 }))).toEqual([]);
    expect(() => learnedAttribution(model, { threshold: 2 })).toThrow(/threshold is 2/);
  });

  test("gives nothing for an empty text", () => {
    expect(readWith("")).toEqual([]);
  });

  test("is a step of read", () => {
    const { attributions } = read("Arlen glossed that the dam is a mistake.", {
      parties,
      topics: [{ id: "dam", label: "dam" }],
      steps: { attribution: step },
    });
    expect(attributions.map(({ source, topics }) => [source.party, topics[0]?.stance])).toEqual([["arlen", -1]]);
  });

  test("makes a statement as sure as its stance times its attribution", () => {
    const { attributions, statements } = read("Arlen glossed that the dam is a mistake.", {
      parties,
      topics: [{ id: "dam", label: "dam" }],
      steps: { attribution: step },
    });
    const [{ confidence, topics }] = attributions as [(typeof attributions)[number]];
    expect(confidence).toBeLessThan(1);
    expect(statements[0]?.confidence).toBe(confidence! * topics[0]!.confidence);
  });

  test("is as sure of a quotation that goes on as of what it goes on with", () => {
    const text = "“The harbour is full,” Arlen said. “Nobody will clear the harbour soon.”";
    const document = layOut(text, splitSentences(text));
    const [said] = findDrafts(document);
    const goingOn = (confidence: object) => continuedQuotes(document, [{ ...said!, ...confidence }]);
    expect(goingOn({ confidence: 0.7 })).toMatchObject([{ implicit: true, confidence: 0.7 }]);
    expect(goingOn({})[0]).not.toHaveProperty("confidence");
  });
});

describe("parseAttributionModel", () => {
  const broken = (change: object) => ({ ...(JSON.parse(JSON.stringify(model)) as AttributionModel), ...change });

  test.each([
    ["a value that is no object", null, /model is null: expected an object/],
    ["another format", broken({ format: "x" }), /model.format is x/],
    ["a later version", broken({ version: 2 }), /model.version is 2/],
    ["a part that is missing", broken({ second: undefined }), /model.second is undefined/],
    ["weights that are no base64", broken({ first: { ...model.first, weights: "é" } }), /model.first/],
    ["weights that do not fit", broken({ judge: { ...model.judge, weights: "" } }), /model.judge/],
    ["steps that are no numbers", broken({ first: { ...model.first, steps: ["a"] } }), /model.first.steps\[0\] is a/],
    ["a threshold out of range", broken({ threshold: 2 }), /model.threshold is 2/],
    ["figures left out", broken({ heldOut: {} }), /model.heldOut.documents is undefined/],
  ])("refuses %s", (_, json, message) => {
    expect(() => parseAttributionModel(json)).toThrow(message);
  });
});
