import { Argument, Command, Option } from "commander";
import { StancekitError, type Issue } from "../base/errors.ts";
import { agreementMatrix } from "../compare/index.ts";
import { positions } from "../positions/index.ts";
import type { TextDocument } from "../text/index.ts";
import { documentsIn } from "./documents.ts";
import { drawInto } from "./drawing.ts";
import { modelIn, partiesIn, topicsIn } from "./input.ts";
import { pageOf } from "./layout/page.ts";
import { isoDate, measureOption, missingOption, strictOption, svgOption, type ComparisonFlags } from "./options.ts";
import { conclude, type Finish } from "./outcome.ts";
import { readAll, studyOf, type Search, type Tools } from "./reading.ts";
import { readingRecord } from "./records.ts";
import type { Terminal } from "./terminal.ts";
import { readingView } from "./views/reading-view.ts";

interface Flags extends ComparisonFlags {
  readonly parties: string;
  readonly topics: string;
  readonly date?: string;
  readonly language: Tools["language"];
  readonly attributionModel?: string;
  readonly stanceModel?: string;
  readonly json?: true;
}

const examples = `
Examples:
  stancekit read article.txt --parties parties.json --topics topics.json
  stancekit read mon.txt tue.txt -p parties.json -t topics.json --svg out.svg
  stancekit read all.jsonl -p parties.json -t topics.json --stance-model m.json
  cat article.txt | stancekit read - -p parties.json -t topics.json --json

parties.json:
  [{ "id": "us", "name": "United States", "aliases": ["Washington"] }, ...]
topics.json:
  [{ "id": "truce", "label": "the truce", "keywords": ["truce", "cease-fire"],
     "inverse": ["resume the fighting"] }, ...]
`;

/** `stancekit read`: news text in, who said what and who agrees with whom out. */
export function readCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("read")
    .description("Read who said what from news text, and compare the parties.")
    .addArgument(new Argument("<texts...>", "text files, JSON Lines files of { id, text }, or - for standard input"))
    .requiredOption("-p, --parties <file>", "JSON file of the parties to look for")
    .requiredOption("-t, --topics <file>", "JSON file of the topics to look for")
    .addOption(new Option("-d, --date <date>", "when the texts were published").argParser(isoDate))
    .addOption(new Option("-l, --language <code>", "the language of the texts").choices(["en", "de"]).default("en"))
    .option("--attribution-model <file>", "find who said what with a model of `train attribution` as well")
    .option("--stance-model <file>", "ask a model of `train stance` where the rules read no stance")
    .addOption(measureOption())
    .addOption(missingOption())
    .option("--json", "print one JSON object a document: attributions, positions and agreement")
    .addOption(svgOption())
    .addOption(strictOption())
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], flags: Flags) => {
      const issues: Issue[] = [];
      const parties = await partiesIn(flags.parties, terminal, issues);
      const topics = await topicsIn(flags.topics, terminal, issues);
      const { documents, failed } = await openAll(paths, terminal);
      const search = { parties, topics, ...(flags.date === undefined ? {} : { date: flags.date }) };
      const usable = documents.length > 0 && parties.length > 0 && topics.length > 0;
      if (usable) await present(documents, search, flags, terminal);
      finish(conclude(issues, usable && !failed, flags, terminal));
    });
}

/** Opens the texts that can be opened; one that cannot be does not keep the others from being read. */
async function openAll(paths: readonly string[], terminal: Terminal) {
  const documents: TextDocument[] = [];
  let failed = false;
  for (const path of paths) {
    try {
      for (const document of await documentsIn(path, terminal)) documents.push(document);
    } catch (error) {
      if (!(error instanceof StancekitError)) throw error;
      terminal.warn(`${error.message}\n`);
      failed = true;
    }
  }
  return { documents, failed };
}

async function toolsIn({ language, attributionModel, stanceModel }: Flags, terminal: Terminal): Promise<Tools> {
  const { parseAttributionModel, parseStanceModel } = await import("../text/index.ts");
  return {
    language,
    ...(attributionModel !== undefined && {
      attributionModel: await modelIn(attributionModel, terminal, parseAttributionModel),
    }),
    ...(stanceModel !== undefined && { stanceModel: await modelIn(stanceModel, terminal, parseStanceModel) }),
  };
}

async function present(
  documents: readonly TextDocument[],
  search: Search,
  flags: Flags,
  terminal: Terminal,
): Promise<void> {
  const options = { measure: flags.measure, missing: flags.missing };
  const readings = await readAll(documents, search, await toolsIn(flags, terminal));
  const table = positions(studyOf(readings, search));
  await drawInto(flags.svg, agreementMatrix(table, options), terminal);
  if (flags.json) {
    for (const reading of readings)
      await terminal.write(`${JSON.stringify(readingRecord(reading, search, options))}\n`);
  } else terminal.write(readingView(table, options, pageOf(terminal)));
}
