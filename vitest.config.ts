import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("src/", import.meta.url));

/** Each project is one step of `npm test`; `npx vitest run --project unit` is the one to keep running while coding. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^stancekit$/, replacement: `${source}index.ts` },
      { find: /^stancekit\/(.+)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  test: {
    coverage: {
      include: ["src/**/*.ts"],
      reportOnFailure: true,
      reporter: ["text-summary", "html"],
      thresholds: { lines: 90, functions: 90, branches: 80, statements: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Machines are busy and coverage counts every branch; a test that hangs is still found.
          testTimeout: 30_000,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/layers.test.ts", "tests/{source,examples,package}/**"],
        },
      },
      { extends: true, test: { name: "source", include: ["tests/layers.test.ts", "tests/source/*.test.ts"] } },
      { extends: true, test: { name: "docs", include: [".tmp/docs/*.test.ts"], isolate: false } },
      { extends: true, test: { name: "examples", include: ["tests/examples/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: "package", include: ["tests/package/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
    ],
  },
});
