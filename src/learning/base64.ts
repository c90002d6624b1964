const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The place of each ASCII character in the alphabet, or 255. */
const PLACES = Uint8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

/** Bytes as text in base64 (RFC 4648), the same in every environment. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]!).join("");
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(missing === 0 ? four : four.slice(0, 4 - missing) + "=".repeat(missing));
  }
  return parts.join("");
}

/** The bytes of a text in base64; `undefined` where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const body = text.replace(/={1,2}$/, "");
  if (text.length % 4 !== 0 || body.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let end = 0;
  for (let at = 0; at < body.length; at += 1) {
    const place = PLACES[body.charCodeAt(at)] ?? 255;
    if (place === 255) return undefined;
    bits = ((bits << 6) | place) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[end++] = (bits >> held) & 255;
  }
  return bytes;
}
