import { run } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly columns?: number;
  readonly colour?: boolean;
}

const bytes = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Runs the command line in a world of its own. */
export async function stancekit(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { files = {}, stdin = "", columns = 80, colour = false } = world;
  const written = new Map<string, string>();
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    readFile: async (path) => {
      if (!Object.hasOwn(files, path)) throw Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
      return bytes(files[path]!);
    },
    readInput: async () => bytes(stdin),
    writeFile: async (path, text) => {
      if (path.startsWith("/nowhere/")) throw Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
      written.set(path, text);
    },
    write: (text) => {
      out += text;
    },
    warn: (text) => {
      err += text;
    },
    columns,
    colour,
  };
  const code = await run(args, terminal);
  return { code, out, err, written };
}
