import { StancekitError } from "../base/errors.ts";
import { aligned, questionIds, type Answer, type Answers } from "./answers.ts";
import type { ReadingOptions } from "./options.ts";
import { packed, type PackedColumn } from "./packed.ts";
import { questionsOf, type Question } from "./question.ts";

/** Somebody to be matched with: a candidate, a party, a list. */
export interface Candidate {
  readonly id: string;
  /** How sentences call it; its id unless given. */
  readonly name?: string;
  readonly answers: Answers;
}

/** Candidates made ready to be ranked for any number of voters, by any rule. */
export interface CandidateTable {
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly questions: readonly Question[];
  /** The different answers that were given to each question, in the order in which they were met. */
  readonly given: readonly (readonly Answer[])[];
  /** How many candidates skipped each question. */
  readonly skipped: Uint32Array;
  /** Who answered what, packed; read it with `answerOf`. */
  readonly columns: readonly PackedColumn[];
}

/**
 * Makes candidates ready: each answer becomes a small number, a few questions share a byte. Do it once and rank the same
 * table for every voter: 10,000 candidates with 60 five-point answers take 0.2 MB.
 *
 * Missing: `null`, `undefined` and `NaN`, and questions that a record of answers does not name.
 *
 * @throws {StancekitError} `invalid-data` for an id that comes twice, answers to a question that was not asked, a list of
 * another length than the questions, a number off a declared scale, or what is no list of candidates; the message names
 * the candidate.
 *
 * @example
 * import { candidateTable, rankMatches } from "stancekit";
 * const table = candidateTable(
 *   [{ id: "ada", answers: { trams: 5, rents: 2 } }, { id: "bob", answers: { trams: 1 } }],
 *   { questions: ["trams", "rents"], scale: { low: 1, high: 5 } },
 * );
 * Array.from(table.skipped); // => [0, 1]
 * Array.from(rankMatches({ trams: 4 }, table).score); // => [0.75, 0.25]
 */
export function candidateTable(candidates: readonly Candidate[], options: ReadingOptions = {}): CandidateTable {
  expectCandidates(candidates);
  const listed = options.questions ?? questionIds(candidates.map(({ answers }) => answers));
  const questions = questionsOf(listed, options.scale);
  const named = namesOf(candidates);
  const places = questions.map(() => new Map<number | string, number>());
  const given = questions.map((): Answer[] => []);
  const codes = questions.map(() => new Uint32Array(candidates.length));
  const skipped = new Uint32Array(questions.length);
  for (const [c, { id, answers }] of candidates.entries()) {
    const who = `candidate "${id}"`;
    for (const [q, answer] of aligned(answers, questions, who).entries()) {
      if (answer === undefined) {
        skipped[q]!++;
        continue;
      }
      const key = typeof answer === "number" ? answer : JSON.stringify(answer);
      let code = places[q]!.get(key);
      if (code === undefined) {
        expectOnScale(answer, questions[q]!, who);
        code = given[q]!.push(answer);
        places[q]!.set(key, code);
      }
      codes[q]![c] = code;
    }
  }
  const sizes = given.map((answers) => answers.length + 1);
  const columns = packed(codes, sizes, candidates.length);
  return { candidates: named, questions, given, skipped, columns };
}

/** What a candidate answered to each question, by their places in the table. */
export function answerOf(table: CandidateTable, candidate: number): (question: number) => Answer | undefined {
  const codes = new Uint32Array(table.questions.length);
  for (const { codes: column, questions, sizes, strides } of table.columns) {
    for (const [i, question] of questions.entries())
      codes[question] = Math.floor(column[candidate]! / strides[i]!) % sizes[i]!;
  }
  return (question) => (codes[question] === 0 ? undefined : table.given[question]![codes[question]! - 1]);
}

/** Refuses what is no list of records with an id. */
export function expectCandidates(candidates: readonly Candidate[]): void {
  const refuse = (place: string, value: unknown, expected: string) => {
    const given = typeof value === "object" && value !== null ? "an object" : String(value);
    throw new StancekitError("invalid-data", `${place} is ${given}: expected ${expected}`);
  };
  if (!Array.isArray(candidates)) refuse("candidates", candidates, "a list of { id, answers } or a candidate table");
  for (const [place, one] of (candidates as readonly (Candidate | null | undefined)[]).entries()) {
    if (typeof one !== "object" || one === null) refuse(`candidates[${place}]`, one, "{ id, answers }");
    else if (typeof one.id !== "string") refuse(`candidates[${place}].id`, one.id, "a string");
  }
}

function namesOf(candidates: readonly Candidate[]): { id: string; name: string }[] {
  const seen = new Set<string>();
  return candidates.map(({ id, name = id }, place) => {
    if (seen.has(id)) {
      throw new StancekitError("invalid-data", `candidates[${place}] is "${id}" again: expected each id once`);
    }
    seen.add(id);
    return { id, name };
  });
}

function expectOnScale(answer: Answer, { id, scale }: Question, who: string): void {
  if (typeof answer !== "number" || scale === undefined) return;
  if (answer >= scale.low && answer <= scale.high) return;
  throw new StancekitError(
    "invalid-data",
    `${who} answers "${id}" with ${answer}: expected a number from ${scale.low} to ${scale.high}`,
  );
}
