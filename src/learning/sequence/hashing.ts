/** The 32-bit FNV-1a hash of a text, by its UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One 32-bit hash of two numbers, in their order; the finishing steps of MurmurHash3 spread its bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
