import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The file that threads run: of the package the built one, in a checkout the source, which threads need tsx to read. */
export function workerFile(): { readonly filename: string; readonly execArgv: string[] } {
  // CommonJS has no `import.meta.url`, an ES module no `__filename`.
  const here = import.meta.url ?? pathToFileURL(__filename).href;
  if (!here.endsWith(".ts")) return { filename: new URL("./reading-worker.js", here).href, execArgv: [] };
  const tsx = new URL("dist/esm/api/index.mjs", pathToFileURL(createRequire(here).resolve("tsx/package.json")));
  const register = `data:text/javascript,import { register } from "${tsx.href}"; register();`;
  return { filename: new URL("./reading-worker.ts", here).href, execArgv: ["--import", register] };
}
