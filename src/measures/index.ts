export { defineMeasure, type Measure, type MeasureKernel, type MeasureOptions } from "./measure.ts";
export { cityBlock } from "./city-block.ts";
export { euclidean } from "./euclidean.ts";
export { directional } from "./directional.ts";
export { hybrid } from "./hybrid.ts";
export { exactMatch } from "./exact-match.ts";
export { measureNamed, measureNames, type MeasureName } from "./names.ts";
