import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { describe, expect, test } from "vitest";
import { importsOf } from "../source/imports.ts";

interface BuiltFile {
  readonly name: string;
  readonly text: string;
  /** The modules of other packages whose code stands in the file; esbuild notes the origin of each. */
  readonly bundled: readonly string[];
  readonly imports: readonly string[];
}

function builtFile(name: string): BuiltFile {
  const text = readFileSync(`dist/${name}`, "utf8");
  const bundled = Array.from(text.matchAll(/^ *\/\/ (node_modules\/.+)$/gm), (match) => match[1]!);
  const imports = importsOf({ path: name, text }).map(({ to }) => to);
  return { name, text, bundled, imports };
}

const built = readdirSync("dist")
  .filter((name) => /\.c?js$/.test(name))
  .map(builtFile);

/** The file and every built file that it loads. */
function loadedBy(name: string): BuiltFile[] {
  const reached = new Set([name]);
  for (const file of reached) {
    for (const target of built.find((other) => other.name === file)?.imports ?? []) reached.add(target);
  }
  return built.filter((file) => reached.has(file.name));
}

describe("the built files", () => {
  const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
  const modules = [...new Set(built.flatMap(({ bundled }) => bundled))];
  const packages = [...new Set(modules.map((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)![0]))];

  test.for(packages)("carry the licence of %s in the notices", (folder) => {
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const words = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    expect(words(notices)).toContain(words(readFileSync(`${folder}/${licence}`, "utf8")));
  });

  test("hold no code under a copyleft licence", () => {
    const copyleft = /GNU (Lesser |Affero )?General Public/;
    expect(modules.filter((path) => copyleft.test(readFileSync(path, "utf8").slice(0, 2000)))).toEqual([]);
  });

  test("import nothing but each other, the dependencies, peers and, for node and the command line, built-ins", () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: object;
      peerDependencies: object;
    };
    const names = [...built.map(({ name }) => name), ...Object.keys({ ...dependencies, ...peerDependencies })];
    const onNode = new Set(["cli.js", "node.js", "node.cjs"].flatMap(loadedBy).map(({ name }) => name));
    const foreign = built.flatMap(({ name, imports }) =>
      imports
        .filter((target) => !names.some((known) => target === known || target.startsWith(`${known}/`)))
        .filter((target) => !(onNode.has(name) && isBuiltin(target)))
        .map((target) => `${name} → ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test.for(["index", "text", "languages", "models", "io", "viz"].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
    "need no node built-in for %s, which also runs in a browser",
    (name) => {
      expect(loadedBy(name).flatMap(({ imports }) => imports.filter((target) => isBuiltin(target)))).toEqual([]);
    },
  );

  test.for(["index.js", "index.cjs"])("hold no bundled package behind the root entry %s", (name) => {
    expect(loadedBy(name).flatMap((file) => file.bundled)).toEqual([]);
  });
});
