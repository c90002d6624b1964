export { agreementHeatmap, type HeatmapOptions } from "./heatmap.ts";
