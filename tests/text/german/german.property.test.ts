import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute, read } from "../../../src/text/index.ts";
import { german } from "../../../src/text/languages/index.ts";
import { PARTIES } from "./attributed.ts";

const word = fc.constantFrom(
  "Der",
  "Bauernbund",
  "Norwegen",
  "die",
  "Maut",
  "sagte",
  "lehnte",
  "ab",
  "an",
  "kündigte",
  ",",
  ".",
  ":",
  "„",
  "“",
  "»",
  "«",
  "dass",
  "er",
  "sie",
  "sei",
  "habe",
  "soll",
  "werde",
  "nicht",
  "und",
  "so",
  "wie",
  "laut",
  "nach",
  "Angaben",
  "zufolge",
  "zu",
  "(",
  ")",
  "-",
  "–",
  "der",
  "wurde",
  "kritisiert",
  "von",
  "als",
  "Fehler",
  "wenn",
  "3.",
  "hat",
  "gefordert",
  "demnach",
  "es",
  "heißt",
  "in",
  "\n\n",
  "Kongress-",
);
const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
const anything = fc.oneof(
  prose,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const topics = [
  { id: "toll", label: "Maut" },
  { id: "p", label: "Maut", proposition: "Die Maut soll entfallen." },
];

describe("whatever the German text", () => {
  test("spans lie in it, none is empty, and parts lie in their content", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { source, cue, content, parts, addressee } of attribute(text, {
          language: german,
          parties: PARTIES,
        })) {
          for (const span of [
            source,
            content,
            ...(cue ? [cue] : []),
            ...(parts ?? []),
            ...(addressee ? [addressee] : []),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const part of parts ?? []) expect(content.start <= part.start && part.end <= content.end).toBe(true);
        }
      }),
    );
  });

  test("a stance is within the scale, rests on words of the text, and says why", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { stance, confidence, rule, evidence } of read(text, { language: german, parties: PARTIES, topics })
          .statements) {
          expect(Math.abs(stance)).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThan(0);
          expect(rule).toMatch(/ = (?:support|oppose)$/);
          expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
        }
      }),
    );
  });

  test("the same text is read the same way twice", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = attribute(text, { language: german, parties: PARTIES });
        expect(attribute(text, { language: german, parties: PARTIES })).toEqual(once);
      }),
    );
  });
});
