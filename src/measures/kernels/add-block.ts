import type { CountPlaces, PlaneRun } from "./plane-run.ts";

/** The words of a block: carry-save adders turn 15 words into 4 with nothing left over. */
export const blockWords = 15;

/**
 * One block against the same block of each row. The left words wait in local variables, so that only the right ones are
 * read from the array, and the words in common are added up bit by bit: `sum` and `carry` make of three words of weight w
 * one of weight w and one of weight 2w, until one word each of weight 1, 2, 4 and 8 is left to count
 * (Harley and Seal's method, in Warren, Hacker's Delight, 2nd ed., 2012, chapter 5). All that the loop calls stands in this
 * file: some loaders of modules look up what is imported at every call.
 */
export function addBlock(
  planes: Int32Array,
  left: number,
  word: number,
  { first, stride, rows }: PlaneRun,
  { counts, at, step }: CountPlaces,
): void {
  const a0 = planes[left]!;
  const a1 = planes[left + 1]!;
  const a2 = planes[left + 2]!;
  const a3 = planes[left + 3]!;
  const a4 = planes[left + 4]!;
  const a5 = planes[left + 5]!;
  const a6 = planes[left + 6]!;
  const a7 = planes[left + 7]!;
  const a8 = planes[left + 8]!;
  const a9 = planes[left + 9]!;
  const a10 = planes[left + 10]!;
  const a11 = planes[left + 11]!;
  const a12 = planes[left + 12]!;
  const a13 = planes[left + 13]!;
  const a14 = planes[left + 14]!;
  for (let row = 0; row < rows; row++) {
    const right = (first + word + row * stride) | 0;
    let x = planes[right]! & a0;
    let y = planes[(right + 1) | 0]! & a1;
    const z = planes[(right + 2) | 0]! & a2;
    let ones = sum(x, y, z);
    const twos0 = carry(x, y, z);
    x = planes[(right + 3) | 0]! & a3;
    y = planes[(right + 4) | 0]! & a4;
    const twos1 = carry(ones, x, y);
    ones = sum(ones, x, y);
    x = planes[(right + 5) | 0]! & a5;
    y = planes[(right + 6) | 0]! & a6;
    const twos2 = carry(ones, x, y);
    ones = sum(ones, x, y);
    let twos = sum(twos0, twos1, twos2);
    const fours0 = carry(twos0, twos1, twos2);
    x = planes[(right + 7) | 0]! & a7;
    y = planes[(right + 8) | 0]! & a8;
    const twos3 = carry(ones, x, y);
    ones = sum(ones, x, y);
    x = planes[(right + 9) | 0]! & a9;
    y = planes[(right + 10) | 0]! & a10;
    const twos4 = carry(ones, x, y);
    ones = sum(ones, x, y);
    const fours1 = carry(twos, twos3, twos4);
    twos = sum(twos, twos3, twos4);
    x = planes[(right + 11) | 0]! & a11;
    y = planes[(right + 12) | 0]! & a12;
    const twos5 = carry(ones, x, y);
    ones = sum(ones, x, y);
    x = planes[(right + 13) | 0]! & a13;
    y = planes[(right + 14) | 0]! & a14;
    const twos6 = carry(ones, x, y);
    ones = sum(ones, x, y);
    const fours2 = carry(twos, twos5, twos6);
    twos = sum(twos, twos5, twos6);
    const fours = sum(fours0, fours1, fours2);
    const eights = carry(fours0, fours1, fours2);
    counts[at + row * step]! += weightedBits(ones, twos, fours, eights);
  }
}

/** Three bits added up, place by place: what stays, and below what carries over to the next power of two. */
const sum = (a: number, b: number, c: number) => a ^ b ^ c;
const carry = (a: number, b: number, c: number) => (a & b) | ((a ^ b) & c);

/** The set bits of four words of weight 1, 2, 4 and 8: up to 480, which is why the last step adds halves, not bytes. */
function weightedBits(ones: number, twos: number, fours: number, eights: number): number {
  const low = byteSums((nibbleSums(ones) + (nibbleSums(twos) << 1)) | 0);
  const high = byteSums((nibbleSums(fours) + (nibbleSums(eights) << 1)) | 0);
  const bytes = (low + (high << 2)) | 0;
  return Math.imul((bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff), 0x00010001) >>> 16;
}

/** In each four bits, how many of them are set. */
function nibbleSums(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  return ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0;
}

/** In each byte, the sum of its two nibbles. */
function byteSums(nibbles: number): number {
  return ((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f)) | 0;
}
