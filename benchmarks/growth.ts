/**
 * How the cost of all pairs grows: twice the parties should cost four times as much, twice the topics twice as much.
 * Prints a table in Markdown: npx tsx benchmarks/growth.ts
 */
import { cityBlock, cohenKappa, type Measure } from "stancekit";
import { pairScores } from "../src/measures/kernels/index.ts";
import { drawPositions, drawVotes } from "./votes.ts";

interface Workload {
  readonly name: string;
  readonly draw: (parties: number, topics: number) => Int8Array | Float64Array;
  readonly measures: readonly Measure[];
  readonly parties: number;
  readonly topics: number;
}

const workloads: readonly Workload[] = [
  { name: "votes, agreement", draw: drawVotes, measures: [cityBlock], parties: 200, topics: 6200 },
  { name: "votes, agreement and κ", draw: drawVotes, measures: [cityBlock, cohenKappa], parties: 200, topics: 6200 },
  { name: "positions, agreement", draw: drawPositions, measures: [cityBlock], parties: 200, topics: 1000 },
];

/** The least processor time of some rounds in which the sizes take turns, so that a busy moment hits them all. */
function leastTimes({ draw, measures, parties, topics }: Workload, rounds = 15): number[] {
  const sizes = [
    [parties, topics],
    [2 * parties, topics],
    [parties, 2 * topics],
  ] as const;
  const runs = sizes.map(([rows, columns]) => ({ values: draw(rows, columns), columns }));
  const least = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [i, votes] of runs.entries()) {
      const before = process.cpuUsage();
      pairScores(votes, { measures, missingCode: -128 });
      const { user, system } = process.cpuUsage(before);
      least[i] = Math.min(least[i]!, (user + system) / 1000);
    }
  }
  return least;
}

console.log("| all pairs of | size | ms | parties × 2 | topics × 2 |");
console.log("| --- | --- | ---: | ---: | ---: |");
for (const workload of workloads) {
  const [base, parties, topics] = leastTimes(workload) as [number, number, number];
  const cells = [
    workload.name,
    `${workload.parties} × ${workload.topics}`,
    base.toFixed(1),
    `× ${(parties / base).toFixed(1)}`,
    `× ${(topics / base).toFixed(1)}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
