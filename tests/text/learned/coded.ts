import { seededRandom } from "../../../src/base/random.ts";
import type { StanceExample } from "../../../src/text/index.ts";

const sides = {
  support: ["we welcome", "we gladly back", "it is right to build", "a good day for"],
  oppose: ["we reject", "we must never accept", "it is wrong to build", "a sad day for"],
  neutral: ["we are still reading about", "tomorrow we vote on", "the report describes", "nobody has seen"],
} as const;
const ends = ["the bridge", "the new bridge", "the long bridge over the sound", "this bridge of ours"];

/** Made-up passages whose first words tell the stance, drawn by a seed. */
export function codedPassages(count: number, seed = 1, topic?: string): StanceExample[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const labels = ["support", "oppose", "neutral"] as const;
  return Array.from({ length: count }, (_, place) => {
    const stance = labels[place % 3]!;
    return { text: `${pick(sides[stance])} ${pick(ends)}`, stance, ...(topic === undefined ? {} : { topic }) };
  });
}
