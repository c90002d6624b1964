import { describe, expect, it } from "vitest";
import { attribute } from "../../src/text/attribute.ts";
import { attributed, sourcesOf } from "./attributed.ts";

const cueOf = (text: string) => attribute(text)[0]?.cue;

describe("direct quotes", () => {
  it("belong to the speaker before or after them, quote marks included", () => {
    expect(attributed("“We will wait,” Norway said.")).toEqual(["Norway (NOR) | said | “We will wait,”"]);
    expect(attributed("“We will wait,” said Norway.")).toEqual(["Norway (NOR) | said | “We will wait,”"]);
    expect(attributed('Norway said: "We will wait."')).toEqual(['Norway (NOR) | said | "We will wait."']);
  });

  it("are one content with two parts where the cue interrupts them", () => {
    const text = "“The ban,” Norway said, “must go.”";
    expect(attributed(text)).toEqual([`Norway (NOR) | said | ${text}`]);
    expect(attribute(text)[0]!.parts?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "“The ban,”",
      "“must go.”",
    ]);
  });

  it("go on with the same source and cue where none is named", () => {
    const text = "“The ban must go,” Norway said. “As long as it stands, nobody gains.”";
    expect(attributed(text)).toEqual([
      "Norway (NOR) | said | “The ban must go,”",
      "Norway (NOR) | said | “As long as it stands, nobody gains.”",
    ]);
    expect(attribute(text).map(({ source }) => source.implicit ?? false)).toEqual([false, true]);
  });

  it("go on over paragraphs that are left open", () => {
    const text = "“The ban must go,” Norway said. “It has failed.\n“It will fail again.”";
    expect(attributed(text).map((line) => line.split(" | ")[2])).toEqual([
      "“The ban must go,”",
      "“It has failed.",
      "“It will fail again.”",
    ]);
  });

  it("stay with the paragraph they stand in", () => {
    const text = "“The ban must go,” Norway said. “But the closure is unavoidable.”\n\nPeru said it was sorry.";
    expect(attributed(text)).toEqual([
      "Norway (NOR) | said | “The ban must go,”",
      "Norway (NOR) | said | “But the closure is unavoidable.”",
      "Peru (PER) | said | it was sorry",
    ]);
    expect(attributed("“The closure is unavoidable.”\n\nPeru said it neither.")).toEqual([]);
  });

  it.each([
    ["after it", 'Norway rejected the tax. "It would ruin every one of us," Lilly goalkeeper Ian Moss said.'],
    [
      "with age and addressee",
      'Norway rejected the tax. "It would ruin us," goalkeeper Ian Moss, 34, told the club paper.',
    ],
    [
      "in words that do not parse",
      "Norway rejected the tax. “It would ruin every one of us,” whoever it was in there said.",
    ],
  ])("do not go on with somebody earlier where they have a speaker of their own %s", (_, text) => {
    expect(attributed(text).filter((line) => line.includes("(NOR)"))).toEqual(["Norway (NOR) | rejected | the tax"]);
  });

  it("may come in the sentence after a colon", () => {
    expect(attributed("Norway continued:\n“The ban must go.”")).toEqual([
      "Norway (NOR) | continued | “The ban must go.”",
    ]);
  });

  it("do not take a quoted word or title for speech", () => {
    expect(attribute("The “green” bill passed on Friday.")).toEqual([]);
  });

  it("are told by their mode from indirect and mixed ones", () => {
    const modes = (text: string) => attribute(text).map(({ mode }) => mode);
    expect(modes("“We wait,” Norway said.")).toEqual(["direct"]);
    expect(modes("Norway said it would wait.")).toEqual(["indirect"]);
    expect(modes("Norway said it would “wait and see.”")).toEqual(["mixed"]);
  });
});

