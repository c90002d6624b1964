import { StancekitError } from "../base/errors.ts";
import { scoreStatuses, type AgreementMatrix } from "../compare/index.ts";
import { keyTop, layOut, margin, strip, type HeatmapLayout } from "./heatmap-layout.ts";
import { heatmapPatterns, heatmapStyle } from "./heatmap-style.ts";
import { stepOf, steps } from "./palette.ts";
import { safe } from "./text.ts";

/** How a heatmap is drawn. */
export interface HeatmapOptions {
  /** The heading; says what is shown and by which measure unless given. */
  readonly title?: string;
  /** The width to aim at, in pixels, 240 or more; 640 unless given. With many parties the picture grows beyond it. */
  readonly width?: number;
}

/**
 * Draws an agreement matrix as a heatmap: one cell for each pair, blue where two parties agree, orange where they do
 * not, the score printed where it fits. Pairs without a shared topic are hatched and pairs with too few are dotted: they
 * never get a colour of the scale. Pointing at a cell shows the pair, its score, its bounds and its shared topics.
 *
 * The result is one SVG document as a string, with a title and a description for screen readers, colours that follow a
 * light or dark scheme, and every name escaped. No DOM is needed, and equal input gives equal output.
 *
 * @throws {StancekitError} `invalid-option` when the width is not a finite number of at least 240.
 *
 * @example
 * import { agreementMatrix, defineStudy } from "stancekit";
 * import { agreementHeatmap } from "stancekit/viz";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "b", topic: "tax", stance: 0.5 }],
 * });
 * agreementHeatmap(agreementMatrix(study)).includes("<title>A and B: 0.75, 1 shared topic</title>"); // => true
 */
export function agreementHeatmap(matrix: AgreementMatrix, options: HeatmapOptions = {}): string {
  const { title = "Who agrees with whom", width = 640 } = options;
  if (!(Number.isFinite(width) && width >= 240)) {
    throw new StancekitError("invalid-option", `width is ${width}: expected a finite number of at least 240`);
  }
  const names = matrix.parties.map(({ name }) => name);
  const layout = layOut(names, width, 1 + withoutScore(matrix).length);
  const { low, high } = matrix.measure.range;
  const { policy } = matrix.comparison.missing;
  const fills = policy === "pairwise" ? "" : `; missing stances: ${policy}`;
  const subtitle = `${matrix.measure.id}, ${signed(`${low} to ${high}`)}${fills}`;
  const body = [
    `<text class="heading" x="${margin}" y="${margin + 14}">${safe(title)}</text>`,
    `<text class="note" x="${margin}" y="${margin + 32}">${safe(subtitle)}</text>`,
    ...columnLabels(layout, names),
    ...rowLabels(layout, names),
    ...names.flatMap((_, row) => names.map((__, column) => cell(matrix, layout, row, column))),
    ...legendOf(matrix, layout),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="stancekit-heatmap" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" role="img">`,
    `<title>${safe(title)}</title>`,
    `<desc>${safe(describe(matrix, subtitle))}</desc>`,
    `<style>${heatmapStyle}</style>`,
    heatmapPatterns,
    `<rect class="paper" width="${layout.width}" height="${layout.height}"/>`,
    ...body,
    "</svg>\n",
  ].join("\n");
}

const round = (value: number) => Number(value.toFixed(2));

function describe(matrix: AgreementMatrix, subtitle: string): string {
  const size = matrix.parties.length;
  const pairs = (size * (size - 1)) / 2;
  const scored = [...matrix.status].filter((status) => scoreStatuses[status] === "ok").length;
  const self = matrix.parties.filter((_, row) => scoreStatuses[matrix.status[row * size + row]!] === "ok").length;
  return `Agreement of ${size} parties by ${subtitle}; ${(scored - self) / 2} of ${pairs} pairs have a score.`;
}

function columnLabels({ labels, left, top, cell: side, fontSize, upright }: HeatmapLayout, names: readonly string[]) {
  return labels.map((label, column) => {
    const x = round(left + (column + 0.5) * side);
    const place = upright
      ? `x="${x}" y="${round(top - 8)}" text-anchor="middle"`
      : `transform="translate(${round(x + fontSize * 0.35)} ${round(top - 8)}) rotate(-90)"`;
    return `<text class="label" font-size="${round(fontSize)}" ${place}>${safe(label)}<title>${safe(names[column]!)}</title></text>`;
  });
}

