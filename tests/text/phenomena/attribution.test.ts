import { describe, expect, it } from "vitest";
import { attribute } from "../../../src/text/attribute.ts";
import { attributed, PARTIES, sourcesOf } from "../attributed.ts";

/** Whom each attribution of a text is addressed to. */
const addressees = (text: string): readonly (string | undefined)[] =>
  attribute(text, { parties: PARTIES }).map(
    ({ addressee }) => addressee && `${text.slice(addressee.start, addressee.end)} (${addressee.party ?? "-"})`,
  );

describe("each phenomenon of political news, where it decides who said what", () => {
  it("1 nested attribution: the innermost speaker holds the words", () => {
    const text = "Lima’s statement quoted Rojas as telling Berg that the tariff would stay.";
    expect(attributed(text)).toEqual(["Rojas (PER) | telling | the tariff would stay"]);
  });

  it("2 the one spoken to is no holder", () => {
    const text = "Norway demanded that Peru deny the ship a berth.";
    expect(attributed(text)).toEqual(["Norway (NOR) | demanded | Peru deny the ship a berth"]);
    expect(addressees(text)).toEqual(["Peru (PER)"]);
  });

  it("3 a directive holds what is to be done, and whom it is put to", () => {
    const text = "Norway urged Peru to close the port and called on it to act.";
    expect(attributed(text)).toEqual(["Norway (NOR) | urged | to close the port", "Norway (NOR) | called on | to act"]);
    expect(addressees(text)[0]).toBe("Peru (PER)");
  });

  it("4 a rejected call is the content of the rejection, not of a caller", () => {
    expect(attributed("Norway rejected calls to lift the ban.")).toEqual([
      "Norway (NOR) | rejected | calls to lift the ban",
    ]);
  });

  it("5 a demand taken up again belongs to the one who turns it down", () => {
    expect(attributed("Norway asked for a cap on catches. Peru rejected that demand.")).toEqual([
      "Norway (NOR) | asked for | a cap on catches",
      "Peru (PER) | rejected | that demand",
    ]);
  });

  it("6 each of coordinated sources holds the content", () => {
    expect(attributed("Norway, Peru and the Liberals said the ban must go.")).toEqual([
      "Norway (NOR) | said | the ban must go",
      "Peru (PER) | said | the ban must go",
      "the Liberals (LIB) | said | the ban must go",
    ]);
  });

  it("7 pronouns and quotations without a cue go on with the speaker", () => {
    const text =
      "“We will wait,” Anna Berg, the Norwegian minister, said. “It takes time.” “We are in no hurry,” she continued.";
    expect(sourcesOf(text)).toEqual(["NOR", "NOR", "NOR"]);
  });

  it("8 broken quotations, also around an aside, are one content in parts", () => {
    const text = "“Nobody asked us,” said Anna Berg of Norway, who knows the river well, “and nobody will.”";
    const [attribution] = attribute(text, { parties: PARTIES });
    expect(attribution!.parts!.map(({ start, end }) => text.slice(start, end))).toEqual([
      "“Nobody asked us,”",
      "“and nobody will.”",
    ]);
  });

  it("8 a quotation over paragraphs has one speaker", () => {
    expect(sourcesOf("“The ban helps.\n\n“It will stay,” Anna Berg of Norway said.")).toEqual(["NOR", "NOR"]);
  });

  it("8 a quotation inside a quotation does not end it", () => {
    expect(attributed("''They told us, 'Wait,''' Norway said. ''We did not.''")).toContain(
      "Norway (NOR) | said | ''They told us, 'Wait,'''",
    );
  });

  it("9 capitals, ministries and titles stand for the party", () => {
    expect(sourcesOf("Oslo said the ban must go. The ministry added that it hurt.")).toEqual(["NOR", "NOR"]);
    expect(sourcesOf("The Peruvian foreign minister said it hurt. The minister added that it must go.")).toEqual([
      "PER",
      "PER",
    ]);
  });

  it("10 somebody without a title speaks for whom an apposition or the quoting statement names", () => {
    expect(sourcesOf("Carl Moss, an adviser to the Norwegian premier, said the ban must go.")).toEqual(["NOR"]);
    expect(sourcesOf("Oslo’s statement quoted Moss as saying the ban must go.")).toEqual(["NOR"]);
  });

  it("11 what should be done is content as it stands", () => {
    expect(attributed("The quota should be scrapped, Norway said.")).toEqual([
      "Norway (NOR) | said | The quota should be scrapped",
    ]);
  });

  it("12 a condition stays inside the content", () => {
    expect(attributed("Norway said that if the ban stays, it will leave.")).toEqual([
      "Norway (NOR) | said | if the ban stays, it will leave",
    ]);
  });

  it("13 a noun of stance has its possessor for a holder", () => {
    expect(attributed("Norway’s opposition to the ban grew.")).toEqual(["Norway (NOR) | opposition | the ban"]);
  });

  it("14 hearsay has no speaker, and agencies only hand on", () => {
    expect(attributed("Norway has reportedly closed the port. It is believed that Peru will follow.")).toEqual([]);
    expect(attributed("The ban must go, Norway said, according to Reuters.")).toContain(
      "Norway (NOR) | said | The ban must go",
    );
  });

  it("15 an action is no statement", () => {
    expect(attributed("Norway closed the port and sent two ships north.")).toEqual([]);
  });

  it("16 words that look like cues are none", () => {
    expect(attributed("Norway sent an estimated 900 troops after a telephone call.")).toEqual([]);
  });

  it("17 a refusal is held with what is refused", () => {
    expect(attributed("Norway refused to condemn the ban.")).toEqual(["Norway (NOR) | refused | to condemn the ban"]);
  });

  it("18 a wording of the opposite is content like any other", () => {
    expect(attributed("Norway said the port must stay open.")).toEqual([
      "Norway (NOR) | said | the port must stay open",
    ]);
  });

  it.each([
    ["before it", "Norway said during his talk with Peru that the ban must go."],
    ["as a place and a day", "Norway said on the steps of the port authority on Monday that the ban must go."],
    ["as an adverb", "Norway said, however, that the ban must go."],
    ["after it", "Norway said the ban must go, despite a summer of talks."],
    ["as a comment on it", "Norway said the ban must go, which came as a surprise."],
  ])("19 the occasion of speaking is cut from the content: %s", (_, text) => {
    expect(attributed(text)).toEqual(["Norway (NOR) | said | the ban must go"]);
  });

  it("20 what one says of another's wish is found inside the words of the first", () => {
    expect(attributed("Peru said that Norway wants the ban lifted.")).toEqual([
      "Peru (PER) | said | Norway wants the ban lifted",
      "Norway (NOR) | wants | the ban lifted",
    ]);
  });
});
