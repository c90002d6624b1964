import { fromBase64, toBase64 } from "../base64.ts";
import { fromGaps, gapsOf } from "../gap-code.ts";
import { bucketIndex, bucketsIn, rowsIn } from "./bucket-index.ts";
import type { Chain, ChainShape } from "./chain.ts";

/** A chain as JSON. Which labels there are and how they may follow each other is not in it. */
export interface PackedChain {
  readonly bits: number;
  /** The buckets that have weights, in ascending order, as gaps (LEB128), in base64. */
  readonly buckets: string;
  /** For each of them, which labels have a weight other than 0: a bit a label, eight labels a byte; in base64. */
  readonly masks: string;
  /** Those weights in base64, a signed byte `q` each: the weight is `largest · sign(q) · (q / 127)²`. */
  readonly weights: string;
  readonly largest: number;
  /** The weights of the steps, to three decimals. */
  readonly steps: readonly number[];
}

/** Packs a chain into JSON; weights below `negligible` become 0, and features without any other are dropped. */
export function packChain({ labels, index, weights, steps }: Chain, bits: number, negligible: number): PackedChain {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const width = Math.ceil(labels / 8);
  const buckets: number[] = [];
  const masks: number[] = [];
  const codes: number[] = [];
  for (const [row, bucket] of bucketsIn(index).entries()) {
    const mask = new Uint8Array(width);
    for (let label = 0; label < labels; label += 1) {
      const weight = weights[row * labels + label]!;
      const code = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
      if (Math.abs(weight) < negligible || code === 0) continue;
      mask[label >> 3]! |= 1 << (label & 7);
      codes.push(code);
    }
    if (mask.every((byte) => byte === 0)) continue;
    buckets.push(bucket);
    masks.push(...mask);
  }
  return {
    bits,
    buckets: toBase64(gapsOf(buckets)),
    masks: toBase64(Uint8Array.from(masks)),
    weights: toBase64(new Uint8Array(Int8Array.from(codes).buffer)),
    largest,
    steps: Array.from(steps, (step) => Math.round(1000 * step) / 1000),
  };
}

/** Unpacks a chain of a known shape; `undefined` where its parts do not fit each other or the shape. */
export function unpackChain(packed: PackedChain, shape: ChainShape): Chain | undefined {
  const { labels, kinds } = shape;
  const buckets = fromGaps(fromBase64(packed.buckets));
  const masks = fromBase64(packed.masks);
  const bytes = fromBase64(packed.weights);
  const width = Math.ceil(labels / 8);
  if (!buckets || masks?.length !== buckets.length * width || bytes === undefined) return undefined;
  if (packed.steps.length !== kinds * (labels + 1) * labels) return undefined;
  const codes = new Int8Array(bytes.buffer);
  const index = bucketIndex(packed.bits, buckets);
  if (rowsIn(index) !== buckets.length) return undefined;
  const weights = new Float32Array(buckets.length * labels);
  let next = 0;
  for (let row = 0; row < buckets.length; row += 1)
    for (let label = 0; label < labels; label += 1) {
      if ((masks[row * width + (label >> 3)]! & (1 << (label & 7))) === 0) continue;
      const code = codes[next++] ?? 0;
      weights[row * labels + label] = packed.largest * Math.sign(code) * (code / 127) ** 2;
    }
  if (next !== codes.length) return undefined;
  return { ...shape, index, weights, steps: Float32Array.from(packed.steps) };
}
