import { describe, expect, test } from "vitest";
import { readStatements } from "../../../src/text/index.ts";

const parties = [
  { id: "no", name: "Norway", aliases: ["Norwegian", "Oslo"] },
  { id: "is", name: "Iceland", aliases: ["Icelandic"] },
];
const topics = [{ id: "levy", label: "fish levy", keywords: ["levy"] }];
const read = (text: string) =>
  readStatements(text, { parties, topics }).map(({ party, stance }) => `${party} ${stance}`);

describe("a stance told in passing, by an adjunct to what happened", () => {
  test.for([
    ["The levy was adopted over Norwegian objections.", ["no -1"]],
    ["Despite Oslo’s protests, the levy was extended.", ["no -1"]],
    ["The council approved the levy in the face of fierce resistance from Norway.", ["no -1"]],
    ["The levy passed against the votes of Norway and Iceland.", ["no -1", "is -1"]],
    ["With the backing of Norway, the levy was renewed.", ["no 1"]],
    ["The levy went through with Norwegian help.", ["no 1"]],
    ["The levy collapsed because of Icelandic resistance.", ["is -1"]],
  ] as const)("%s", ([text, held]) => {
    expect(read(text)).toEqual(held);
  });

  test("is a stance on what happened: whoever objects to its end wants it", () => {
    expect(read("The levy was scrapped over Norwegian objections.")).toEqual(["no 1"]);
    expect(read("With Norwegian support, the levy was scrapped.")).toEqual(["no -1"]);
  });

  test("says nothing where nobody in particular objects, or nothing happens to the topic", () => {
    expect(read("The levy was adopted over the objections of many.")).toEqual([]);
    expect(read("Norwegian ministers met over coffee and spoke of the levy.")).toEqual([]);
    expect(read("The levy was discussed with Norwegian officials.")).toEqual([]);
  });
});

describe("a stance told in a clause about its object", () => {
  test.for([
    ["The levy, which Norway supports, would begin in May.", ["no 1"]],
    ["The levy Norway opposes is due in May.", ["no -1"]],
    ["The levy, a measure Norway opposes, is due in May.", ["no -1"]],
    ["Ministers debated the levy, something Norway has long opposed.", ["no -1"]],
    ["Backed by Norway and Iceland, the levy sailed through.", ["no 1", "is 1"]],
    ["The levy was criticised in Oslo.", ["no -1"]],
    ["The Norwegian side rejected the levy.", ["no -1"]],
  ] as const)("%s", ([text, held]) => {
    expect(read(text)).toEqual(held);
  });
});

test("a denied deed or a disputed report is no stance on what it is about", () => {
  expect(read("Norway denied any role in the levy.")).toEqual([]);
  expect(read("Norway dismissed Icelandic claims about the levy.")).toEqual([]);
});
