/** Keeps replies, so that a question already paid for is not asked again. A plain `Map` is one; so is a folder on disk. */
export interface ReplyCache {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, reply: string): unknown;
}

/** The key of a request: SHA-256 over where it goes and what it says, in hexadecimal. It says nothing of an API key. */
export async function cacheKey(parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
