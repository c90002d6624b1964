import { describe, expect, it } from "vitest";
import { attribute } from "../../src/text/attribute.ts";
import { PARTIES, sourcesOf } from "./attributed.ts";

describe("a source is a party", () => {
  it.each([
    ["by name", "Norway backs the ban.", "NOR"],
    ["by capital", "Oslo backs the ban.", "NOR"],
    ["by seat of government", "Downing Street backs the ban.", "GBR"],
    ["by a seat that is no capital", "The Hague backs the ban.", "NLD"],
    ["by demonym and office", "“It helps,” the Peruvian foreign minister said.", "PER"],
    ["by demonym, office and name", "“It helps,” Peruvian Foreign Minister Ana Rojas said.", "PER"],
    ["by demonym of its people", "The Dutch back the ban.", "NLD"],
    ["by short country name", "Britain backs the ban.", "GBR"],
    ["as a member of a party", "Lawmakers from the Liberal League said it would wait.", "LIB"],
    ["by possessor", "Peru’s trade ministry said it would wait.", "PER"],
    ["by ministry and place", "A spokesman for the Interior Ministry in Lima said it would wait.", "PER"],
    ["by initials", "NURS said it would wait.", "UNI"],
    ["by apposition after the name", "Ana Rojas, the Peruvian president, said it would wait.", "PER"],
    ["by apposition before the name", "Peru’s president, Ana Rojas, said it would wait.", "PER"],
    ["by membership of a group", "Carl Moss, a Liberal, said it would wait.", "LIB"],
    ["by a person who is a party", "Ines Duarte said it would wait.", "DUE"],
    ["by surname of a person who is a party", "Ines Duarte spoke. Duarte said it would wait.", "DUE"],
  ])("%s", (_, text, party) => {
    const parties = [...PARTIES, { id: "UNI", name: "National Union of Rail Staff" }];
    expect(sourcesOf(text, parties)).toEqual([party]);
  });

  it("is that of the statement which quotes a person not known otherwise", () => {
    expect(sourcesOf("Oslo’s statement quoted Berg as saying that it would wait.")).toEqual(["NOR"]);
  });

  it("tells apart states that share a word", () => {
    const koreas = [
      { id: "KOR", name: "South Korea" },
      { id: "PRK", name: "North Korea" },
    ];
    expect(
      sourcesOf("The South Korean president backs talks. Pyongyang opposes talks. Seoul backs talks.", koreas),
    ).toEqual(["KOR", "PRK", "KOR"]);
  });

  it("prefers what a party lists itself to what the country data would say", () => {
    expect(
      sourcesOf("Oslo backs the ban.", [
        { id: "NOR", name: "Norway" },
        { id: "CITY", name: "City of Oslo", aliases: ["Oslo"], kind: "organization" },
      ]),
    ).toEqual(["CITY"]);
  });

  it("knows a person once introduced, by either part of the name", () => {
    expect(sourcesOf("Peruvian President Ana Rojas spoke. Rojas said it would wait.")).toEqual(["PER"]);
    expect(sourcesOf("Kim Ha-neul, the South Korean envoy, spoke. Kim said it would wait.")).toEqual(["KOR"]);
  });
});

describe("a person who is a party", () => {
  const people = [
    ...PARTIES,
    { id: "KIM", name: "Sarah Kim", kind: "person" as const },
    { id: "DOE", name: "Robert Doe", kind: "person" as const },
  ];

  it.each([
    ["by courtesy title", "Ms Kim rejected the ban.", ["KIM"]],
    ["by abbreviated title", "Mr. Doe rejected the ban.", ["DOE"]],
    ["by office", "Mayor Kim rejected the ban.", ["KIM"]],
    ["alone", "Doe denied the claim. But Kim accused Doe of lying.", ["DOE", "KIM"]],
  ])("is known by surname before the full name was met: %s", (_, text, parties) => {
    expect(sourcesOf(text, people)).toEqual(parties);
  });

  it("is nobody else who bears that name", () => {
    expect(sourcesOf("Jane Kim rejected the ban. Kim said it would fail.", people)).toEqual([null, null]);
    const brothers = [...people, { id: "JON", name: "Jon Doe", kind: "person" as const }];
    expect(sourcesOf("Mr Doe rejected the ban. Jon Doe backed it.", brothers)).toEqual([null, "JON"]);
  });
});

describe("a common noun stands only for a party of its kind", () => {
  const union = { id: "DOC", name: "Dockers Union", kind: "organization" as const };
  it.each([
    ["a state is no bloc", "Norway met Peru. The bloc rejects the map.", null],
    ["nor a union or a company", "Norway spoke. The union rejects the map. The company rejects it.", null],
    ["a bloc is no government", "The African Union spoke. The government rejects the map.", null],
    ["the bloc is the one just named, past a state", "The African Union met. Norway left. The bloc rejects it.", "AU"],
    ["so is the government, past a bloc", "Peru met the African Union. The government rejects the map.", "PER"],
    ["a name may hold the noun", "The Dockers Union struck. Norway slept. The union rejects the map.", "DOC"],
    ["a state has ministries", "Norway spoke. The ministry rejects the map.", "NOR"],
  ])("%s", (_, text, party) => {
    expect(new Set(sourcesOf(text, [...PARTIES, union]))).toEqual(new Set([party]));
  });

  it("or of a kind not known, unless its name is a country’s", () => {
    expect(sourcesOf("Nato met. The bloc rejects it.", [{ id: "NATO", name: "Nato" }])).toEqual(["NATO"]);
    expect(sourcesOf("Peru met. The bloc rejects it.", [{ id: "PER", name: "Peru" }])).toEqual([null]);
  });
});

