import { StancekitError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";

/** How a bootstrap draws, and what interval it gives. */
export interface ResamplingOptions {
  /** Any integer; the same seed gives the same result. */
  readonly seed: number;
  /** 1000 unless given. */
  readonly replicates?: number;
  /** The share of the time that such an interval is to hold the true value; 0.95 unless given. */
  readonly level?: number;
  /** `"percentile"` unless given. `"bca"` corrects for bias and skew, at the price of a jackknife. */
  readonly method?: "percentile" | "bca";
}

/** The options with their defaults, checked; `within` names where they stand in larger options, as in `"bootstrap."`. */
export function resamplingOf(options: ResamplingOptions, within = ""): Required<ResamplingOptions> {
  const { replicates = 1000, level = 0.95, method = "percentile" } = options;
  const seed = checkedSeed(options.seed, `${within}seed`);
  checkedCount(`${within}replicates`, replicates, 1);
  if (!(level > 0 && level < 1)) throw wrong(`${within}level`, level, "a share between 0 and 1");
  if (method !== "percentile" && method !== "bca") throw wrong(`${within}method`, method, '"percentile" or "bca"');
  return { seed, replicates, level, method };
}

export function checkedSeed(seed: number, name = "seed"): number {
  if (Number.isSafeInteger(seed)) return seed;
  throw wrong(name, seed, "an integer");
}

export function checkedCount(name: string, count: number, least: number): number {
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw wrong(name, count, `a whole number of at least ${least}`);
}

const wrong = (name: string, value: unknown, expected: string): StancekitError =>
  new StancekitError("invalid-option", `${name} is ${String(value)}: expected ${expected}`);

/** Draws as many clusters as there are, with replacement, and writes how often each came up. */
export function drawCounts(random: Random, counts: Uint32Array): void {
  counts.fill(0);
  for (let draw = 0; draw < counts.length; draw++) counts[Math.floor(random() * counts.length)]!++;
}
