import { describe, expect, it } from "vitest";
import { readStatements } from "../../src/text/index.ts";

const parties = [
  { id: "A", name: "Albery", kind: "state" },
  { id: "D", name: "Dromund", kind: "state" },
] as const;
const topics = [
  { id: "dam", label: "the dam", keywords: ["dam"] },
  { id: "treaty", label: "water treaty", keywords: ["treaty"] },
  { id: "sanctions", label: "sanctions" },
] as const;
const stances = (text: string) =>
  readStatements(text, { parties, topics }).map(({ party, topic, stance }) => `${party} ${topic} ${stance}`);

describe("no position is read where none is stated", () => {
  it.each([
    ["what one party says that another wants", "Dromund said that Albery wanted the dam dismantled."],
    ["what is asked for is something else", "Albery insisted that the dam be monitored."],
    ["a threat of one's own", "Albery warned that it could impose sanctions."],
    ["not joining in", "Albery did not join Dromund in rejecting the treaty."],
    ["a past habit", "Albery used to support the treaty."],
    ["what was not said", "“I have not said that I support the dam,” Albery’s president said."],
    ["a report to come", "Albery said it would publish its review of the dam on Thursday."],
    ["what others are said to think", "“People tell me the dam is popular,” Albery’s president said."],
    ["what another party told the holder", "Albery says that Dromund told it that the dam was a bad idea."],
    ["a view that is called wrong", "It is wrong to think that we oppose the dam, Albery’s president said."],
    ["a text that opens with how something was received", "Reception of the dam in Albery is not yet known."],
    ["going to talks about it", "Albery confirmed that its delegation would attend talks on the treaty."],
    [
      "no comment, which is silence and no neutrality",
      "Albery declined to comment on the dam. It refused to comment on the treaty.",
    ],
  ])("%s", (_, text) => {
    expect(stances(text)).toEqual([]);
  });

  it.each([
    ["a demand for the topic itself", "Albery insisted that the dam be kept.", ["A dam 1"]],
    ["a demand against it", "Albery insisted that the dam be closed.", ["A dam -1"]],
    ["a warning of what would come of it", "Albery warned that the sanctions could backfire.", ["A sanctions -1"]],
    ["a negation inside a phrase", "Albery begged Dromund not to suspend the treaty.", ["A treaty 1"]],
    ["no longer", "Albery no longer backs the treaty it helped to write.", ["A treaty -1"]],
    ["a wish that it be gone", "Albery wants the dam gone.", ["A dam -1"]],
    ["a verb and its particle around the topic", "Albery vowed to vote the treaty down.", ["A treaty -1"]],
    ["a denial", "Albery dismissed reports that it backs the dam.", ["A dam -1"]],
    ["stated neutrality", "Albery neither supports nor opposes the dam.", ["A dam 0"]],
  ])("but it is read in %s", (_, text, expected) => {
    expect(stances(text)).toEqual(expected);
  });
});
