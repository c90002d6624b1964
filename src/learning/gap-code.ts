/** Whole numbers in ascending order, each as its distance from the one before (LEB128). */
export function gapsOf(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let gap = number - before;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
    before = number;
  }
  return Uint8Array.from(bytes);
}

/** The numbers that `gapsOf` wrote; `undefined` where the bytes are none of its. */
export function fromGaps(bytes: Uint8Array | undefined): Uint32Array | undefined {
  if (bytes === undefined) return undefined;
  const numbers: number[] = [];
  let [before, gap, place] = [0, 0, 1];
  for (const byte of bytes) {
    gap += (byte % 128) * place;
    place *= 128;
    if (byte > 127) continue;
    before += gap;
    if (before > 0xffffffff) return undefined;
    numbers.push(before);
    [gap, place] = [0, 1];
  }
  return place === 1 ? Uint32Array.from(numbers) : undefined;
}
