import fc from "fast-check";
import { expect, test } from "vitest";
import { stepFactors, stepScores } from "../../../src/learning/sequence/chain.ts";
import { marginal, posteriorOf, spanProbability } from "../../../src/learning/sequence/posterior.ts";
import { viterbi } from "../../../src/learning/sequence/viterbi.ts";

const LABELS = 3;
const KINDS = 2;
const weight = fc.double({ min: -4, max: 4, noNaN: true });

/** A small chain in which label 1 may follow only 0 or 1, and cannot come first. */
const chains = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    emissions: fc.array(weight, { minLength: length * LABELS, maxLength: length * LABELS }),
    kinds: fc.array(fc.integer({ min: 0, max: KINDS - 1 }), { minLength: length, maxLength: length }),
    steps: fc.array(weight, { minLength: KINDS * 12, maxLength: KINDS * 12 }),
  }),
);
const moves = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1);

/** All labellings with their scores, one by one: the oracle. */
function labellings(emissions: readonly number[], kinds: readonly number[], steps: readonly number[]) {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  kinds.forEach((kind, i) => {
    paths = paths.flatMap(({ path, score }) =>
      [0, 1, 2].flatMap((next) => {
        const move = (path.at(-1) ?? LABELS) * LABELS + next;
        if (moves[move] === 0) return [];
        return [{ path: [...path, next], score: score + steps[kind * 12 + move]! + emissions[i * LABELS + next]! }];
      }),
    );
  });
  return paths;
}

test("posterior and Viterbi agree with adding up all labellings one by one", () => {
  fc.assert(
    fc.property(chains, ({ emissions, kinds, steps }) => {
      const paths = labellings(emissions, kinds, steps);
      const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const share = (holds: (path: readonly number[]) => boolean) =>
        paths.reduce((sum, { path, score }) => (holds(path) ? sum + Math.exp(score) / total : sum), 0);
      const shape = { labels: LABELS, kinds: KINDS, moves, steps: Float32Array.from(steps) };
      const kindOf = Uint8Array.from(kinds);
      const posterior = posteriorOf(Float64Array.from(emissions), LABELS, kindOf, stepFactors(shape));
      kinds.forEach((_, i) => {
        for (let label = 0; label < LABELS; label += 1)
          expect(marginal(posterior, i, label)).toBeCloseTo(
            share((path) => path[i] === label),
            5,
          );
        for (let last = i; last < kinds.length; last += 1)
          expect(spanProbability(posterior, i, last, 0, 1)).toBeCloseTo(
            share(
              (path) =>
                path[i] === 0 && path.slice(i + 1, last + 1).every((label) => label === 1) && path[last + 1] !== 1,
            ),
            5,
          );
      });
      const best = Math.max(...paths.map(({ score }) => score));
      const found = viterbi(Float64Array.from(emissions), LABELS, kindOf, stepScores(shape));
      const own = paths.find(({ path }) => path.every((label, i) => label === found[i]))!;
      expect(own.score).toBeCloseTo(best, 4);
    }),
  );
});