function rowLabels({ labels, left, top, cell: side, fontSize }: HeatmapLayout, names: readonly string[]) {
  return labels.map((label, row) => {
    const y = round(top + (row + 0.5) * side + fontSize * 0.35);
    return `<text class="label" font-size="${round(fontSize)}" x="${round(left - 8)}" y="${y}" text-anchor="end">${safe(label)}<title>${safe(names[row]!)}</title></text>`;
  });
}

function cell(matrix: AgreementMatrix, layout: HeatmapLayout, row: number, column: number): string {
  const { cell: side, left, top } = layout;
  const place = row * matrix.parties.length + column;
  const status = scoreStatuses[matrix.status[place]!]!;
  const x = left + column * side;
  const y = top + row * side;
  const box = `class="frame" x="${round(x)}" y="${round(y)}" width="${side}" height="${side}"`;
  const words = `<title>${safe(wordsFor(matrix, row, column))}</title>`;
  // what a party shares with itself says nothing: a faint square keeps the eye on the line
  if (row === column) return `<rect ${box.replace("frame", "frame self")}>${words}</rect>`;
  if (status !== "ok") return `<rect ${box} fill="url(#stancekit-${patternOf[status]})">${words}</rect>`;
  const { low, high } = matrix.measure.range;
  const value = matrix.values[place]!;
  const step = stepOf(value, low, high);
  const square = `<rect ${box.replace("frame", `frame s${step}`)}>${words}</rect>`;
  if (side < 24) return square;
  const size = round(Math.min(14, side * 0.36));
  const middle = `x="${round(x + side / 2)}" y="${round(y + side / 2 + size * 0.36)}"`;
  return `${square}<text class="value t${step}" font-size="${size}" ${middle}>${signed(value.toFixed(2))}</text>`;
}

const patternOf = { "no-overlap": "hatch", insufficient: "dots", undefined: "crosses" } as const;
const signed = (number: string) => number.replace("-", "−");

function wordsFor(matrix: AgreementMatrix, row: number, column: number): string {
  const place = row * matrix.parties.length + column;
  const { low, high, shared, status, values, parties } = matrix;
  const pair = row === column ? parties[row]!.name : `${parties[row]!.name} and ${parties[column]!.name}`;
  const range = low[place] === high[place] ? "" : ` (could be ${round(low[place]!)} to ${round(high[place]!)})`;
  const topics = `${shared[place]} shared topic${shared[place] === 1 ? "" : "s"}`;
  const name = scoreStatuses[status[place]!]!;
  if (name === "no-overlap") return `${pair}: no shared topic${range}`;
  if (name === "undefined") return `${pair}: the measure is not defined on their ${topics}${range}`;
  if (name === "insufficient") return `${pair}: too few shared topics (${shared[place]})${range}`;
  return `${pair}: ${round(values[place]!)}${range}, ${topics}`;
}

const reasons = { insufficient: "too few shared topics", undefined: "measure not defined" } as const;

/** The reasons for having no score, besides having no topic in common, that occur. */
function withoutScore({ status }: AgreementMatrix): (keyof typeof reasons)[] {
  return (["insufficient", "undefined"] as const).filter((name) => status.includes(scoreStatuses.indexOf(name)));
}

function legendOf(matrix: AgreementMatrix, layout: HeatmapLayout): string[] {
  const { low, high } = matrix.measure.range;
  const y = layout.legend;
  const boxes = Array.from(
    { length: steps },
    (_, step) => `<rect class="s${step}" x="${margin + 24 + step * strip}" y="${y}" width="${strip}" height="12"/>`,
  );
  const key = (place: number, pattern: string, words: string) => {
    const top = keyTop(layout, place);
    return `<rect x="${margin}" y="${top}" width="14" height="14" fill="url(#stancekit-${pattern})"/><text class="note" x="${margin + 20}" y="${top + 11}">${words}</text>`;
  };
  return [
    `<text class="note" x="${margin + 18}" y="${y + 10}" text-anchor="end">${signed(String(low))}</text>`,
    ...boxes,
    `<text class="note" x="${margin + 30 + steps * strip}" y="${y + 10}">${high}</text>`,
    key(0, "hatch", "no shared topic"),
    ...withoutScore(matrix).map((status, place) => key(place + 1, patternOf[status], reasons[status])),
  ];
}
