/**
 * The roll calls of the United Nations General Assembly, 1946–2019, against published agreement scores.
 *
 *     npx tsx evals/un-assembly.ts FOLDER
 *
 * FOLDER holds un_votes.csv.gz (rcid, country, vote), un_roll_calls.csv.gz (rcid, session) and two files of published
 * scores: agreement_oracle_dyads.csv (Voeten's agreement of pairs) and usagree_oracle.csv (the share of votes identical
 * with the United States). Prints how many scores were compared and the largest difference.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { branchMatrices, positions, type AgreementMatrix, type Statement, type Study } from "stancekit";

type Row = Readonly<Record<string, string>>;

function rowsOf(folder: string, name: string): Row[] {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const stances: Readonly<Record<string, number>> = { yes: 1, abstain: 0, no: -1 };

function studyOf(folder: string): Study {
  const rollCalls = rowsOf(folder, "un_roll_calls.csv.gz");
  const statements = rowsOf(folder, "un_votes.csv.gz").map(({ rcid, country, vote }, i): Statement => ({
    id: `v${i}`,
    party: country!,
    topic: `r${rcid}`,
    stance: stances[vote!]!,
  }));
  const sessions = [...new Set(rollCalls.map(({ session }) => session!))];
  return {
    parties: [...new Set(statements.map(({ party }) => party))].map((id) => ({ id, name: id })),
    topics: [
      ...sessions.map((session) => ({ id: `s${session}`, label: `Session ${session}` })),
      ...rollCalls.map(({ rcid, session }) => ({ id: `r${rcid}`, label: `Roll call ${rcid}`, parent: `s${session}` })),
    ],
    statements,
  };
}

interface Published {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

function bySession(rows: readonly Row[], read: (row: Row) => Published): Map<string, Published[]> {
  const sessions = new Map<string, Published[]>();
  for (const row of rows) {
    if (row["session_fully_reproduced"] !== "1") continue;
    const topic = `s${row["session"]}`;
    sessions.set(topic, [...(sessions.get(topic) ?? []), read(row)]);
  }
  return sessions;
}

/** The largest difference between the matrix and what was published; a pair without a score is infinitely far off. */
function furthest(matrix: AgreementMatrix, published: readonly Published[]): number {
  const rows = new Map(matrix.parties.map(({ id }, row) => [id, row]));
  return published.reduce((most, { a, b, score }) => {
    const value = matrix.values[rows.get(a)! * matrix.parties.length + rows.get(b)!];
    return Math.max(most, value === undefined || Number.isNaN(value) ? Infinity : Math.abs(value - score));
  }, 0);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx evals/un-assembly.ts FOLDER");

const started = performance.now();
const study = studyOf(folder);
const read = performance.now();
const table = positions(study);
const positioned = performance.now();
console.log(`${study.statements.length} votes of ${study.parties.length} states on ${table.topics.length} topics`);

const checks = [
  {
    measure: "voeten",
    published: bySession(rowsOf(folder, "agreement_oracle_dyads.csv"), (row) => ({
      a: row["country_a"]!,
      b: row["country_b"]!,
      score: Number(row["agree_published"]),
    })),
  },
  {
    measure: "exact-match",
    published: bySession(rowsOf(folder, "usagree_oracle.csv"), (row) => ({
      a: "United States",
      b: row["country"]!,
      score: Number(row["USAgree_published"]),
    })),
  },
] as const;
let failed = false;
for (const { measure, published } of checks) {
  const before = performance.now();
  let most = 0;
  let sessions = 0;
  for (const { topic, matrix } of branchMatrices(table, { measure })) {
    sessions++;
    most = Math.max(most, furthest(matrix, published.get(topic) ?? []));
  }
  const scores = [...published.values()].reduce((sum, list) => sum + list.length, 0);
  const seconds = ((performance.now() - before) / 1000).toFixed(2);
  console.log(
    `${measure}: ${scores} published scores in ${published.size} sessions, largest difference ${most.toExponential(1)}; ${sessions} matrices in ${seconds} s`,
  );
  failed ||= !(most < 1e-6);
}
console.log(`read ${((read - started) / 1000).toFixed(2)} s, positions ${((positioned - read) / 1000).toFixed(2)} s`);
process.exitCode = failed ? 1 : 0;
