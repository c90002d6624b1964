import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { expect, test } from "vitest";

const ENTRIES = ["index", "text", "languages", "models", "node", "io", "viz"];

/** The public signatures of a built entry, as api-extractor reports them. */
function apiReport(entry: string): string {
  const reportFolder = resolve(".tmp/api");
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve("."),
      newlineKind: "lf",
      mainEntryPointFilePath: resolve(`dist/${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: "ES2022", module: "NodeNext", lib: ["ES2023", "DOM"], types: [], strict: true },
          include: [`dist/${entry}.d.ts`],
        },
      },
      apiReport: { enabled: true, reportFileName: entry, reportFolder, reportTempFolder: reportFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Stability tags and TSDoc dialect are not what is watched here.
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve("package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.logLevel = ExtractorLogLevel.None;
    },
  });
  return withoutPlaces(readFileSync(config.reportFilePath, "utf8"));
}

/** The report with its warnings in the order of the alphabet: the built files they stand in are renamed at each change. */
function withoutPlaces(report: string): string {
  const warning = /^\/\/ dist\/\S+ - (.*)$/;
  const lines = report.split("\n");
  const isWarning = (line: string) => warning.test(line);
  const first = lines.findIndex(isWarning);
  const warnings = lines.filter(isWarning).map((line) => line.replace(warning, "// $1"));
  const rest = lines.filter((line) => !isWarning(line));
  return first === -1 ? report : rest.toSpliced(first, 0, ...new Set(warnings.toSorted())).join("\n");
}

const reports = ENTRIES.map((entry) => ({ entry, report: apiReport(entry) }));

test.for(reports)("$entry changes its interface only on purpose", async ({ entry, report }) => {
  const advice = "`npm run test:update -- build package` records a change that is meant";
  await expect(report, advice).toMatchFileSnapshot(`../api/${entry}.api.txt`);
});

test("each type that a signature names can be imported from one of the entries", () => {
  const all = reports.map(({ report }) => report).join("\n");
  const exported = new Set(
    Array.from(all.matchAll(/^export (?:const|class|function|interface|type) (\w+)/gm), (match) => match[1]),
  );
  const named = Array.from(all.matchAll(/forgotten-export\) The symbol "(\w+)"/g), (match) => match[1]);
  expect(named.filter((name) => !exported.has(name))).toEqual([]);
});
