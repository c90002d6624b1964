import type { AnswerRow } from "./answer-rows.ts";
import type { CandidateTable } from "./candidates.ts";

/** For every column of a table, what every packed code stands for: the sum of what its answers bring. */
export function combinations(
  { columns }: CandidateTable,
  rows: readonly AnswerRow[],
  brought: (row: AnswerRow) => Float64Array,
): Float64Array[] {
  return columns.map(({ questions }) => {
    let sums = new Float64Array(1);
    for (const question of questions) {
      const more = brought(rows[question]!);
      const all = new Float64Array(sums.length * more.length);
      for (let i = 0, place = 0; i < more.length; i++) {
        for (let j = 0; j < sums.length; j++) all[place++] = sums[j]! + more[i]!;
      }
      sums = all;
    }
    return sums;
  });
}

/**
 * The sum over all columns of what each candidate's code stands for. Four columns are added at a time, so that the sums
 * are read and written a quarter as often as the codes. This is where nearly all of the work of a ranking is done.
 */
export function addUp({ columns, candidates }: CandidateTable, tables: readonly Float64Array[]): Float64Array {
  const count = candidates.length;
  const sums = new Float64Array(count);
  const some = columns.flatMap(({ codes }, column) => {
    const table = tables[column]!;
    return table.some((one) => one !== 0) ? [{ codes, table }] : [];
  });
  let at = 0;
  for (; at + 4 <= some.length; at += 4) {
    const { codes: a, table: forA } = some[at]!;
    const { codes: b, table: forB } = some[at + 1]!;
    const { codes: c, table: forC } = some[at + 2]!;
    const { codes: d, table: forD } = some[at + 3]!;
    for (let i = 0; i < count; i++) {
      sums[i]! += forA[a[i]!]! + forB[b[i]!]! + (forC[c[i]!]! + forD[d[i]!]!);
    }
  }
  for (; at < some.length; at++) {
    const { codes, table } = some[at]!;
    for (let i = 0; i < count; i++) sums[i]! += table[codes[i]!]!;
  }
  return sums;
}
