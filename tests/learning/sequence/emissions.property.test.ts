import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketIndex, bucketsIn, rowOf, rowsIn } from "../../../src/learning/sequence/bucket-index.ts";
import { emissionsOf } from "../../../src/learning/sequence/emissions.ts";
import { readingChain } from "../../../src/learning/sequence/reading-chain.ts";

const BITS = 6;
const bucket = fc.integer({ min: 0, max: 2 ** BITS - 1 });
const buckets = fc.uniqueArray(bucket, { maxLength: 2 ** BITS }).map((known) => known.sort((a, b) => a - b));

test("known buckets have their rows in ascending order, others have none", () => {
  fc.assert(
    fc.property(buckets, (known) => {
      const index = bucketIndex(BITS, known);
      expect([...bucketsIn(index)]).toEqual(known);
      expect(rowsIn(index)).toBe(known.length);
      for (let number = 0; number < 2 ** BITS; number += 1) expect(rowOf(index, number)).toBe(known.indexOf(number));
    }),
  );
});

const cases = fc.record({
  known: buckets,
  labels: fc.integer({ min: 1, max: 12 }),
  seen: fc.array(fc.array(bucket, { maxLength: 70 }), { maxLength: 4 }),
  codes: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 40, maxLength: 40 }),
});

test("emissions are the sums of the weights of the known features, one by one", () => {
  fc.assert(
    fc.property(cases, ({ known, labels, seen, codes }) => {
      const weightOf = (row: number, label: number) => {
        const code = codes[(7 * row + label) % codes.length]!;
        return Math.sign(code) * (code / 127) ** 2;
      };
      const weights = Float32Array.from({ length: known.length * labels }, (_, i) =>
        weightOf(Math.floor(i / labels), i % labels),
      );
      const shape = { labels, kinds: 1, moves: new Uint8Array((labels + 1) * labels).fill(1) };
      const index = bucketIndex(BITS, known);
      const chain = readingChain({ ...shape, index, weights, steps: new Float32Array((labels + 1) * labels) });
      const starts = Int32Array.from({ length: seen.length + 1 }, (_, i) => seen.slice(0, i).flat().length);
      const emissions = emissionsOf(chain, { starts, buckets: Int32Array.from(seen.flat()) });
      expect(emissions).toHaveLength(seen.length * labels);
      seen.forEach((own, i) => {
        for (let label = 0; label < labels; label += 1) {
          const sum = own.reduce((all, number) => {
            const row = known.indexOf(number);
            return row < 0 ? all : all + weightOf(row, label);
          }, 0);
          expect(emissions[i * labels + label]).toBeCloseTo(sum, 2);
        }
      });
    }),
  );
});
