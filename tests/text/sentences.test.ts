import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

const sentences = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string): readonly string[] =>
  splitSentences(text).flatMap(({ tokens }) => tokens.map((token) => token.text));
const tags = (text: string): string =>
  splitSentences(text)
    .flatMap(({ tokens }) => tokens.map((token) => token.tag))
    .join(" ");

describe("splitSentences", () => {
  it("gives nothing for an empty or blank text", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\u00a0\t")).toEqual([]);
  });

  it("does not end a sentence at titles, initials and abbreviations inside names", () => {
    expect(sentences("Gen. R. J. Moss met Sen. Ada Field (R-S.C.) at the U.S. Embassy. Both left.")).toEqual([
      "Gen. R. J. Moss met Sen. Ada Field (R-S.C.) at the U.S. Embassy.",
      "Both left.",
    ]);
  });

  it("ends a sentence at an abbreviation where the next word opens one", () => {
    expect(sentences("Talks moved to the U.S. The minister stayed.")).toEqual([
      "Talks moved to the U.S.",
      "The minister stayed.",
    ]);
  });

  it("does not take a name in capitals for an abbreviation", () => {
    expect(sentences("She spoke to NOS. Nobody listened.")).toHaveLength(2);
  });

  it("keeps a closing quote with the sentence it ends, curly or straight", () => {
    expect(sentences("“We tried.” They failed.")).toEqual(["“We tried.”", "They failed."]);
    expect(sentences('"We tried." They failed.')).toEqual(['"We tried."', "They failed."]);
  });

  it("does not end a sentence at a question mark inside the quote that it reports", () => {
    expect(sentences("“Why now?” Berg asked. Nobody knew.")).toEqual(["“Why now?” Berg asked.", "Nobody knew."]);
  });

  it("counts a paragraph at each line break, and at blank lines only where lines are wrapped", () => {
    const paragraphs = (text: string): readonly number[] => splitSentences(text).map(({ paragraph }) => paragraph);
    expect(paragraphs("One stood.\nTwo fell.\r\nThree ran.")).toEqual([0, 1, 2]);
    const wrapped =
      "The ministry of trade said on Monday that it would not\nagree to any of the terms that the union had put on the\ntable a week ago. It would\n\nTalks go on.";
    expect(paragraphs(wrapped)).toEqual([0, 0, 1]);
  });

  it("keeps offsets into the original text with CRLF, no-break spaces and astral characters", () => {
    const text = "𝔘ne\u00a0two.\r\nThe 🎉 end.";
    for (const { tokens } of splitSentences(text))
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it("cuts a run without full stops, so that no sentence is longer than 400 tokens", () => {
    expect(Math.max(...splitSentences("word ".repeat(5000)).map(({ tokens }) => tokens.length))).toBe(400);
  });
});

describe("tokens", () => {
  it("takes possessives and contractions apart and keeps hyphens, abbreviations and numbers whole", () => {
    expect(words("Peru’s U.S.-led de-escalation didn't cost 1,100.50, we’ll see")).toEqual([
      "Peru",
      "’s",
      "U.S.-led",
      "de-escalation",
      "did",
      "n't",
      "cost",
      "1,100.50",
      ",",
      "we",
      "’ll",
      "see",
    ]);
  });

  it("carry the stem of their word", () => {
    expect(splitSentences("Negotiations failed").flatMap(({ tokens }) => tokens.map(({ stem }) => stem))).toEqual([
      "negoti",
      "fail",
    ]);
  });

  it("are tagged by what stands around them", () => {
    expect(tags("Peru backs the plan")).toBe("NNP VBZ DT NN");
    expect(tags("He would back the calls")).toBe("PRP MD VB DT NNS");
    expect(tags("all concerned countries")).toBe("DT VBN NNS");
    expect(tags("It rejected that demand")).toBe("PRP VBD DT NN");
    expect(tags("It said that demand has grown")).toBe("PRP VBD IN NN VBZ VBN");
    expect(tags("Beijing urged restraint")).toBe("NNP VBD NN");
  });
});
