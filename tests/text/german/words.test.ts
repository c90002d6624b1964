import { describe, expect, test } from "vitest";
import { defineLanguage, german, germanPack } from "../../../src/text/languages/index.ts";
import { attribute } from "../../../src/text/attribute.ts";

const sentencesOf = (text: string) => german.steps.sentences(text).map(({ start, end }) => text.slice(start, end));

describe("German sentences", () => {
  test.each([
    ["an ordinal", "Am 3. Juni kam Regen. Am 4. Juni nicht.", ["Am 3. Juni kam Regen.", "Am 4. Juni nicht."]],
    [
      "a title and an abbreviation",
      "Dr. Kolb kam, z. B. mit Ida. Dann ging sie.",
      ["Dr. Kolb kam, z. B. mit Ida.", "Dann ging sie."],
    ],
    ["a year", "Das war 1998. Danach kam nichts.", ["Das war 1998.", "Danach kam nichts."]],
    ["a low closing mark", "„Es reicht.“ Der Wirt ging.", ["„Es reicht.“", "Der Wirt ging."]],
  ])("end where they should behind %s", (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("German verbs", () => {
  const { conjugate } = germanPack();

  test.each([
    ["fordern", ["fordert", "forderte"], "gefordert", "fordere"],
    ["sprechen", ["spricht", "sprach"], "gesprochen", "spreche"],
    ["versprechen", ["verspricht", "versprach"], "versprochen", "verspreche"],
    ["kritisieren", ["kritisiert", "kritisierte"], "kritisiert", "kritisiere"],
    ["rechnen", ["rechnet", "rechnete"], "gerechnet", "rechne"],
    ["sein", ["ist", "war"], "gewesen", "sei"],
  ])("%s has its forms", (infinitive, finite, participle, subjunctive) => {
    const forms = conjugate(infinitive);
    expect(forms.finite).toEqual(expect.arrayContaining(finite));
    expect(forms.participle).toBe(participle);
    expect(forms.subjunctive).toContain(subjunctive);
  });
});

describe("German stems", () => {
  test.each([
    ["Häuser", "Haus"],
    ["Tempolimits", "Tempolimit"],
    ["Steuern", "Steuer"],
    ["Straße", "Strassen"],
  ])("%s meets %s", (a, b) => {
    expect(german.stem(a.toLowerCase())).toBe(german.stem(b.toLowerCase()));
  });

  test("short words stay as they are", () => {
    expect(german.stem("ab")).toBe("ab");
  });
});

test("a pack with a cue of its own reads that cue", () => {
  const pack = germanPack();
  const swiss = defineLanguage({ ...pack, id: "de-CH", cues: `${pack.cues}support 1 n: goutieren` });
  const text = "Der Gemeinderat goutierte den Plan.";
  expect(attribute(text, { language: german })).toEqual([]);
  expect(attribute(text, { language: swiss }).map(({ cue }) => cue?.frame)).toEqual(["support"]);
});
