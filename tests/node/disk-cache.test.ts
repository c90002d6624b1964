import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskCache } from "../../src/node/index.ts";

const folder = () => mkdtempSync(join(tmpdir(), "stancekit-cache-"));

test("a reply is found again by another cache on the same folder, which is made when needed", async () => {
  const deep = join(folder(), "a", "b");
  expect(await diskCache(deep).get("k1")).toBeUndefined();
  await diskCache(deep).set("k1", "“réply”");
  expect(await diskCache(deep).get("k1")).toBe("“réply”");
  expect(readdirSync(deep)).toEqual(["k1.json"]);
});

test("a key cannot leave the folder", async () => {
  const cache = diskCache(folder());
  await expect(cache.set("../escape", "x")).rejects.toMatchObject({ code: "invalid-option" });
  await expect(cache.get("a/b")).rejects.toMatchObject({ code: "invalid-option" });
});

test("a folder that cannot be used is named", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  await expect(diskCache(file).set("k", "x")).rejects.toMatchObject({
    code: "unreadable-input",
    message: expect.stringContaining(file),
  });
});