describe("a pronoun or office stands for", () => {
  it("the person last spoken of", () => {
    expect(sourcesOf("Peruvian President Ana Rojas arrived. She said it would wait.")).toEqual(["PER"]);
    expect(sourcesOf("“It helps,” the spokesman for Norway said. “It helps a lot,” he added.")).toEqual(["NOR", "NOR"]);
  });

  it("a person of the right gender", () => {
    expect(sourcesOf("A Norwegian spokeswoman met a Peruvian spokesman. She said it would wait.")).toEqual(["NOR"]);
  });

  it("the party last spoken of", () => {
    expect(sourcesOf("Although Norway supports the ban, it opposes the tax.")).toEqual(["NOR", "NOR"]);
    expect(sourcesOf("Peru left the talks. The ministry said it would return.")).toEqual(["PER"]);
    expect(sourcesOf("Peru left the talks. Foreign Minister Ana Rojas said it would return.")).toEqual(["PER"]);
  });

  it("the party of the person last spoken of, where no party was named since", () => {
    expect(sourcesOf("The African Union’s envoy, Ada Mensah, spoke. The bloc rejects the map.")).toEqual(["AU"]);
  });

  it("several parties at once", () => {
    expect(sourcesOf("Norway and Peru condemned the raid. The two governments called for talks.")).toEqual([
      "NOR",
      "PER",
      "NOR",
      "PER",
    ]);
    expect(sourcesOf("Norway and Peru condemned the raid. They called for talks.")).toEqual([
      "NOR",
      "PER",
      "NOR",
      "PER",
    ]);
  });

  it("a body outside the parties, where that was named last", () => {
    expect(sourcesOf("Norway left. The World Health Organization met on Monday. It said cases had fallen.")).toEqual([
      null,
    ]);
  });
});

describe("a source is nobody known", () => {
  it.each([
    ["who is named after a country without speaking for it", "Norwegian farmers oppose the ban."],
    ["in opposition to it", "Norway’s opposition leader said it would fail."],
    ["as few or many of its people", "Few in Norway support the ban."],
    ["as most of them", "Most of Norway opposes the ban."],
    ["as hardly anyone", "Hardly anyone in Norway supports the ban."],
    ["as a crowd of them", "Thousands of Norwegian protesters rejected the ban."],
    ["as tens of thousands of them", "Tens of thousands of people in Norway rejected the ban."],
    ["as its residents", "Residents of Norway oppose the ban."],
    ["as its fans", "Norway’s fans rejected the ban."],
    ["as one of its sportsmen", "Norway’s goalkeeper Carl Moss rejected the ban."],
    ["as captain of its team", "Norway captain Carl Moss rejected the ban."],
    ["outside it", "Economists in Norway said it would fail."],
    ["as officials of no one in particular", "Norway met Peru in Lima. Two diplomats said it would fail."],
    ["with no party at all", "Experts said it would fail."],
    ["when a pronoun has nothing to point at", "She said it would fail."],
  ])("%s", (_, text) => expect(sourcesOf(text)).toEqual([null]));

  it("when no parties are given", () => {
    expect(attribute("Norway backs the ban.").map(({ source }) => source.party)).toEqual([null]);
  });
});

describe("an office-holder named without a country", () => {
  it.each([
    [
      "belongs to the only party that the sentence before names",
      "Peru is of two minds. Prime Minister Ana Rojas said it would wait.",
      "PER",
    ],
    [
      "belongs to the party that opens the sentence before",
      "Peru has sold fish to Norway for years. Prime Minister Ana Rojas said it would wait.",
      "PER",
    ],
    [
      "belongs to the only party of the paragraph before",
      "Peru closed its ports.\n\nPrime Minister Ana Rojas said it would wait.",
      "PER",
    ],
    [
      "belongs to nobody where two parties may be meant",
      "Ships from Peru left for Norway.\n\nPrime Minister Ana Rojas said it would wait.",
      null,
    ],
    [
      "belongs to nobody where the last party named is not what the sentence was about",
      "Ships left for Norway from Peru. Prime Minister Ana Rojas said it would wait.",
      null,
    ],
    [
      "belongs to nobody far from any party",
      "Peru closed its ports.\n\nIt rained.\n\nPrime Minister Ana Rojas said it would wait.",
      null,
    ],
  ])("%s", (_, text, party) => {
    expect(sourcesOf(text)).toEqual([party]);
  });
});
