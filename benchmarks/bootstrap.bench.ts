/**
 * A bootstrap of many means at once: 1,000 replicates of 100 pairs over 1,000 topics, four tenths of the terms missing.
 * The shared draws beside the naive twin that gathers the drawn terms of each pair. They must agree to 1e-9 before any
 * time is taken. Read the ratio of one run, never the times: npx vitest bench --run --project unit benchmarks/bootstrap
 *
 * The peer, scipy.stats.bootstrap, runs on data of the same shape from a shared set of workloads.
 */
import { bench, describe } from "vitest";
import { bootstrapMeans } from "stancekit";
import { seededRandom } from "../src/base/random.ts";

const [pairs, topics, replicates] = [100, 1000, 1000];
const random = seededRandom(1);
const terms = Array.from({ length: pairs }, () =>
  Float64Array.from({ length: topics }, () => (random() < 0.4 ? NaN : random())),
);
const draws = Uint16Array.from({ length: topics * replicates }, () => Math.floor(random() * topics));

/** The ends of the middle 95% of one pair's replicates, draw by draw. */
function naiveInterval(row: Float64Array): readonly [number, number] {
  const means = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    let sum = 0;
    let count = 0;
    for (let draw = replicate * topics; draw < (replicate + 1) * topics; draw++) {
      const term = row[draws[draw]!]!;
      if (Number.isNaN(term)) continue;
      sum += term;
      count++;
    }
    means[replicate] = sum / count;
  }
  means.sort();
  const at = (place: number) =>
    means[Math.floor(place)]! + (means[Math.ceil(place)]! - means[Math.floor(place)]!) * (place % 1);
  return [at((replicates - 1) * 0.025), at((replicates - 1) * 0.975)];
}

const naive = terms.map(naiveInterval);
for (const [pair, { interval }] of bootstrapMeans(terms, { draws }).entries()) {
  const [low, high] = naive[pair]!;
  if (interval === undefined || Math.abs(interval.low - low) > 1e-9 || Math.abs(interval.high - high) > 1e-9) {
    throw new Error(`pair ${pair}: ${JSON.stringify(interval)} is not ${low} to ${high}`);
  }
}

describe("1,000 replicates of 100 pairs × 1,000 topics", () => {
  bench("bootstrapMeans, draws given", () => void bootstrapMeans(terms, { draws }));
  bench("bootstrapMeans, draws from a seed", () => void bootstrapMeans(terms, { seed: 1 }));
  bench("naive gather, pair by pair", () => void terms.map(naiveInterval));
});
