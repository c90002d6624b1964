import { StancekitError } from "../base/errors.ts";
import type { MeanMeasure, Measure } from "./measure.ts";
import { cityBlock } from "./pairwise/city-block.ts";
import { directional } from "./pairwise/directional.ts";
import { euclidean } from "./pairwise/euclidean.ts";
import { exactMatch } from "./pairwise/exact-match.ts";
import { hybrid } from "./pairwise/hybrid.ts";

const meanMeasures = [cityBlock, euclidean, directional, hybrid, exactMatch] as const;
const measures = new Map<string, Measure>([...meanMeasures].map((measure) => [measure.id, measure]));

/** The standard names of the measures that are a mean of per-topic terms: those that can also rate one topic alone. */
export type MeanMeasureName = "city-block" | "euclidean" | "directional" | "hybrid" | "exact-match";

/** The standard names of the measures, as `measure: "city-block"` and `--measure city-block` accept them. */
export type MeasureName = MeanMeasureName;

/**
 * The names of the measures that a string can call for, in the order of the documentation.
 *
 * @example
 * import { measureNames } from "stancekit";
 * measureNames(); // => ["city-block", "euclidean", "directional", "hybrid", "exact-match"]
 */
export function measureNames(): MeasureName[] {
  return [...measures.keys()] as MeasureName[];
}

/**
 * The measure of that name.
 *
 * @throws {StancekitError} `invalid-option` for a name that is not one of `measureNames()`.
 *
 * @example
 * import { measureNamed } from "stancekit";
 * measureNamed("euclidean").range; // => { low: 0, high: 1 }
 */
export function measureNamed(name: MeanMeasureName): MeanMeasure;
export function measureNamed(name: string): Measure;
export function measureNamed(name: string): Measure {
  const measure = measures.get(name);
  if (measure !== undefined) return measure;
  throw new StancekitError("invalid-option", `measure is "${name}": expected one of ${measureNames().join(", ")}`);
}
