import { scoreStatuses, type AgreementMatrix } from "../../compare/index.ts";
import { table, type Cell } from "../layout/table.ts";
import { decimal, legend, type Page } from "../layout/page.ts";

/** The matrix of all pairs. */
export function agreementView(matrix: AgreementMatrix, page: Page): string {
  const names = matrix.parties.map(({ name }) => name);
  const cells = names.map((_, row) => names.map((__, column) => scoreCell(matrix, row, column, page)));
  const { low, high } = matrix.measure.range;
  const { policy } = matrix.comparison.missing;
  const found = new Set(cells.flat().map(({ text }) => text));
  const notes = [
    `${matrix.measure.id}, ${low} to ${high}`.replace(" -", " −"),
    ...(policy === "pairwise" ? [] : [`missing positions: ${policy}`]),
    ...(found.has("–") ? ["– no shared topic, so no score"] : []),
    ...(found.has("×") ? ["× the measure is not defined on the shared topics"] : []),
    ...(found.has("…") ? ["… too few shared topics"] : []),
  ];
  return `${table(names, names, cells, page)}\n\n${legend(notes, page)}`;
}

const marks = { "no-overlap": "–", insufficient: "…", undefined: "×" } as const;

function scoreCell(matrix: AgreementMatrix, row: number, column: number, { palette }: Page): Cell {
  if (row === column) return { text: "" };
  const place = row * matrix.parties.length + column;
  const status = scoreStatuses[matrix.status[place]!]!;
  if (status !== "ok") return { text: marks[status], paint: palette.faint };
  const value = matrix.values[place]!;
  const { low, high } = matrix.measure.range;
  const share = (value - low) / (high - low);
  return { text: decimal(value), paint: share > 2 / 3 ? palette.high : share < 1 / 3 ? palette.low : palette.plain };
}
