import { describe, expect, test } from "vitest";
import type { LabelledSequence } from "../../../src/learning/sequence/chain.ts";
import { emissionsOf } from "../../../src/learning/sequence/emissions.ts";
import { featureCollector } from "../../../src/learning/sequence/feature-rows.ts";
import { hashText } from "../../../src/learning/sequence/hashing.ts";
import { packChain, unpackChain } from "../../../src/learning/sequence/packed-chain.ts";
import { readingChain } from "../../../src/learning/sequence/reading-chain.ts";
import { trainChain } from "../../../src/learning/sequence/train-chain.ts";
import { viterbi } from "../../../src/learning/sequence/viterbi.ts";

const BITS = 12;
const shape = { labels: 2, kinds: 1, moves: new Uint8Array(6).fill(1) };
const options = { seed: 1, epochs: 20, runs: 2, rate: 0.2, dropout: 0.1, leastCount: 1, bits: BITS };

/** "b" is labelled 1 after "a", and 0 anywhere else: only the step from label to label tells. */
function sequence(words: string): LabelledSequence {
  const collector = featureCollector(BITS);
  const labels = [...words].map((word, i) => {
    collector.add(Int32Array.of(hashText(word), hashText(words[i - 1] ?? "")));
    return word === "b" && words[i - 1] === "a" ? 1 : 0;
  });
  return { features: collector.take(), kinds: new Uint8Array(words.length), labels: Uint8Array.from(labels) };
}
const lessons = ["abba", "bab", "aab", "bba", "abab", ""].map(sequence);
const chain = trainChain(lessons, shape, options);
const reading = readingChain(chain);
const labelsFor = (words: string) => [
  ...viterbi(emissionsOf(reading, sequence(words).features), 2, new Uint8Array(words.length), reading.scores),
];

describe("trainChain", () => {
  test("learns what a label depends on", () => {
    expect(labelsFor("babbab")).toEqual([0, 0, 1, 0, 0, 1]);
  });

  test("gives the same weights for the same seed", () => {
    expect(trainChain(lessons, shape, options)).toEqual(chain);
  });

  test("leaves out features that are too rare", () => {
    const { weights } = trainChain(lessons, shape, { ...options, leastCount: 1000 });
    expect(weights).toHaveLength(0);
  });

  test("labels an empty sequence with nothing", () => {
    expect(labelsFor("")).toEqual([]);
  });
});

describe("packChain", () => {
  test("keeps sums of two weights within a twenty-fifth of the largest", () => {
    const again = unpackChain(JSON.parse(JSON.stringify(packChain(chain, BITS, 0))), shape)!;
    const { features } = sequence("abbab");
    const largest = Math.max(...chain.weights.map(Math.abs));
    const packed = emissionsOf(readingChain(again), features);
    emissionsOf(reading, features).forEach((emission, i) =>
      expect(Math.abs(packed[i]! - emission)).toBeLessThan(0.04 * largest),
    );
  });

  test("drops what is negligible", () => {
    expect(packChain(chain, BITS, 1e9)).toMatchObject({ buckets: "", weights: "" });
  });

  test.each([
    ["too few steps", { steps: [] }],
    ["masks that do not fit", { masks: "" }],
    ["weights that do not fit", { weights: "" }],
    ["buckets beyond their number", { bits: 2 }],
  ])("does not unpack %s", (_, change) => {
    expect(unpackChain({ ...packChain(chain, BITS, 0), ...change }, shape)).toBeUndefined();
  });
});
