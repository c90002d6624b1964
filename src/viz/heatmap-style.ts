import { stepRules } from "./palette.ts";

const scoped = (rules: string) => rules.replaceAll(/(^|\})([^{}]+)(?=\{)/g, "$1.stancekit-heatmap :is($2)");

const schemeRules = (scheme: "light" | "dark", paper: string, ink: string, faint: string) =>
  scoped(
    `.paper{fill:${paper}}.label,.heading{fill:${ink}}.note,.self{fill:${faint}}.line{stroke:${faint}}.frame{stroke:${paper}}${stepRules(scheme)}`,
  );

/** The style sheet of a heatmap: it touches nothing outside the picture and follows a light or dark scheme. */
export const heatmapStyle = [
  scoped(
    `.label,.note,.value,.heading{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif}.heading{font-size:15px;font-weight:600}.note{font-size:12px}.value{text-anchor:middle;pointer-events:none}.self{opacity:.15}`,
  ),
  schemeRules("light", "#ffffff", "#16191d", "#5b6470"),
  `@media (prefers-color-scheme:dark){${schemeRules("dark", "#16191d", "#eef1f4", "#a3adb8")}}`,
].join("");

/** The fillings of cells without a score. */
export const heatmapPatterns = [
  "<defs>",
  '<pattern id="stancekit-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="line" x1="0" y1="0" x2="0" y2="6" stroke-width="1.4"/></pattern>',
  '<pattern id="stancekit-dots" width="6" height="6" patternUnits="userSpaceOnUse"><path class="line" d="M3 2.4v1.2" stroke-width="1.6" stroke-linecap="round"/></pattern>',
  '<pattern id="stancekit-crosses" width="14" height="14" patternUnits="userSpaceOnUse"><path class="line" d="M4 4l6 6m0 -6l-6 6" stroke-width="1.2"/></pattern>',
  "</defs>",
].join("");
