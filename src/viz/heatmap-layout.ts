import { fitted, widthInEms } from "./text.ts";

/** Where the parts of a heatmap go, in pixels. */
export interface HeatmapLayout {
  readonly cell: number;
  readonly fontSize: number;
  /** Room for the row labels, and above the cells for the column labels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Column labels stand upright only where a cell is wide enough for all of them. */
  readonly upright: boolean;
  /** The legend's top edge. */
  readonly legend: number;
  readonly labels: readonly string[];
}

export const margin = 16;
const headingHeight = 40;
const stripHeight = 42;
const keyHeight = 22;
const smallestCell = 11;
const largestCell = 64;
const legendWidth = 260;

/**
 * Fits labels, cells and a legend of so many keys into the width asked for; with many parties the picture grows rather
 * than become unreadable.
 */
export function layOut(names: readonly string[], width: number, keys: number): HeatmapLayout {
  const count = Math.max(1, names.length);
  const most = Math.max(0, ...names.map((name) => widthInEms(name)));
  const fontSizeFor = (cell: number) => Math.min(14, Math.max(9, cell * 0.8));
  const labelRoom = Math.min(most * 14, width * 0.38, 220);
  const cell = Math.floor(Math.min(largestCell, Math.max(smallestCell, (width - 2 * margin - labelRoom - 8) / count)));
  const fontSize = fontSizeFor(cell);
  const labels = names.map((name) => fitted(name, labelRoom / fontSize));
  const longest = Math.max(0, ...labels.map((label) => widthInEms(label))) * fontSize;
  const upright = longest <= cell - 6;
  const left = margin + longest + 8;
  const top = margin + headingHeight + (upright ? fontSize + 8 : longest + 8);
  return {
    cell,
    fontSize,
    left,
    top,
    width: Math.ceil(Math.max(left + count * cell + margin, legendWidth + 2 * margin)),
    height: Math.ceil(top + count * cell + stripHeight + keys * keyHeight + margin),
    legend: Math.ceil(top + count * cell) + 20,
    upright,
    labels,
  };
}

/** The place of a key under the strip of the legend, and the width of one of the strip's steps. */
export const keyTop = ({ legend }: HeatmapLayout, key: number): number => legend + 24 + key * keyHeight;
export const strip = 16;
