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
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let before = 0;
  let gap = 0;
  let place = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    gap += (byte & 127) * place;
    place *= 128;
    if (byte > 127) continue;
    before += gap;
    if (before > 0xffffffff) return undefined;
    numbers[count++] = before;
    gap = 0;
    place = 1;
  }
  return place === 1 ? numbers.slice(0, count) : undefined;
}
