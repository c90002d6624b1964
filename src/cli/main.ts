#!/usr/bin/env node
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { run } from "./program.ts";

const { env, stdin, stdout, stderr } = process;

// A reader such as `head` that has seen enough is no error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  readFile,
  readInput: () => buffer(stdin),
  writeFile,
  write: (text) => (stdout.write(text) ? undefined : once(stdout, "drain")),
  warn: (text) => stderr.write(text),
  columns: stdout.columns ?? (Number(env["COLUMNS"]) || 80),
  colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
});
