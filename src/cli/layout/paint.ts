/** Colours text for the terminal, or leaves it as it is. */
export type Paint = (text: string) => string;

export interface Palette {
  readonly heading: Paint;
  readonly high: Paint;
  readonly low: Paint;
  readonly faint: Paint;
  readonly plain: Paint;
}

const sgr =
  (code: number, end: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001B[${code}m${text}\u001B[${end}m`;

const plain: Paint = (text) => text;
const coloured: Palette = { heading: sgr(1, 22), high: sgr(36, 39), low: sgr(33, 39), faint: sgr(2, 22), plain };
const colourless: Palette = { heading: plain, high: plain, low: plain, faint: plain, plain };

/** The paints for a terminal; blue-green and yellow are told apart with any common colour vision. */
export const paletteFor = (colour: boolean): Palette => (colour ? coloured : colourless);
