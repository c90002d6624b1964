/** A colour as red, green and blue, 0–255. */
type Colour = readonly [number, number, number];

/** Orange for the low end, blue for the high: told apart with any common colour vision, and by lightness in print. */
const light = { low: [179, 88, 6], middle: [247, 244, 238], high: [33, 94, 168] } as const;
const dark = { low: [232, 140, 56], middle: [46, 50, 58], high: [110, 168, 254] } as const;

/** How many steps the scale has. */
export const steps = 11;

/** The step of a score on a range: 0 for the low end, `steps − 1` for the high. */
export function stepOf(value: number, low: number, high: number): number {
  return Math.min(steps - 1, Math.max(0, Math.round(((value - low) / (high - low)) * (steps - 1))));
}

/** The style rules of all steps: `.s0` … `.s10` for cells, `.t0` … `.t10` for the text on them. */
export function stepRules(scheme: "light" | "dark"): string {
  const ends = scheme === "light" ? light : dark;
  return Array.from({ length: steps }, (_, step) => {
    const colour = colourAt(ends, step / (steps - 1));
    return `.s${step}{fill:rgb(${colour.join(",")})}.t${step}{fill:${luminance(colour) > 0.2 ? "#16191d" : "#ffffff"}}`;
  }).join("");
}

function colourAt(ends: { low: Colour; middle: Colour; high: Colour }, share: number): Colour {
  const [from, to, along] = share < 0.5 ? [ends.low, ends.middle, share * 2] : [ends.middle, ends.high, share * 2 - 1];
  return from.map((channel, i) => Math.round(channel + (to[i]! - channel) * along)) as unknown as Colour;
}

/** Relative luminance by WCAG 2, 0 black … 1 white. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
