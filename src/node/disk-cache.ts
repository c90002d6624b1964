import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { StancekitError } from "../base/errors.ts";
import type { ReplyCache } from "../models/index.ts";

/**
 * Keeps the replies of a hosted model in a folder, one file a request, so that a run that was broken off, or is repeated, asks
 * only what is new. Files are named by a hash of the request; they hold the model's words, and no key. A file appears whole
 * or not at all, so that several processes may share a folder.
 *
 * @param folder made when the first reply is kept.
 * @throws StancekitError `unreadable-input` where the folder cannot be read or written.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { diskCache } from "stancekit/node";
 *
 * const folder = mkdtempSync(join(tmpdir(), "replies-"));
 * await diskCache(folder).set("a1", "{}");
 * await diskCache(folder).get("a1"); // => "{}"
 * ```
 */
export function diskCache(folder: string): ReplyCache {
  const pathOf = (key: string) => {
    if (/^[\w-]+$/.test(key)) return join(folder, `${key}.json`);
    throw new StancekitError("invalid-option", `the key is "${key}": expected letters, digits, - and _`);
  };
  const failed = (verb: string, error: unknown) =>
    new StancekitError("unreadable-input", `the cache ${folder} cannot be ${verb}: ${(error as Error).message}`);
  return {
    async get(key) {
      try {
        return await readFile(pathOf(key), "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error instanceof StancekitError ? error : failed("read", error);
      }
    },
    async set(key, reply) {
      const path = pathOf(key);
      const fresh = `${path}.${randomUUID()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(fresh, reply);
        await rename(fresh, path);
      } catch (error) {
        throw failed("written", error);
      }
    },
  };
}
