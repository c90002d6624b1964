import { describe, expect, test } from "vitest";
import { readStatements } from "../../../src/text/index.ts";
import { german } from "../../../src/text/languages/index.ts";
import type { Attribution } from "../../../src/text/types.ts";
import { PARTIES } from "./attributed.ts";

const TOPICS = [{ id: "toll", label: "Maut", keywords: ["Maut"], inverse: ["freie Fahrt"] }];
const stancesIn = (text: string) =>
  readStatements(text, { language: german, parties: PARTIES, topics: TOPICS }).map(({ party, stance }) => [
    party,
    stance,
  ]);

/** The stance of a text on a proposition, as a party's own answer to it. */
function answer(label: string, proposition: string, text: string): number | undefined {
  const whole: Attribution = {
    source: { start: 0, end: 0, party: "BB" },
    cue: null,
    content: { start: 0, end: text.length },
    mode: "direct",
  };
  const context = {
    text,
    sentences: german.steps.sentences(text),
    parties: [],
    topics: [{ id: "t", label, proposition }],
  };
  return german.steps.stance(whole, context, [whole])[0]?.stance;
}

describe("German stance", () => {
  test.each([
    ["a rejection with a separated particle", "Der Bauernbund lehnte die Maut ab.", -1],
    ["a demand for the end of something", "Der Bauernbund forderte die Abschaffung der Maut.", -1],
    ["a demand to end something", "Der Bauernbund forderte, die Maut abzuschaffen.", -1],
    ["being for something, in a bracket", "Der Bauernbund sprach sich für die Maut aus.", 1],
    ["being against something, in a bracket", "Der Bauernbund sprach sich gegen die Maut aus.", -1],
    ["a value in retold words", "Der Bauernbund sagte, die Maut sei ein Fehler.", -1],
    ["a negated duty to end something", "Der Bauernbund sagte, die Maut dürfe nicht abgeschafft werden.", 1],
    ["a duty in a quote", "„Die Maut muss abgeschafft werden“, sagte der Bauernbund.", -1],
    ["a compound that takes a side", "Der Bauernbund lobte die Mautgegner.", -1],
    ["an inverse wording", "Der Bauernbund forderte freie Fahrt.", -1],
    ["criticism of a beginning", "Der Bauernbund kritisierte die geplante Einführung der Maut.", -1],
    ["a warning of a rise", "Der Bauernbund warnte davor, die Maut zu erhöhen.", -1],
    ["an intention to prevent", "Der Bauernbund will die Maut verhindern.", -1],
    ["what something is called", "Der Bauernbund bezeichnete die Maut als Irrweg.", -1],
    ["rejected criticism", "Der Bauernbund wies Kritik an der Maut zurück.", 1],
    ["a hedge", "Der Bauernbund sagte, die Maut sei vielleicht sinnvoll.", 0.5],
    ["a rejection that is denied, which is no plain support", "Der Bauernbund lehnt die Maut nicht ab.", 0.5],
    [
      "a condition beside the topic",
      "Der Bauernbund sagte, man werde die Maut unterstützen, wenn die Steuer sinke.",
      0.5,
    ],
  ])("reads %s", (_, text, stance) => {
    expect(stancesIn(text)).toEqual([["BB", stance]]);
  });

  test.each([
    ["a report that takes no side", "Der Bauernbund sprach über die Maut."],
    ["a procedure", "Der Bauernbund sagte, über die Maut werde im Mai beraten."],
    ["a topic inside a condition", "Der Bauernbund sagte, wenn die Maut komme, wachse der Verkehr."],
    ["people who are no party", "Kritiker des Bauernbunds lehnten die Maut ab."],
  ])("takes no side on %s", (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  test("gives each member of a joint source its stance", () => {
    expect(stancesIn("Der Bauernbund und die Liste Nord begrüßten die Maut.")).toEqual([
      ["BB", 1],
      ["LN", 1],
    ]);
  });

  test("reads an answer by what the proposition does with its topic", () => {
    const [label, proposition] = ["Hundesteuer", "Die Hundesteuer soll abgeschafft werden."];
    expect(answer(label, proposition, "Wir wollen die Hundesteuer abschaffen.")).toBe(1);
    expect(answer(label, proposition, "Die Hundesteuer muss erhalten bleiben.")).toBe(-1);
    expect(answer(label, proposition, "Nein, auf keinen Fall.")).toBe(-1);
    expect(answer(label, proposition, "Das lehnen wir ab.")).toBe(-1);
    expect(answer(label, proposition, "Hunde leben in vielen Haushalten.")).toBeUndefined();
  });
});
