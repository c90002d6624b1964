import { positionAt, positionKinds, type Position, type PositionTable } from "../../positions/index.ts";
import { table, type Cell } from "../layout/table.ts";
import { decimal, legend, type Page } from "../layout/page.ts";

/** The party × topic table. */
export function positionsView(positions: PositionTable, page: Page): string {
  const { parties, topics } = positions;
  const cells = parties.map(({ id }) => topics.map((topic) => positionCell(positionAt(positions, id, topic.id), page)));
  const kinds = new Set([...positions.kinds].map((code) => positionKinds[code]));
  const notes = [
    "+1 in favour … −1 against",
    ...(kinds.has("ambivalent") ? ["± both were said, with their mean"] : []),
    ...(cells.flat().some(({ text }) => text.startsWith("(")) ? ["( ) by a reporter's account only"] : []),
    ...(kinds.has("silent") ? ["· looked for and not found"] : []),
    ...(kinds.has("uncoded") ? ["? nobody looked"] : []),
  ];
  const body = table(
    parties.map(({ name }) => name),
    topics.map(({ label }) => label),
    cells,
    page,
  );
  return `${body}\n\n${legend(notes, page)}`;
}

function positionCell({ kind, value = 0, reportedOnly }: Position, { palette }: Page): Cell {
  if (kind === "silent") return { text: "·", paint: palette.faint };
  if (kind === "uncoded") return { text: "?", paint: palette.faint };
  const sign = kind === "ambivalent" ? "±" : "";
  const number = sign + (value > 0 ? "+" : "") + decimal(value);
  const text = reportedOnly ? `(${number})` : number;
  return { text, paint: value > 0 ? palette.high : value < 0 ? palette.low : palette.faint };
}
