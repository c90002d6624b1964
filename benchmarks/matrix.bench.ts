/**
 * All pairs of a parliament: 120 members, 1,000 roll calls, a tenth of the votes missing. The typed-array matrix beside
 * its naive twin over maps of objects. Read the ratio of one run, never the times: npx vitest bench --run --project unit
 */
import { bench, describe } from "vitest";
import { agreementMatrix, cohenKappa, positions, type Study } from "stancekit";
import { seededRandom } from "../src/base/random.ts";
import { mustEqual } from "./must-equal.ts";

const members = 120;
const rollCalls = 1000;
const random = seededRandom(1);
const study: Study = {
  parties: Array.from({ length: members }, (_, i) => ({ id: `m${i}`, name: `Member ${i}` })),
  topics: Array.from({ length: rollCalls }, (_, i) => ({ id: `r${i}`, label: `Roll call ${i}` })),
  statements: Array.from({ length: members * rollCalls }, (_, i) => i)
    .filter(() => random() < 0.9)
    .map((i) => ({
      id: `s${i}`,
      party: `m${Math.floor(i / rollCalls)}`,
      topic: `r${i % rollCalls}`,
      stance: Math.floor(random() * 3) - 1,
    })),
};
const table = positions(study);

function naiveMatrix(): number[] {
  const votes = new Map(study.parties.map(({ id }) => [id, new Map<string, number>()]));
  for (const { party, topic, stance } of study.statements) votes.get(party)!.set(topic, stance);
  return study.parties.flatMap(({ id: a }, row) =>
    study.parties.slice(row).map(({ id: b }) => {
      let sum = 0;
      let shared = 0;
      for (const [topic, stance] of votes.get(a)!) {
        const other = votes.get(b)!.get(topic);
        if (other === undefined) continue;
        sum += 1 - Math.abs(stance - other) / 2;
        shared++;
      }
      return sum / shared;
    }),
  );
}

const { values, parties } = agreementMatrix(table);
mustEqual(
  parties.flatMap((_, row) => Array.from(values.subarray(row * members + row, (row + 1) * members))),
  naiveMatrix(),
);

describe("statements → positions", () => {
  bench("positions", () => void positions(study));
});

describe("all pairs of 120 × 1,000 votes", () => {
  bench("agreementMatrix, with bounds", () => void agreementMatrix(table));
  bench("agreementMatrix of κ", () => void agreementMatrix(table, { measure: cohenKappa }));
  bench("naive maps, without bounds", () => void naiveMatrix());
});
