import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "../../src/text/attribute.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { PARTIES } from "./attributed.ts";

const word = fc.constantFrom(
  "Norway",
  "Peru",
  "the",
  "minister",
  "said",
  "that",
  "and",
  ",",
  ".",
  "“",
  "”",
  '"',
  "'",
  "he",
  "it",
  "urged",
  "to",
  "called",
  "for",
  "not",
  "by",
  "was",
  "rejected",
  "plan",
  "which",
  "according",
  "opposition",
  "—",
  "\n",
  "\n\n",
  "’s",
  "?",
  "(",
  ")",
  "of",
  "Oslo",
  "adding",
  "as",
  "support",
  "neither",
  "nor",
  "both",
  "have",
  "few",
  "in",
);
const prose = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  prose,
);

describe("attribute", () => {
  it("never throws, and keeps every span inside the text and not empty", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { source, cue, content, parts = [], addressee } of attribute(text, { parties: PARTIES })) {
          for (const span of [
            source,
            content,
            ...parts,
            ...(cue ? [cue, ...cue.hedges] : []),
            ...(addressee ? [addressee] : []),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the cue out of the content, or between its parts", () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { cue, content, parts, source } of attribute(text, { parties: PARTIES })) {
          if (!cue || source.implicit) continue;
          for (const piece of parts ?? [content])
            expect(cue.start >= piece.end || cue.end <= piece.start || isRelative(text, content)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads the beginning of a text the same whatever unrelated paragraph follows", () => {
    const text =
      "Norway and Peru rejected the plan. “It fails,” Norwegian minister Ida Berg said.\n\nThe ministry urged calm.";
    const alone = attribute(text, { parties: PARTIES });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Prices", "rose", "in", "spring", "and", "fell", "later"), {
          minLength: 1,
          maxLength: 20,
        }),
        (words) => {
          const longer = `${text}\n\n${words.join(" ")}.`;
          expect(attribute(longer, { parties: PARTIES }).slice(0, alone.length)).toEqual(alone);
        },
      ),
    );
  });

  it("gives the same with the sentences passed in as without", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(attribute(text, { sentences: splitSentences(text) })).toEqual(attribute(text));
      }),
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const once = (text: string): number => {
      const before = process.cpuUsage();
      attribute(text, { parties: PARTIES });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    // Processor time, and the least of some runs, so that a busy machine does not fail it.
    const time = (text: string): number => Math.min(once(text), once(text), once(text));
    for (const unit of ["Norway said, ", "“ Norway and ", "to want to ", "word "]) {
      expect(time(unit.repeat(10_000))).toBeLessThan(30 * Math.max(time(unit.repeat(1_000)), 5));
    }
  });
});

describe("splitSentences", () => {
  it("covers every visible character with exactly one token, in order", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const token of splitSentences(text).flatMap(({ tokens }) => tokens)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u200b]*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** "an idea that Lee dismissed as …": the content is the whole relative clause, cue and all. */
function isRelative(text: string, content: { start: number; end: number }): boolean {
  return /\b(?:that|which|whom|said|by|to)\b/.test(text.slice(content.start, content.end));
}
