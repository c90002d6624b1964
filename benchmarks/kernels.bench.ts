/**
 * All pairs of plain matrices: the kernels beside their naive twins, pair by pair and topic by topic, which they must
 * equal to 1e-9 before anything is timed. Read the ratios of one run: npx vitest bench --run --project unit kernels
 *
 * The peers in Python have the same shapes: votes of 200 × 6,200 (numpy, one-hot planes and one product of matrices) and
 * positions of 500 × 1,000 with a quarter missing (scipy's pdist).
 */
import { distance } from "ml-distance";
import { bench, describe } from "vitest";
import { cityBlock, cohenKappa, scottPi, signorinoRitterS } from "stancekit";
import { eachPairRow, pairScores } from "../src/measures/kernels/index.ts";
import { mustEqual } from "./must-equal.ts";
import { drawPositions, drawVotes } from "./votes.ts";

/** Agreement of all pairs of rows by plain loops. */
function naiveAgreement(values: ArrayLike<number>, columns: number, missing: (value: number) => boolean): number[] {
  const rows = values.length / columns;
  const scores: number[] = [];
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let sum = 0;
      let shared = 0;
      for (let topic = 0; topic < columns; topic++) {
        const x = values[a * columns + topic]!;
        const y = values[b * columns + topic]!;
        if (missing(x) || missing(y)) continue;
        sum += 1 - Math.abs(x - y) / 2;
        shared++;
      }
      scores.push(sum / shared);
    }
  }
  return scores;
}

/** The same by ml-distance, which knows no missing answers: it gets the topics that each pair shares. */
function agreementByLibrary(values: Int8Array, columns: number): number[] {
  const rows = Array.from({ length: values.length / columns }, (_, row) =>
    Array.from(values.subarray(row * columns, (row + 1) * columns)),
  );
  return rows.flatMap((x, a) =>
    rows.slice(a + 1).map((y) => {
      const [left, right]: [number[], number[]] = [[], []];
      for (let topic = 0; topic < columns; topic++) {
        if (noVote(x[topic]!) || noVote(y[topic]!)) continue;
        left.push(x[topic]!);
        right.push(y[topic]!);
      }
      return 1 - distance.manhattan(left, right) / (2 * left.length);
    }),
  );
}

/** κ and π of all pairs by their definitions, from a table counted topic by topic. */
function naiveChance(values: Int8Array, columns: number): { kappa: number; pi: number }[] {
  const rows = values.length / columns;
  const scores: { kappa: number; pi: number }[] = [];
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      const table = [0, 0, 0].map(() => [0, 0, 0]);
      let shared = 0;
      for (let topic = 0; topic < columns; topic++) {
        const x = values[a * columns + topic]!;
        const y = values[b * columns + topic]!;
        if (x === -128 || y === -128) continue;
        table[x + 1]![y + 1]!++;
        shared++;
      }
      let [same, own, pooled] = [0, 0, 0];
      for (let k = 0; k < 3; k++) {
        const left = table[k]!.reduce((sum, count) => sum + count, 0) / shared;
        const right = table.reduce((sum, row) => sum + row[k]!, 0) / shared;
        same += table[k]![k]! / shared;
        own += left * right;
        pooled += ((left + right) / 2) ** 2;
      }
      scores.push({ kappa: (same - own) / (1 - own), pi: (same - pooled) / (1 - pooled) });
    }
  }
  return scores;
}

const votes = drawVotes(200, 6200);
const options = { missingCode: -128, measures: [cityBlock, signorinoRitterS, cohenKappa, scottPi] };
const few = { values: votes.subarray(0, 20 * 6200), columns: 6200 };
const positions = drawPositions(500, 1000);
const fewPositions = positions.subarray(0, 50 * 1000);
const noVote = (vote: number) => vote === -128;

const agreement = naiveAgreement(few.values, 6200, noVote);
const doubled = agreement.map((score) => 2 * score - 1);
const chance = naiveChance(few.values, 6200);
const kappas = chance.map(({ kappa }) => kappa);
const pis = chance.map(({ pi }) => pi);
for (const [m, expected] of [agreement, doubled, kappas, pis].entries()) {
  mustEqual(pairScores(few, options).scores[m]!, expected);
}
mustEqual(pairScores(few, { missingCode: -128 }).scores[0]!, agreement);
mustEqual(agreementByLibrary(few.values, 6200), agreement);
const { scores } = pairScores({ values: fewPositions, columns: 1000 });
mustEqual(scores[0]!, naiveAgreement(fewPositions, 1000, Number.isNaN));

describe("votes of 200 × 6,200, all pairs", () => {
  const all = { values: votes, columns: 6200 };
  bench("shared, agreement, S, κ and π", () => void pairScores(all, options));
  bench("agreement", () => void pairScores(all, { missingCode: -128 }));
  bench("ml-distance on shared topics", () => void agreementByLibrary(votes, 6200), {
    iterations: 3,
    warmupIterations: 1,
  });
  bench("naive agreement", () => void naiveAgreement(votes, 6200, noVote), { iterations: 3, warmupIterations: 1 });
});

describe("positions of 500 × 1,000, a quarter missing, all pairs", () => {
  bench("agreement", () => void pairScores({ values: positions, columns: 1000 }), { iterations: 5 });
  bench("naive agreement", () => void naiveAgreement(positions, 1000, Number.isNaN), { iterations: 3 });
});

describe("votes of 2,000 × 500, four fifths missing, all pairs", () => {
  const sparse = { values: drawVotes(2000, 500, 0.8), columns: 500 };
  bench("agreement, row by row", () => eachPairRow(sparse, { missingCode: -128 }, () => {}), { iterations: 3 });
});
