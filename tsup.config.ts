import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  text: "src/text/index.ts",
  languages: "src/text/languages/index.ts",
  models: "src/models/index.ts",
  node: "src/node/index.ts",
  io: "src/io/index.ts",
  viz: "src/viz/index.ts",
};

const shared: Options = {
  target: "node20",
  // Entries share chunks, so that StancekitError is one class however many entries an app loads.
  splitting: true,
  dts: { entry: library },
  silent: true,
};

export default defineConfig(async () => {
  await rm("dist", { recursive: true, force: true });
  return [
    {
      ...shared,
      format: "esm",
      entry: { ...library, cli: "src/cli/main.ts", "reading-worker": "src/node/reading-worker.ts" },
    },
    {
      ...shared,
      format: "cjs",
      entry: library,
      // The only place that asks for it falls back on __filename.
      esbuildOptions: (options) => void (options.define = { ...options.define, "import.meta.url": "undefined" }),
    },
  ];
});
