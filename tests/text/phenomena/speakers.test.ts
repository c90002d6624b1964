import { describe, expect, it } from "vitest";
import { attribute } from "../../../src/text/attribute.ts";
import { readStatements } from "../../../src/text/index.ts";
import { attributed, PARTIES, sourcesOf } from "../attributed.ts";

describe("a speaker far from the verb", () => {
  it.each([
    ["over a clause that gives a reason", "Officials at the talks, speaking privately because they risked their jobs,"],
    ["over a relative clause", "Carl Moss, a consultant whose firm was hired by the port,"],
    ["over a reflexive aside", "Carl Moss, himself up for election,"],
    ["over a participle that looks like a past tense", "A report published Wednesday"],
  ])("is found %s", (_, subject) => {
    expect(attributed(`${subject} said the ban must go.`).map((line) => line.split(" | ").slice(1))).toEqual([
      ["said", "the ban must go"],
    ]);
  });

  it("is none of the names in the aside", () => {
    expect(sourcesOf("Anna Berg of Norway, who met Peru’s minister, said the ban must go.")).toEqual(["NOR"]);
  });

  it("goes on through a series of verbs", () => {
    expect(attributed("Norway praised the plan, called the ban a mistake and left.")).toEqual([
      "Norway (NOR) | praised | the plan",
      "Norway (NOR) | called | the ban a mistake",
    ]);
  });

  it("is counted where only a number of people is named", () => {
    expect(attributed("Many said Monday that the ban must go.")).toEqual(["Many (-) | said | the ban must go"]);
  });
});

describe("a headline", () => {
  it("has its speaker before the colon", () => {
    expect(attributed("Norway: ban must go\n\nThe talks went on.")).toEqual(["Norway (NOR) | : | ban must go"]);
  });

  it("that only labels what follows has none", () => {
    expect(attributed("Norway: the ports of the north\n\nThe talks went on.")).toEqual([]);
  });
});

describe("a group", () => {
  it.each(["Both sides", "The two countries", "The two ministers", "They"])("is meant by “%s”", (group) => {
    expect(sourcesOf(`Norway and Peru met in Lima. ${group} said the talks would go on.`)).toEqual(["NOR", "PER"]);
  });
});

describe("a person", () => {
  it("is meant by age", () => {
    const text = "Anna Berg, the Norwegian minister, came home. The 54-year-old said the ban must go.";
    expect(sourcesOf(text)).toEqual(["NOR"]);
  });

  it("stays visible where no party is known", () => {
    expect(attributed("Carl Moss said the ban must go.")).toEqual(["Carl Moss (-) | said | the ban must go"]);
  });

  const ministers = [
    { id: "A", name: "Ana Lund", kind: "person", memberOf: [{ party: "LIB", from: "2010", to: "2015" }] },
    { id: "B", name: "Bo Lund", kind: "person", memberOf: [{ party: "LIB", from: "2020" }] },
  ] as const;

  it.each([
    ["2012-03-01", "A"],
    ["2023-03-01", "B"],
    ["2018-03-01", null],
  ])("is the namesake whose membership held on %s", (date, party) => {
    const [attribution] = attribute("Lund said the ban must go.", { parties: [...PARTIES, ...ministers], date });
    expect(attribution!.source.party).toBe(party);
  });

  it("is the namesake in office on the date of the document, in statements too", () => {
    const [statement] = readStatements("Lund opposes the ban.", {
      parties: [...PARTIES, ...ministers],
      topics: [{ id: "ban", label: "ban" }],
      date: "2023-03-01",
    });
    expect(statement).toMatchObject({ party: "B", date: "2023-03-01" });
  });
});

it("judges what it describes, also where that stands in front", () => {
  const text = "It was a plan that Norway described to members as “an insult.”";
  expect(attribute(text, { parties: PARTIES }).map(({ cue }) => cue?.frame)).toEqual(["evaluation"]);
});

describe("what nobody named says", () => {
  it.each([
    ["is expected", "Norway is expected to leave the pact."],
    ["seems so", "Norway seems to be leaving the pact."],
    ["is unclear", "It is unclear whether Norway will leave the pact."],
  ])("has no source where it %s", (_, text) => {
    expect(
      attribute(text, { parties: PARTIES }).map(({ source }) => [source.party, source.end - source.start]),
    ).toEqual([[null, 0]]);
  });

  it("is a question whose asker may be named", () => {
    expect(attributed("Asked by Peru about the ban, Norway said it hurt.")).toEqual([
      "Peru (PER) | Asked | about the ban",
      "Norway (NOR) | said | it hurt",
    ]);
  });

  it.each([
    "Norway is expected to support the ban.",
    "Analysts said that Norway should back the ban.",
    "Norway was asked about the ban.",
    "Polls show that voters oppose the ban.",
    "Norway is reportedly weighing the ban.",
    "The ban is seen as a gift to Norway.",
  ])("gives nobody a position: %s", (text) => {
    const topics = [{ id: "ban", label: "ban" }];
    expect(readStatements(text, { parties: PARTIES, topics }).map(({ party, stance }) => [party, stance])).toEqual([]);
  });
});
