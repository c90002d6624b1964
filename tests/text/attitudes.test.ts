import { describe, expect, test } from "vitest";
import {
  attitudePredictor,
  attitudeStatements,
  parseAttitudeModel,
  predictAttitude,
  readAttitudes,
  trainAttitude,
  type AttitudeExample,
  type AttitudePair,
} from "../../src/text/index.ts";
import { attitudeExamples, pairIn } from "./attitude-examples.ts";

const model = trainAttitude(attitudeExamples, { seed: 1, abstainBelow: 0 });
const swapped = ({ text, from, to }: AttitudePair): AttitudePair => ({ text, from: to, to: from });

describe("trainAttitude", () => {
  test("tells who supports and who opposes whom from the words between them", () => {
    const attitudeOf = (marked: string) => {
      const answer = predictAttitude(model, pairIn(marked));
      return answer.status === "answered" ? answer.attitude : "abstained";
    };
    expect(attitudeOf("[Lena] praised {Jonas} on Monday.")).toBe("supports");
    expect(attitudeOf("[Lena] denounced {Jonas} on Monday.")).toBe("opposes");
    expect(attitudeOf("{Lena} praised [Jonas] on Monday.")).toBe("is-supported");
    expect(attitudeOf("{Lena} denounced [Jonas] on Monday.")).toBe("is-opposed");
  });

  test("does not care which of the two is given first", () => {
    const predict = attitudePredictor(model);
    for (const pair of attitudeExamples) {
      const [one, other] = [predict(pair).probabilities, predict(swapped(pair)).probabilities];
      expect(other.supports).toBeCloseTo(one["is-supported"], 4);
      expect(other["is-opposed"]).toBeCloseTo(one.opposes, 4);
      expect(other.none).toBeCloseTo(one.none, 4);
    }
  });

  test("hides the names, so that nobody is opposed for who they are", () => {
    const [one, other] = ["[Marta] met {Otto}.", "[Ragnhild] met {Zoltan}."].map((marked) =>
      predictAttitude(model, pairIn(marked)),
    );
    expect(one!.probabilities).toEqual(other!.probabilities);
  });

  test("gives probabilities that sum to 1, and withholds what is less likely than the threshold", () => {
    const pair = pairIn("[Lena] praised {Jonas}.");
    const answer = predictAttitude(model, pair, { abstainBelow: 1 });
    expect(answer.status).toBe("abstained");
    expect(Object.values(answer.probabilities).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  test("gives the same model for the same seed, and the same answers after a round trip through JSON", () => {
    expect(trainAttitude(attitudeExamples, { seed: 1, abstainBelow: 0 })).toEqual(model);
    const kept = parseAttitudeModel(JSON.stringify(model));
    const pair = pairIn("[Lena] sued {Jonas}.");
    expect(predictAttitude(kept, pair)).toEqual(predictAttitude(model, pair));
  });

  test("refuses examples that cannot be learnt from, naming value and place", () => {
    const refused = (examples: unknown) => () => trainAttitude(examples as AttitudeExample[], { seed: 1 });
    const [first] = attitudeExamples;
    expect(refused([])).toThrow(/attitudes of examples: expected at least two that differ, found none/);
    expect(refused([{ ...first, attitude: "likes" }])).toThrow(
      /examples\[0\]\.attitude: expected one of none.*found likes/,
    );
    expect(refused([{ ...first, to: { start: 3, end: 3 } }])).toThrow(/examples\[0\]\.to: expected \{ start, end \}/);
    expect(refused([{ ...first, to: first!.from }])).toThrow(/does not overlap/);
    expect(() => trainAttitude(attitudeExamples, { seed: 1, freedom: 0 })).toThrow(/options\.freedom is 0/);
  });

  test("judges passages without words, and parties that are parts of one word", () => {
    expect(predictAttitude(model, { text: "A/B", from: { start: 0, end: 1 }, to: { start: 2, end: 3 } }).status).toBe(
      "answered",
    );
    expect(predictAttitude(model, { text: "??", from: { start: 0, end: 1 }, to: { start: 1, end: 2 } }).status).toBe(
      "answered",
    );
  });
});

describe("parseAttitudeModel", () => {
  test("names what is wrong with a model", () => {
    expect(() => parseAttitudeModel("{")).toThrow(/expected JSON/);
    expect(() => parseAttitudeModel({ ...model, emphasis: [1] })).toThrow(/attitude model\.emphasis/);
    expect(() => parseAttitudeModel({ ...model, weights: { ...model.weights, weights: "AA==" } })).toThrow(
      /fit each other/,
    );
  });
});

describe("readAttitudes", () => {
  const parties = [
    { id: "no", name: "Norway" },
    { id: "is", name: "Iceland" },
    { id: "pe", name: "Peru" },
  ];
  const read = (text: string) => readAttitudes(text, { parties, model, abstainBelow: 0.5 });

  test("gives who holds what of whom, with the sentence as evidence", () => {
    const text = "It rained. Norway denounced Iceland on Friday.";
    const [attitude, ...others] = read(text);
    expect(others).toEqual([]);
    expect(attitude).toMatchObject({ from: "no", to: "is", stance: -1, sentence: 1 });
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(words(attitude!.evidence)).toBe("Norway denounced Iceland on Friday.");
    expect([words(attitude!.source), words(attitude!.target)]).toEqual(["Norway", "Iceland"]);
  });

  test("stays silent where a sentence names one party, no party, or two of which nothing is held", () => {
    expect(read("Norway was denounced. Iceland was praised.")).toEqual([]);
    expect(read("Marta denounced Otto.")).toEqual([]);
    expect(read("Norway met Iceland on Friday.")).toEqual([]);
    expect(read("")).toEqual([]);
  });

  test("judges two names of one party as none", () => {
    expect(read("Norway denounced Oslo on Friday.")).toEqual([]);
  });
});

describe("attitudeStatements", () => {
  const text = "Norway denounced Iceland on Friday.";
  const spans = { evidence: { start: 0, end: 35 }, source: { start: 0, end: 6 }, target: { start: 17, end: 24 } };
  const attitude = { from: "no", to: "is", stance: -1, confidence: 0.8, sentence: 0, ...spans } as const;

  test("makes a statement of the one on the topic that stands for the other", () => {
    const [statement] = attitudeStatements(text, [attitude], {
      topics: { is: "iceland" },
      document: "d1",
      date: "2024-05",
    });
    expect(statement).toEqual({
      id: "d1#attitude-1",
      party: "no",
      topic: "iceland",
      stance: -1,
      confidence: 0.8,
      voice: "reporter",
      date: "2024-05",
      evidence: { document: "d1", quote: text, start: 0, end: 35 },
      speaker: "Norway",
      rule: "learnt: Norway opposes Iceland",
    });
  });

  test("leaves out attitudes to a party that no topic stands for", () => {
    expect(attitudeStatements(text, [attitude], { topics: { no: "norway" } })).toEqual([]);
  });
});
