import { seededRandom } from "../src/base/random.ts";

/** Votes of a parliament, row-major: −1, 0, 1, or −128 for the `missing` share; members lean to one side or the other. */
export function drawVotes(members: number, rollCalls: number, missing = 0.15): Int8Array {
  const random = seededRandom(members * 31 + rollCalls);
  const leanings = Float64Array.from({ length: members }, () => random());
  return Int8Array.from({ length: members * rollCalls }, (_, cell) => {
    if (random() < missing) return -128;
    const draw = random();
    return draw < 0.1 ? 0 : draw < 0.3 + 0.5 * leanings[Math.floor(cell / rollCalls)]! ? 1 : -1;
  });
}

/** Graded positions on [−1, 1], row-major, `NaN` for the `missing` share. */
export function drawPositions(parties: number, topics: number, missing = 0.25): Float64Array {
  const random = seededRandom(parties * 31 + topics);
  return Float64Array.from({ length: parties * topics }, () => (random() < missing ? NaN : 2 * random() - 1));
}
