import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { describe, expect, test } from "vitest";

const ENTRIES = ["index", "text", "io", "viz"];

/** The public signatures of a built entry, as api-extractor reports them. */
function apiReport(entry: string): string {
  const reportFolder = resolve(".tmp/api");
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: resolve(`dist/${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: "ES2022", module: "NodeNext", lib: ["ES2023"], types: [], strict: true },
          include: [`dist/${entry}.d.ts`],
        },
      },
      apiReport: { enabled: true, reportFileName: entry, reportFolder, reportTempFolder: reportFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Stability tags and TSDoc dialect are not what is watched here.
        extractorMessageReporting: { "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None } },
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
  return readFileSync(config.reportFilePath, "utf8");
}

describe.each(ENTRIES)("the public interface of %s", (entry) => {
  const report = apiReport(entry);

  test("changes only on purpose (`npm run test:update -- package` records a change)", async () => {
    await expect(report).toMatchFileSnapshot(`../api/${entry}.api.txt`);
  });

  test("exports every type that its signatures name", () => {
    const forgotten = Array.from(report.matchAll(/forgotten-export\) The symbol "(\w+)"/g), (match) => match[1]);
    expect([...new Set(forgotten)]).toEqual([]);
  });
});
