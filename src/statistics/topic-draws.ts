import { StancekitError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";
import type { Drawing } from "./drawn-groups.ts";
import { drawCounts, resamplingOf, type ResamplingOptions } from "./resampling.ts";

/** Which topics each replicate draws: those of a seed, or draws made elsewhere. */
export interface DrawOptions extends Omit<ResamplingOptions, "seed"> {
  /** Any integer; the same seed gives the same result. Either this or `draws`. */
  readonly seed?: number;
  /** The places of the topics drawn, as many as there are topics for each replicate, one replicate after the other. */
  readonly draws?: ArrayLike<number>;
}

export interface TopicDraws {
  readonly draw: Drawing;
  readonly settings: Required<ResamplingOptions>;
}

export function topicDraws({ seed, draws, ...interval }: DrawOptions, topics: number): TopicDraws {
  if (draws !== undefined && seed === undefined) {
    const replicates = checkedReplicates(draws, topics, interval.replicates);
    return { draw: counting(draws, topics), settings: resamplingOf({ ...interval, replicates, seed: 0 }) };
  }
  if (seed === undefined || draws !== undefined) {
    throw new StancekitError("invalid-option", `seed is ${seed}: expected an integer, or else draws, and not both`);
  }
  const settings = resamplingOf({ ...interval, seed });
  const random = seededRandom(settings.seed);
  return { draw: (counts) => drawCounts(random, counts), settings };
}

/** Counts draws that were made elsewhere. */
function counting(draws: ArrayLike<number>, topics: number): Drawing {
  return (counts, replicate) => {
    counts.fill(0);
    const end = (replicate + 1) * topics;
    for (let draw = replicate * topics; draw < end; draw++) counts[draws[draw]!]!++;
  };
}

function checkedReplicates(draws: ArrayLike<number>, topics: number, asked?: number): number {
  const replicates = asked ?? Math.max(1, Math.floor(draws.length / Math.max(1, topics)));
  if (draws.length !== topics * replicates) {
    const expected = asked === undefined ? `a multiple of ${topics}` : `${topics} · ${asked}`;
    throw new StancekitError("invalid-option", `draws has ${draws.length} places: expected ${expected}`);
  }
  for (let draw = 0; draw < draws.length; draw++) {
    const topic = draws[draw]!;
    if (Number.isInteger(topic) && topic >= 0 && topic < topics) continue;
    throw new StancekitError("invalid-option", `draws[${draw}] is ${topic}: expected a place below ${topics}`);
  }
  return replicates;
}
