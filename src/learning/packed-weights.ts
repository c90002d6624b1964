import { fromBase64, toBase64 } from "./base64.ts";
import { fromGaps, gapsOf } from "./gap-code.ts";
import type { FeatureVector } from "./feature-vector.ts";
import type { LinearWeights } from "./linear-weights.ts";
import { columnsOf } from "./vocabulary.ts";

/** A linear model as JSON: a byte a weight, and a byte or two a feature. */
export interface PackedWeights {
  readonly classes: number;
  /** The hashes of the features in ascending order, each as its distance from the one before (LEB128), in base64. */
  readonly features: string;
  /** The weights in base64, a signed byte `q` each: the weight is `largest · sign(q) · (q / 127)²`. */
  readonly weights: string;
  readonly largest: number;
  readonly bias: readonly number[];
}

/** A linear model and which feature has which of its weights. */
export interface NamedWeights extends LinearWeights {
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Packs a linear model into JSON. Features none of whose weights reaches `negligible` times the largest are dropped; the
 * square in the code keeps small weights nearly as precise, relative to their size, as large ones.
 */
export function packWeights(
  { classes, weights, bias }: LinearWeights,
  hashes: Uint32Array,
  negligible: number,
): PackedWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const kept: number[] = [];
  const codes: number[] = [];
  for (const [column, hash] of hashes.entries()) {
    const own = weights.subarray(column * classes, (column + 1) * classes);
    if (!own.some((weight) => Math.abs(weight) > negligible * largest)) continue;
    kept.push(hash);
    for (const weight of own) codes.push(Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)));
  }
  return {
    classes,
    features: toBase64(gapsOf(kept)),
    weights: toBase64(new Uint8Array(Int8Array.from(codes).buffer)),
    largest,
    bias: Array.from(bias),
  };
}

/** Unpacks a model; `undefined` where its parts do not fit each other. */
export function unpackWeights({ classes, features, weights, largest, bias }: PackedWeights): NamedWeights | undefined {
  const hashes = fromGaps(fromBase64(features));
  const codes = fromBase64(weights);
  if (!hashes || codes?.length !== hashes.length * classes || bias.length !== classes) return undefined;
  return {
    classes,
    columns: columnsOf(hashes),
    weights: Float64Array.from(new Int8Array(codes.buffer), (code) => largest * Math.sign(code) * (code / 127) ** 2),
    bias: Float64Array.from(bias),
  };
}

/** The scores of one example; features that the model does not have count for nothing. */
export function scoreVector(
  { classes, columns, weights, bias }: NamedWeights,
  { hashes, values }: FeatureVector,
): Float64Array {
  const sum = Float64Array.from(bias);
  for (const [at, hash] of hashes.entries()) {
    const column = columns.get(hash);
    if (column === undefined) continue;
    for (let k = 0; k < classes; k++) sum[k]! += values[at]! * weights[column * classes + k]!;
  }
  return sum;
}
