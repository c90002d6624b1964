import { describe, expect, it } from "vitest";
import type { Topic } from "../../src/model/topic.ts";
import { splitSentences } from "../../src/text/index.ts";
import { findMentions, topicIndex } from "../../src/text/topic/mentions.ts";

/** The words that name a topic, "−" before those that name its opposite. */
function named(text: string, ...topics: readonly Topic[]): readonly string[] {
  const [sentence] = splitSentences(text);
  return findMentions(sentence!, topicIndex(topics)).map(
    ({ topic, inverse, start, end }) => `${inverse ? "−" : ""}${topic}: ${text.slice(start, end)}`,
  );
}

const topic = (id: string, keywords: readonly string[], inverse: readonly string[] = []): Topic => ({
  id,
  label: keywords[0]!,
  keywords,
  inverse,
});

describe("a topic is named by", () => {
  it("its label, where that is short and plain", () => {
    expect(named("The grain corridor closed.", { id: "a", label: "Grain corridor (opening of)" })).toEqual([
      "a: grain corridor",
    ]);
    expect(
      named("Peace and trade and quiet.", { id: "a", label: "Peace / trade, and what follows from both" }),
    ).toEqual([]);
  });

  it("its keywords in any inflection, hyphenation and case", () => {
    expect(named("Ceding Carelia is out.", topic("a", ["cede Carelia"]))).toEqual(["a: Ceding Carelia"]);
    expect(named("They may cede the whole of Carelia.", topic("a", ["cede Carelia"]))).toEqual([]);
    expect(named("They may cede all Carelia.", topic("a", ["cede Carelia"]))).toEqual(["a: cede all Carelia"]);
    expect(
      named("A two state solution, a cease-fire.", topic("a", ["two-state solution"]), topic("b", ["ceasefire"])),
    ).toEqual(["a: two state solution", "b: cease-fire"]);
    expect(
      named("The miners’ strike and Peru's pact.", topic("a", ["miners strike"]), topic("b", ["Peru’s pact"])),
    ).toEqual(["a: miners’ strike", "b: Peru's pact"]);
  });

  it("its two words turned around", () => {
    expect(named("Membership of the League is open.", topic("a", ["League membership"]))).toEqual([
      "a: Membership of the League",
    ]);
  });

  it("a demonstrative in place of the article", () => {
    expect(named("That accord holds; an accord may not.", topic("a", ["the accord"]))).toEqual(["a: That accord"]);
  });

  it("its inverse wordings, with the opposite sign", () => {
    expect(named("They fan the flames.", topic("a", ["calm"], ["fan the flames"]))).toEqual(["−a: fan the flames"]);
  });
});

describe("a topic is not named by", () => {
  it("a verb that only looks like its noun", () => {
    expect(named("Oslo plans to leave; a planned trip.", topic("a", ["plan"]))).toEqual([]);
    expect(named("It is based in Oslo.", topic("a", ["base"]))).toEqual([]);
  });

  it("an acronym in lower case", () => {
    expect(named("They told us that the US left.", topic("a", ["US"]))).toEqual(["a: US"]);
  });

  it("the opposite that a prefix makes of it", () => {
    expect(named("They want de-escalation.", topic("a", ["escalation"]))).toEqual([]);
  });

  it("words inside a longer wording of another topic", () => {
    expect(named("The gas embargo stays.", topic("a", ["embargo"]), topic("b", ["gas embargo"]))).toEqual([
      "b: gas embargo",
    ]);
  });

  it("a wording that is given both ways", () => {
    expect(named("That clause is gone.", topic("a", ["the clause (inverse)"], ["the clause"]))).toEqual([]);
  });
});
