import fc from "fast-check";
import { expect, test } from "vitest";
import { learnedAttribution, splitSentences, trainAttribution } from "../../../src/text/index.ts";
import { LESSONS } from "./annotated.ts";

const model = trainAttribution(LESSONS);
const steps = [true, false].map((nested) => learnedAttribution(model, { nested, threshold: 0.01 }));
const pieces = fc.constantFrom(
  ..."Arlen glossed said “ ” that \" the dam , . ? — ' \n\n it was ( ) according to and rejected 12 é 😀".split(" "),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("spans lie in the text, and none but a source without a party is empty", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...steps), (text, step) => {
      for (const { source, cue, content, parts, confidence } of step({
        text,
        sentences: splitSentences(text),
        parties: [{ id: "arlen", name: "Arlen" }],
        topics: [],
      })) {
        for (const { start, end } of [...(cue ? [cue] : []), content, ...(parts ?? [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(source.start).toBeLessThanOrEqual(source.end);
        expect(source.end).toBeLessThanOrEqual(text.length);
        if (source.start === source.end) expect(source.party).toBeNull();
        if (confidence !== undefined) expect(confidence > 0 && confidence <= 1).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
