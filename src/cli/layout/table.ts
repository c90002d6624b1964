import type { Page } from "./page.ts";
import type { Paint } from "./paint.ts";
import { plain, shortened, widthOf, wrapped } from "./text.ts";

export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

const gap = 2;
const widestHeading = 14;
const highestHeading = 3;

/**
 * Sets a table of rows and columns, each with a label, within some columns of the terminal. Headings wrap; where not
 * all columns fit side by side, the table is set in blocks, one below the other, each with the labels of the rows.
 */
export function table(
  rowLabels: readonly string[],
  headings: readonly string[],
  cells: readonly (readonly Cell[])[],
  { columns: width, palette }: Page,
): string {
  const labels = rowLabels.map((label) => shortened(plain(label), Math.max(8, Math.floor(width / 3))));
  const labelWidth = Math.max(0, ...labels.map(widthOf));
  const columns = headings.map((heading, column) => ({
    column,
    lines: headingLines(heading),
    width: Math.max(...headingLines(heading).map(widthOf), ...cells.map((row) => widthOf(row[column]!.text))),
  }));
  const blocks = inBlocks(columns, width - labelWidth);
  return blocks.map((block) => setBlock(block)).join("\n\n");

  function setBlock(block: typeof columns): string {
    const height = Math.max(0, ...block.map(({ lines }) => lines.length));
    const heads = Array.from({ length: height }, (_, line) => {
      const texts = block.map((column) =>
        padded(column.lines[line - height + column.lines.length] ?? "", column.width),
      );
      return palette.heading((" ".repeat(labelWidth) + texts.join("")).trimEnd());
    });
    const body = labels.map((label, row) => {
      const texts = block.map((column) => {
        const { text, paint = palette.plain } = cells[row]![column.column]!;
        return padded("", column.width - widthOf(text)) + paint(text);
      });
      return (label + " ".repeat(labelWidth - widthOf(label)) + texts.join("")).trimEnd();
    });
    return [...heads, ...body].join("\n");
  }
}

const padded = (text: string, width: number): string => " ".repeat(gap + width - widthOf(text)) + text;

/** The heading in a few short lines; what is left over is cut. */
function headingLines(heading: string): string[] {
  const lines = wrapped(heading, widestHeading);
  if (lines.length <= highestHeading) return lines;
  const last = shortened(`${lines[highestHeading - 1]}…`, widestHeading);
  return [...lines.slice(0, highestHeading - 1), last];
}

function inBlocks<Column extends { readonly width: number }>(columns: readonly Column[], room: number): Column[][] {
  const blocks: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const needed = column.width + gap;
    if (blocks.length === 0 || needed > left) {
      blocks.push([]);
      left = room;
    }
    blocks.at(-1)!.push(column);
    left -= needed;
  }
  return blocks;
}
