import fc from "fast-check";
import { expect, test } from "vitest";
import { locateQuote } from "../../src/models/hosted/locate-quote.ts";

const words = fc.array(fc.constantFrom("a", "bé", "“c”", "d–e", "it’s", "😀", "f\n", "  g"), {
  minLength: 1,
  maxLength: 12,
});

test("whatever is cut from a text at its words is found in it, and reads the same", () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const [from, to] = [a % list.length, b % list.length].toSorted((x, y) => x - y);
      const quote = list.slice(from, to! + 1).join(" ");
      const text = list.join(" ");
      const span = locateQuote(text, quote)!;
      const same = (value: string) => value.replaceAll(/[\s“”’]+/g, "");
      expect(same(text.slice(span.start, span.end))).toBe(same(quote));
    }),
  );
});

test("what a text does not hold is not found", () => {
  expect(locateQuote("We back it.", "We reject it.")).toBeUndefined();
  expect(locateQuote("We back it.", " “” ")).toBeUndefined();
  expect(locateQuote("", "a")).toBeUndefined();
});
