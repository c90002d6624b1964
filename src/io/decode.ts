/** Where the first byte stands that is no UTF-8: its offset from 0, its line from 1. */
export interface InvalidByte {
  readonly offset: number;
  readonly line: number;
}

/** The text that bytes hold; bytes that are no UTF-8 have become U+FFFD in it. */
export interface Decoded {
  readonly text: string;
  readonly invalid?: InvalidByte;
}

/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 where a byte order mark says so (as spreadsheets write it). Bytes
 * that are no UTF-8 become U+FFFD, and where the first of them stands is given.
 *
 * @example
 * import { decodeText } from "stancekit/io";
 * decodeText(Uint8Array.of(0x47, 0xc3, 0xb6)); // => { text: "Gö" }
 * decodeText(Uint8Array.of(0x47, 0xf6)); // => { text: "G\uFFFD", invalid: { offset: 1, line: 1 } }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (isUtf8(bytes, false)) return { text: new TextDecoder().decode(bytes) };
  const offset = firstInvalid(bytes);
  const line = bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  return { text: new TextDecoder().decode(bytes), invalid: { offset, line } };
}

function isUtf8(bytes: Uint8Array, unfinished: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

/** Where the first letter begins that is none: the start of a sequence of bytes that breaks off, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  while (!isUtf8(bytes.subarray(0, valid), false)) valid--;
  return valid;
}
