import { addBlock, blockWords } from "./add-block.ts";
import type { CountPlaces, PlaneRun } from "./plane-run.ts";

/**
 * How many words to give a plane of so many columns. A rest of a few words is counted word by word; a longer one costs
 * less as a block of its own, filled up with zeros.
 */
export function planeWords(columns: number): number {
  const words = Math.ceil(columns / 32);
  const rest = words % blockWords;
  return rest >= 7 ? words + blockWords - rest : words;
}

/**
 * Adds, for each row of a run, how many bits the plane of `words` words at `left` has in common with the row's plane.
 * The time of every cross table goes here, so this is the place of a kernel in WebAssembly.
 */
export function addOverlaps(
  planes: Int32Array,
  left: number,
  words: number,
  right: PlaneRun,
  places: CountPlaces,
): void {
  const blocked = words - (words % blockWords);
  for (let word = 0; word < blocked; word += blockWords) addBlock(planes, left + word, word, right, places);
  if (blocked < words) addRest(planes, left, blocked, words, right, places);
}

function addRest(
  planes: Int32Array,
  left: number,
  from: number,
  to: number,
  { first, stride, rows }: PlaneRun,
  { counts, at, step }: CountPlaces,
): void {
  for (let row = 0; row < rows; row++) {
    const right = first + row * stride;
    let total = 0;
    for (let word = from; word < to; word++) total += bitsOf(planes[left + word]! & planes[right + word]!);
    counts[at + row * step]! += total;
  }
}

/** How many of the 32 bits are set: of each 2, of each 4 and of each 8 bits first, then of all four bytes by a product. */
function bitsOf(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