describe("indirect speech", () => {
  it("leaves “that”, the occasion and the date out of the content", () => {
    expect(attributed("Norway said on Monday in a statement that the ban must go.")).toEqual([
      "Norway (NOR) | said | the ban must go",
    ]);
    expect(attributed("Norway urged calm during its talks with Peru.")).toEqual(["Norway (NOR) | urged | calm"]);
  });

  it("may stand before, or on both sides of, its cue", () => {
    expect(attributed("The ban must go, Norway said.")).toEqual(["Norway (NOR) | said | The ban must go"]);
    expect(attributed("The ban, Norway said, would hurt fishermen.")).toEqual([
      "Norway (NOR) | said | The ban, Norway said, would hurt fishermen",
    ]);
  });

  it("ends before what the reporter tells of the circumstances", () => {
    const said = "Norway told Peru that the truce must hold";
    for (const rest of [", as rebels shelled the town", ", after talks collapsed", ", amid fears of war"])
      expect(attributed(`${said}${rest}.`)).toEqual(["Norway (NOR) | told | the truce must hold"]);
    expect(attributed(`${said}, as it saves lives.`)).toEqual([
      "Norway (NOR) | told | the truce must hold, as it saves lives",
    ]);
  });

  it("does not start with the place a report was sent from", () => {
    expect(attributed("OSLO — The ban must go, Norway said.")).toEqual(["Norway (NOR) | said | The ban must go"]);
  });

  it("names whom it was said to", () => {
    const text = "Norway told Peru that the ban must go.";
    const [{ addressee } = {}] = attribute(text, { parties: [{ id: "PER", name: "Peru" }] });
    expect(addressee && [text.slice(addressee.start, addressee.end), addressee.party]).toEqual(["Peru", "PER"]);
    expect(attributed(text)).toEqual(["Norway (NOR) | told | the ban must go"]);
  });

  it("belongs to the innermost speaker", () => {
    expect(attributed("Norway’s statement quoted Berg as telling reporters that the ban must go.")).toEqual([
      "Berg (NOR) | telling | the ban must go",
    ]);
    expect(attributed("Berg of Norway was quoted by the agency as saying the ban must go.")).toEqual([
      "Berg of Norway (NOR) | saying | the ban must go",
    ]);
  });

  it("is read from “according to”, also where it hands on what somebody said", () => {
    expect(attributed("According to Norway, the ban must go.")).toEqual([
      "Norway (NOR) | According to | the ban must go",
    ]);
    expect(attributed("The ban must go, according to Norway.")).toEqual([
      "Norway (NOR) | according to | The ban must go",
    ]);
    expect(attributed("“It must go,” Norway said, according to Reuters.")).toEqual([
      "Norway (NOR) | said | “It must go,”",
      "Reuters (-) | according to | “It must go,” Norway said",
    ]);
  });

  it("goes on with participles and coordinated verbs of the same source", () => {
    expect(
      attributed("Norway called the ban a mistake and said that talks had failed, adding that it was time to act."),
    ).toEqual([
      "Norway (NOR) | called | the ban a mistake",
      "Norway (NOR) | said | talks had failed",
      "Norway (NOR) | adding | it was time to act",
    ]);
  });

  it("does not count what a source says of itself as a second attribution", () => {
    expect(attributed("Norway said it would support the ban.")).toEqual([
      "Norway (NOR) | said | it would support the ban",
    ]);
  });

  it("keeps one party’s account of another apart as an attribution of its own", () => {
    expect(attributed("Norway said that Peru wanted the dam dismantled.")).toEqual([
      "Norway (NOR) | said | Peru wanted the dam dismantled",
      "Peru (PER) | wanted | the dam dismantled",
    ]);
    expect(attributed("Norway said Peru had rejected the plan.").map((line) => line.slice(0, 12))).toEqual([
      "Norway (NOR)",
      "Peru (PER) |",
    ]);
  });
});

describe("directives and demands", () => {
  it("have the one who is to act as addressee, outside the content of “urged” and inside that of “demanded that”", () => {
    expect(attributed("Norway urged Peru not to sign the treaty.")).toEqual([
      "Norway (NOR) | urged | not to sign the treaty",
    ]);
    expect(attributed("Norway called on Peru to sign.")).toEqual(["Norway (NOR) | called on | to sign"]);
    expect(attributed("Norway demanded that Peru sign.")).toEqual(["Norway (NOR) | demanded | Peru sign"]);
    expect(attributed("Norway called for Peru to sign.")).toEqual(["Norway (NOR) | called for | Peru to sign"]);
  });

  it("do not make what the addressee is to do the addressee’s own stance", () => {
    const text = "Norway demanded that Peru reject the map.";
    expect(attributed(text)).toEqual(["Norway (NOR) | demanded | Peru reject the map"]);
    expect(attribute(text, { parties: [{ id: "PER", name: "Peru" }] })[0]!.addressee?.party).toBe("PER");
  });

  it("want their content", () => {
    expect(cueOf("Norway urged Peru to sign.")).toMatchObject({
      lemma: "urge",
      frame: "directive",
      polarity: 1,
      negated: false,
    });
    expect(cueOf("Norway has called for talks.")).toMatchObject({ lemma: "call for", frame: "demand", polarity: 1 });
  });
});

