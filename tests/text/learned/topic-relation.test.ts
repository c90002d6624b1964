import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossValidateStance,
  parseStanceModel,
  stancePredictor,
  trainStance,
  type StanceExample,
} from "../../../src/text/index.ts";
import { backgroundOf, nearness, packBackground, unpackBackground } from "../../../src/text/learned/background.ts";
import { isOfFamily, topicStems } from "../../../src/text/learned/topic-words.ts";

const seen = ["bridge", "harbour", "museum", "stadium", "orchard", "windmill"];
const unseen = ["tunnel", "library"];
const openings = { support: "It is right and wise to build the", oppose: "It is wrong and foolish to build the" };

/** Each sentence about one thing, asked about that thing and about another, on which it takes no side. */
function sentencesOn(topics: readonly string[]): StanceExample[] {
  return topics.flatMap((topic, place) =>
    (["support", "oppose"] as const).flatMap((stance): StanceExample[] => {
      const other = topics[(place + 1) % topics.length]!;
      const text = `${openings[stance]} ${topic}.`;
      return [
        { text, topic, stance, group: topic },
        { text, topic: other, stance: "neutral", group: topic },
      ];
    }),
  );
}

const model = trainStance(sentencesOn(seen), { seed: 1, scope: "pooled", abstainBelow: 0, freedom: 10 });

describe("a pooled model asked about a topic without examples", () => {
  const predict = stancePredictor(model);
  const about = (text: string, topic: string) => predict(text, { topic, unseenTopics: "pooled" });

  test.each(unseen)("tells which side a passage takes that names it: %s", (topic) => {
    expect(about(`${openings.support} ${topic}.`, topic)).toMatchObject({ stance: 1 });
    expect(about(`${openings.oppose} ${topic}.`, topic)).toMatchObject({ stance: -1 });
  });

  test("reads no side from a passage on something else", () => {
    expect(about(`${openings.oppose} tunnel.`, "library")).toMatchObject({ stance: 0 });
  });

  test("abstains on an empty passage, whatever the topic", () => {
    expect(about("", "tunnel").status).toBe("abstained");
  });

  test("answers the same after a round trip through JSON", () => {
    const read = stancePredictor(parseStanceModel(JSON.stringify(model)));
    for (const topic of [...seen, ...unseen]) {
      const question = { topic, unseenTopics: "pooled" } as const;
      const text = `${openings.support} ${topic}.`;
      expect(read(text, question)).toEqual(predict(text, question));
    }
  });
});

test("cross-validation by topic answers about topics without examples only where told to", () => {
  const options = { seed: 1, scope: "pooled", abstainBelow: 0, freedom: 10, folds: 2 } as const;
  const examples = sentencesOn([...seen, ...unseen]).map((example) => ({ ...example, group: example.topic! }));
  expect(crossValidateStance(examples, options, { folds: 4 }).answered).toBe(0);
  const { answered, accuracy } = crossValidateStance(examples, options, { folds: 4, unseenTopics: "pooled" });
  expect(answered).toBe(1);
  expect(accuracy).toBeGreaterThan(0.7);
});

test("a model for single topics keeps no background", () => {
  expect(model.background).not.toBeNull();
  expect(trainStance(sentencesOn(seen), { seed: 1 }).background).toBeNull();
});

describe("words of a topic's name", () => {
  test("are its telling words, as stems", () => {
    expect(topicStems("The taxation of companies by the U.N.")).toEqual(["taxat", "compani", "un"]);
  });

  test.each([
    ["terror", "terror", true],
    ["terrorist", "terror", true],
    ["vaccin", "vacc", false],
    ["tax", "taxi", false],
  ])("%s and %s are of one family: %s", (own, ofTopic, expected) => {
    expect(isOfFamily(own, ofTopic)).toBe(expected);
    expect(isOfFamily(ofTopic, own)).toBe(expected);
  });
});

describe("the background", () => {
  const texts = [
    ["ship", "port", "sea"],
    ["ship", "sea", "wave"],
    ["goat", "hill"],
    ["hill", "wave", "goat"],
  ];
  const background = backgroundOf(texts);

  test("finds a text near a topic that it does not name", () => {
    const near = nearness(background, ["ship"], new Set(["sea", "wave"]));
    const far = nearness(background, ["ship"], new Set(["goat", "hill"]));
    expect(near.naming).toBe(2);
    expect(near.likeness).toBeGreaterThan(0.3);
    expect(near.ratio).toBeGreaterThan(1);
    expect(far.likeness).toBe(0);
  });

  test("does not count a text for itself", () => {
    expect(nearness(background, ["ship"], new Set(["ship", "sea", "wave"])).naming).toBe(1);
  });

  test("says nothing of a topic that no text names", () => {
    const nothing = { naming: 0, likeness: 0, ratio: 0, nearest: 0, lift: 0 };
    expect(nearness(background, ["moon"], new Set(["sea"]))).toEqual(nothing);
    expect(nearness(backgroundOf([]), ["ship"], new Set(["sea"]))).toEqual(nothing);
  });

  test("survives packing, whatever the texts, and is not unpacked from parts that do not fit", () => {
    const word = fc.constantFrom(..."abcdefghij");
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(word, { minLength: 1 }), { minLength: 1, maxLength: 30 }), (lists) => {
        const own = backgroundOf(lists);
        expect(unpackBackground(packBackground(own))).toEqual(own);
        expect(unpackBackground({ ...packBackground(own), words: "!" })).toBeUndefined();
      }),
    );
  });

  test("does not depend on the order of the texts", () => {
    expect(backgroundOf([...texts].reverse())).toEqual(background);
  });

  test("has the cosines that vectors of all words give", () => {
    const rarity = (word: string) => Math.log(5 / (1 + texts.filter((text) => text.includes(word)).length)) + 1;
    const known = (text: readonly string[]) => text.filter((word) => texts.filter((t) => t.includes(word)).length > 1);
    const dot = (a: readonly string[], b: readonly string[]) =>
      known(a).reduce((sum, word) => sum + (b.includes(word) ? rarity(word) ** 2 : 0), 0);
    const asked = ["sea", "hill"];
    const cosines = [texts[0]!, texts[1]!].map(
      (text) => dot(asked, text) / Math.sqrt(dot(asked, asked) * dot(text, text)),
    );
    const weights = [texts[0]!, texts[1]!].map((text) => rarity("ship") / Math.sqrt(dot(text, text)));
    const mean = (cosines[0]! * weights[0]! + cosines[1]! * weights[1]!) / (weights[0]! + weights[1]!);
    expect(nearness(background, ["ship"], new Set(asked)).likeness).toBeCloseTo(mean, 12);
    expect(nearness(background, ["ship"], new Set(asked)).nearest).toBeCloseTo(cosines[0]! + cosines[1]!, 12);
  });
});
