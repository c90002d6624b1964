/** One step of the test command; a `vitest` step counts its tests, any other counts as one. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Where vitest leaves its counts. */
  readonly counts?: string;
  /** Its output is worth reading even where it passes. */
  readonly verbose?: boolean;
}

/** The step that the steps on the built package rest on. */
export const BUILD = "build";

function vitest(name: string, { before = "", flags = "", update = false, verbose = false } = {}): Step {
  const counts = `.tmp/${name}.json`;
  // Vitest would write a missing snapshot, and pass.
  const snapshots = `--update=${update ? "all" : "none"}`;
  const command = `vitest run --project ${name} --reporter=default --reporter=json --outputFile.json=${counts} ${snapshots} ${flags}`;
  return { name, command: before + command, counts, verbose };
}

/** What can be checked without a build; the longest first, so that the two lanes end together. */
export function sourceSteps(update: boolean): Step[] {
  return [
    vitest("unit", { flags: "--coverage", verbose: true }),
    { name: BUILD, command: "tsup && npm pack --ignore-scripts --silent --pack-destination .tmp" },
    { name: "types", command: "tsc --noEmit -p ." },
    vitest("docs", { before: "tsx tests/docs/generate.ts && tsc --noEmit -p .tmp/docs && " }),
    vitest("examples", { update }),
    vitest("source"),
    { name: "lint", command: "oxlint --deny-warnings" },
    { name: "format", command: "prettier --check ." },
    { name: "unused", command: "knip" },
  ];
}

/** What is checked on the built and packed package. */
export function builtSteps(update: boolean): Step[] {
  const tarball = ".tmp/stancekit-*.tgz";
  return [
    vitest("package", { update, verbose: true }),
    { name: "publint", command: `publint ${tarball} --strict` },
    // node10 knows no subpath exports; the package asks for Node 20.
    { name: "resolution", command: `attw ${tarball} --profile node16` },
    { name: "size", command: "size-limit", verbose: true },
  ];
}