describe("support and rejection", () => {
  it("are read without a verb of speech, by verb, particle and idiom", () => {
    expect(attributed("Norway backed the treaty but rejected the tariff.")).toEqual([
      "Norway (NOR) | backed | the treaty",
      "Norway (NOR) | rejected | the tariff",
    ]);
    expect(attributed("Norway ruled out a pact.")).toEqual(["Norway (NOR) | ruled out | a pact"]);
    expect(attributed("Norway threw its weight behind the pact.")).toEqual([
      "Norway (NOR) | threw its weight behind | the pact",
    ]);
    expect(attributed("Norway voted against the motion on Friday.")).toEqual([
      "Norway (NOR) | voted against | the motion",
    ]);
  });

  it("carry their polarity, negation and hedges in the cue", () => {
    expect(cueOf("Norway does not support the pact.")).toMatchObject({ frame: "support", polarity: 1, negated: true });
    expect(cueOf("Norway has never recognized the border.")).toMatchObject({
      frame: "support",
      polarity: 1,
      negated: true,
    });
    expect(cueOf("Norway condemned the raid.")).toMatchObject({ frame: "rejection", polarity: -1, negated: false });
    expect(cueOf("Norway might support the pact.")?.hedges).toHaveLength(1);
    expect(cueOf("Norway refused to sign the pact.")).toMatchObject({
      lemma: "refuse",
      frame: "rejection",
      polarity: -1,
    });
  });

  it("are read from passives, relative clauses and contrasts", () => {
    expect(attributed("The motion was rejected by Norway and backed by Peru.")).toEqual([
      "Norway (NOR) | rejected | The motion",
      "Peru (PER) | backed | The motion",
    ]);
    expect(attributed("Norway, which has long opposed the tax, abstained.")).toEqual([
      "Norway (NOR) | opposed | the tax",
    ]);
    expect(attributed("While Norway praised the reform, Peru called it a mistake.")).toEqual([
      "Norway (NOR) | praised | the reform",
      "Peru (PER) | called | it a mistake",
    ]);
    expect(attributed("Peru keeps a tax that Norway has called “unfair.”")).toEqual([
      "Norway (NOR) | called | a tax that Norway has called “unfair.”",
    ]);
  });

  it("give each member of a coordinated source an attribution of its own", () => {
    expect(attributed("Both Norway and Peru have rejected that demand.")).toEqual([
      "Norway (NOR) | rejected | that demand",
      "Peru (PER) | rejected | that demand",
    ]);
    expect(
      attributed("Norway, Peru and the African Union welcomed the truce.").map((line) => line.split(" | ")[0]),
    ).toEqual(["Norway (NOR)", "Peru (PER)", "the African Union (AU)"]);
    expect(attributed("Norway joined Peru in calling for a truce.").map((line) => line.split(" | ")[0])).toEqual([
      "Norway (NOR)",
      "Peru (PER)",
    ]);
  });

  it("step over “both” and “all” wherever they stand after the members of a source", () => {
    for (const verb of ["both rejected", "have both rejected", "had all long rejected"])
      expect(sourcesOf(`Norway and Peru ${verb} the map.`)).toEqual(["NOR", "PER"]);
    expect(attributed("Norway and Peru both rejected the map.")).toEqual([
      "Norway (NOR) | rejected | the map",
      "Peru (PER) | rejected | the map",
    ]);
  });

  it("state neutrality, in one attribution, where the source neither supports nor opposes", () => {
    expect(attributed("Norway neither supports nor opposes the map.")).toEqual([
      "Norway (NOR) | supports nor opposes | the map",
    ]);
    expect(cueOf("Norway neither supports nor opposes the map.")).toMatchObject({ polarity: 0, negated: false });
    for (const cue of [
      "will neither back nor oppose",
      "has neither endorsed nor rejected",
      "neither confirmed nor denied",
    ])
      expect(cueOf(`Norway ${cue} the plan.`)).toMatchObject({ polarity: 0, negated: false });
    expect(cueOf("Norway neither backs nor endorses the map.")).toMatchObject({ polarity: 1, negated: true });
    expect(attributed("Norway said it neither supports nor opposes the map.")).toEqual([
      "Norway (NOR) | said | it neither supports nor opposes the map",
    ]);
  });

  it("are not read where they are only a condition or nobody’s", () => {
    expect(attribute("If Norway rejects the plan, prices will rise.")).toEqual([]);
    expect(attribute("The bill was rejected.")).toEqual([]);
  });

  it("are read from announced intentions, but not from actions", () => {
    expect(attributed("Norway will not sign the pact.")).toEqual(["Norway (NOR) | sign | the pact"]);
    expect(attribute("Norway signed the pact in Lima and moved 900 troops to the border, causing concern.")).toEqual(
      [],
    );
  });
});

