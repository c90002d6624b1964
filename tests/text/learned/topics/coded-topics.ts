import { seededRandom } from "../../../../src/base/random.ts";
import type { TopicExample } from "../../../../src/text/index.ts";

export const things = {
  rail: ["the late trains", "trains at night", "slow trains and fares", "the fares for trains"],
  fishing: ["the herring and the cod", "quotas for herring", "nets full of cod", "herring in the fjord"],
  none: ["the weather", "a fine lunch", "the colour of walls", "somebody's birthday"],
} as const;
const openings = ["we talked about", "they wrote about", "nobody asked about", "today we heard of"];

/** Made-up passages about rail, fishing, both or neither, drawn by a seed. */
export function codedTopics(count: number, seed = 1): TopicExample[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, place) => {
    const topics = (["rail", "fishing"] as const).filter((_topic, at) => (place >> at) % 2 === 1);
    const about = topics.length === 0 ? pick(things.none) : topics.map((topic) => pick(things[topic])).join(" and ");
    return { text: `${pick(openings)} ${about}`, topics };
  });
}
