/** Writes the examples of the docstrings and of the Markdown pages as vitest files into .tmp/docs. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docstringBlocks, markdownBlocks } from "./blocks.ts";
import { rewriteAsTest } from "./rewrite.ts";

const FOLDER = ".tmp/docs";
const COMPILER_OPTIONS = {
  // An example may end in a bare expression, or declare what only the reader uses.
  noUnusedLocals: false,
  paths: { stancekit: ["../../src/index.ts"], "stancekit/*": ["../../src/*/index.ts"] },
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file));
const pages = readdirSync(".").filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(file, "utf8");

const blocks = [
  ...sources.flatMap((file) => docstringBlocks(file, read(file))),
  ...pages.flatMap((file) => markdownBlocks(file, read(file))),
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  join(FOLDER, "tsconfig.json"),
  JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: COMPILER_OPTIONS,
    include: ["*.test.ts", "../../src/**/*.d.ts"],
  }),
);
for (const block of blocks) {
  const name = `${block.file.replaceAll(/[^\w]+/g, "-")}-${block.line}.test.ts`;
  writeFileSync(join(FOLDER, name), rewriteAsTest(block));
}