describe("stances carried by nouns", () => {
  it("are read from light verbs, with the noun phrase as content", () => {
    expect(attributed("Norway voiced strong support for the truce.")).toEqual([
      "Norway (NOR) | voiced | strong support for the truce",
    ]);
    expect(cueOf("Norway voiced doubts about the truce.")).toMatchObject({
      frame: "nominal",
      polarity: -1,
      negated: false,
    });
    expect(cueOf("Norway expressed no support for the truce.")).toMatchObject({
      frame: "nominal",
      polarity: 1,
      negated: true,
    });
  });

  it("are read from a possessor or demonym, with what the noun leads to as content", () => {
    expect(attributed("Norway’s opposition to the dam remains firm.")).toEqual(["Norway (NOR) | opposition | the dam"]);
    expect(attributed("Norwegian support for the dam has faded.")).toEqual(["Norwegian (NOR) | support | the dam"]);
    expect(attributed("Peru turned down a Norwegian proposal to cut quotas.")).toEqual([
      "Peru (PER) | turned down | a Norwegian proposal to cut quotas",
      "Norwegian (NOR) | proposal | to cut quotas",
    ]);
  });

  it("are characterized where the reporter says what words or deeds amount to", () => {
    const text = "Berg of Norway spoke. His remarks represent Norway’s firmest rejection of the dam so far.";
    expect(attribute(text).map(({ mode }) => mode)).toEqual(["characterized"]);
    expect(attributed(text)[0]).toContain("His (NOR) | represent | Norway’s firmest rejection of the dam");
    expect(
      attribute("Norway has been the dam’s fiercest critic.").map(({ mode, cue }) => [mode, cue?.polarity]),
    ).toEqual([["characterized", -1]]);
  });
});

describe("roundabout wordings", () => {
  it.each([
    ["pressure from a source", "Peru came under pressure from Norway to sign.", "Norway (NOR) | pressure | to sign"],
    ["a directive in the passive", "Peru was urged by Norway to sign.", "Norway (NOR) | urged | to sign"],
    ["somebody’s view", "In the view of Norway, the ban must go.", "Norway (NOR) | In the view of | the ban must go"],
    [
      "a quoted noun of stance",
      "Norway expressed “deep regret” over the raid.",
      "Norway (NOR) | expressed | “deep regret” over the raid",
    ],
    ["a quoted infinitive", "Norway urged Peru “not to sign.”", "Norway (NOR) | urged | “not to sign.”"],
    [
      "a relative clause about its object",
      "Peru plans a dam that Norway says will fail.",
      "Norway (NOR) | says | will fail",
    ],
    ["an aside inside the verb", "Norway did, however, welcome the truce.", "Norway (NOR) | welcome | the truce"],
    [
      "an aside between a verb and its preposition",
      "Norway called, on several occasions, for a ban on trawling.",
      "Norway (NOR) | called, on several occasions, for | a ban on trawling",
    ],
    [
      "an imperative without quote marks",
      "Let the ships pass, Norway told Peru.",
      "Norway (NOR) | told | Let the ships pass",
    ],
  ])("%s", (_, text, line) => expect(attributed(text)).toContain(line));

  it("negates both members of “neither … nor”", () => {
    expect(attribute("Neither Norway nor Peru supports the tax.").map(({ cue }) => cue?.negated)).toEqual([true, true]);
    expect(attributed("Neither Norway nor Peru supports the tax.").map((line) => line.split(" | ")[0])).toEqual([
      "Norway (NOR)",
      "Peru (PER)",
    ]);
  });
});

describe("what is no attribution", () => {
  it.each([
    "Norway has reportedly placed an estimated 900 troops along its border.",
    "The treaty was signed in 2014.",
    "Berg made the comments during a telephone call in Oslo.",
    "Norway did not say when talks would resume.",
    "Norway declined to comment.",
    "__proto__ constructor toString",
    "",
  ])("%s", (text) => expect(attribute(text)).toEqual([]));
});

describe("a day between a verb and its preposition", () => {
  it.each([
    [
      "on a day",
      "Norway called on Friday for an end to the ban.",
      ["Norway (NOR) | called on Friday for | an end to the ban"],
    ],
    [
      "at a time of day",
      "Norway called on Friday night for a vote.",
      ["Norway (NOR) | called on Friday night for | a vote"],
    ],
    ["but not a name", "Norway called on Peru to vote.", ["Norway (NOR) | called on | to vote"]],
  ])("is passed over %s", (_, text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });
});
