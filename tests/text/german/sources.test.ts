import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/text/attribute.ts";
import { german } from "../../../src/text/languages/index.ts";
import { PARTIES } from "./attributed.ts";

const partiesIn = (text: string) =>
  attribute(text, { language: german, parties: PARTIES }).map(({ source }) => source.party);

describe("German sources", () => {
  test.each([
    [
      "a name with the ending of a genitive, before an office",
      "Norwegens Ministerin Anna Berg sagte, der Vertrag sei gut.",
      ["NOR"],
    ],
    ["an inflected adjective before a body", "Die norwegische Regierung lehnte den Vertrag ab.", ["NOR"]],
    ["an office joined to a name", "Der LN-Vorsitzende lobte den Plan.", ["LN"]],
    ["a spokesman of a party", "Ein Sprecher des Bauernbunds lobte den Plan.", ["BB"]],
    ["what a party is said to have stated", "Nach Angaben des Bauernbunds ist die Ernte gut.", ["BB"]],
    [
      "a person introduced before",
      "Norwegens Ministerin Anna Berg sagte, der Vertrag sei gut. Berg lobte auch die Fischer.",
      ["NOR", "NOR"],
    ],
    ["a pronoun", "Der Bauernbund lehnte den Plan ab. Er forderte eine Steuer.", ["BB", "BB"]],
    [
      "a relative pronoun",
      "Die Wirtin traf einen Vertreter und den Bauernbund, der betonte, die Maut sei teuer.",
      ["BB"],
    ],
    ["a joint source", "Der Bauernbund und die Liste Nord lehnten den Plan ab.", ["BB", "LN"]],
  ])("resolves %s", (_, text, expected) => {
    expect(partiesIn(text)).toEqual(expected);
  });

  test.each([
    ["critics of a party", "Kritiker des Bauernbunds lobten den Plan."],
    ["voters of a party, in a compound", "Die LN-Wähler lobten den Plan."],
    [
      "somebody beside whom a party is named in a clause",
      "Ein Landwirt, der dem Bauernbund nahesteht, lobte den Plan.",
    ],
    ["experts", "Experten lobten den Plan."],
  ])("does not take %s for the party", (_, text) => {
    expect(partiesIn(text)).toEqual([null]);
  });
});
