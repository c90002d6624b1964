import { Argument, Command, Option } from "commander";
import type { Issue } from "../base/errors.ts";
import { agreementMatrix, eachScore, type AgreementMatrix, type CompareOptions } from "../compare/index.ts";
import { agreementCsv, agreementMarkdown, parseStatementsFile, type StatementsFormat } from "../io/index.ts";
import type { MeasureName } from "../measures/index.ts";
import { studyFromStatements } from "../model/index.ts";
import type { Study } from "../model/study.ts";
import { positions } from "../positions/index.ts";
import { drawInto } from "./drawing.ts";
import { contentOf, nameOf, partiesIn, topicsIn } from "./input.ts";
import { pageOf } from "./layout/page.ts";
import { measureOption, missingOption, strictOption, svgOption, wholeNumber, type ComparisonFlags } from "./options.ts";
import { conclude, type Finish } from "./outcome.ts";
import { positionRecords, scoreRecord } from "./records.ts";
import type { Terminal } from "./terminal.ts";
import { studyView } from "./views/study-view.ts";

interface Flags extends ComparisonFlags {
  readonly parties?: string;
  readonly topics?: string;
  readonly format?: StatementsFormat;
  readonly minimumShared: number;
  readonly seed?: number;
  readonly json?: true;
  readonly csv?: true;
  readonly md?: true;
}

const examples = `
Examples:
  stancekit compare statements.csv
  stancekit compare votes.jsonl --measure exact-match --minimum-shared 5 --csv
  stancekit compare study.json --seed 1 --json
  cat statements.csv | stancekit compare - --svg agreement.svg

A CSV file has a heading line with party (actor, organization), topic (concept,
question) and stance (-1 to 1). The other columns are optional: id, confidence,
strength, voice, date, document, quote with start and end, speaker, addressee,
coder, rule.
`;

/** `stancekit compare`: coded statements in, who agrees with whom out. */
export function compareCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("compare")
    .description("Compare the parties in a file of coded statements.")
    .addArgument(new Argument("<statements>", "a CSV, JSON Lines or JSON file, or - for standard input"))
    .option("-p, --parties <file>", "JSON file of parties; without it every id in the statements is one")
    .option("-t, --topics <file>", "JSON file of topics; without it every id in the statements is one")
    .addOption(
      new Option("--format <format>", "of the file, where its name does not say").choices(["csv", "jsonl", "json"]),
    )
    .addOption(measureOption())
    .addOption(missingOption())
    .option("--minimum-shared <count>", "give no score to pairs with fewer shared topics", wholeNumber(1), 1)
    .option("--seed <integer>", "add bootstrap intervals, drawn from this seed", wholeNumber(Number.MIN_SAFE_INTEGER))
    .addOption(new Option("--json", "print positions and scores as JSON").conflicts(["csv", "md"]))
    .addOption(new Option("--csv", "print the pairs as CSV").conflicts("md"))
    .option("--md", "print the agreement matrix as a Markdown table")
    .addOption(svgOption())
    .addOption(strictOption())
    .addHelpText("after", examples)
    .action(async (path: string, flags: Flags) => {
      const issues: Issue[] = [];
      const study = await studyIn(path, flags, terminal, issues);
      if (study.statements.length > 0) await present(study, flags, terminal);
      finish(conclude(issues, study.statements.length > 0, flags, terminal));
    });
}

async function studyIn(path: string, flags: Flags, terminal: Terminal, issues: Issue[]): Promise<Study> {
  const parties = flags.parties === undefined ? undefined : await partiesIn(flags.parties, terminal, issues);
  const topics = flags.topics === undefined ? undefined : await topicsIn(flags.topics, terminal, issues);
  const parsed = parseStatementsFile(await contentOf(path, terminal), {
    name: nameOf(path),
    ...(flags.format && { format: flags.format }),
    ...(parties && { parties }),
    ...(topics && { topics }),
  });
  for (const issue of parsed.issues) issues.push(issue);
  const known = { ...(parties && { parties }), ...(topics && { topics }), ...parsed };
  return studyFromStatements(parsed.statements, { ...known, ...(parsed.searched && { searched: parsed.searched }) });
}

async function present(study: Study, flags: Flags, terminal: Terminal): Promise<void> {
  const options: CompareOptions = {
    measure: flags.measure,
    missing: flags.missing,
    minimumShared: flags.minimumShared,
    ...(flags.seed === undefined ? {} : { bootstrap: { seed: flags.seed } }),
  };
  const table = positions(study);
  const matrix = agreementMatrix(table, options);
  await drawInto(flags.svg, matrix, terminal);
  if (flags.csv) terminal.write(agreementCsv(matrix));
  else if (flags.md) terminal.write(agreementMarkdown(matrix));
  else if (flags.json) await writeJson(flags.measure, matrix, terminal);
  else terminal.write(studyView(table, options, pageOf(terminal)));
}

/** One JSON object, written pair by pair, since all pairs of many parties are more than one string can hold. */
async function writeJson(measure: MeasureName, matrix: AgreementMatrix, { write }: Terminal): Promise<void> {
  const stated = positionRecords(matrix.comparison.table);
  await write(`{"measure":${JSON.stringify(measure)},"positions":${JSON.stringify(stated)},"agreement":[`);
  let separator = "";
  for (const score of eachScore(matrix)) {
    await write(separator + JSON.stringify(scoreRecord(score)));
    separator = ",";
  }
  await write("]}\n");
}
