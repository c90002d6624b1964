import { paletteFor, type Palette } from "./paint.ts";
import { indented } from "./text.ts";
import type { Terminal } from "../terminal.ts";

/** What a view needs to know of the place where it is printed. */
export interface Page {
  readonly columns: number;
  readonly palette: Palette;
}

/** The page that a terminal shows; a very narrow one is written over its edge rather than letter by letter. */
export const pageOf = ({ columns, colour }: Terminal): Page => ({
  columns: Math.max(40, columns),
  palette: paletteFor(colour),
});

/** A section with its heading. */
export const section = (heading: string, body: string, { palette }: Page): string =>
  `${palette.heading(heading)}\n\n${body}\n`;

/** What the signs in a table mean, in small print. */
export const legend = (notes: readonly string[], { columns, palette }: Page): string =>
  indented(notes.join("; "), columns, "").split("\n").map(palette.faint).join("\n");

/** A number with a true minus sign. */
export const decimal = (value: number): string => value.toFixed(2).replace("-", "−");
