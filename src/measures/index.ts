export { defineMeasure, type LinearForm, type MeanKernel, type MeanMeasure, type Measure } from "./measure.ts";
export type { MeasureOptions } from "./vectors.ts";
export { defineProfileMeasure, type ProfileKernel, type ProfileMeasure, type SharedTopics } from "./profile-measure.ts";
export { cityBlock } from "./pairwise/city-block.ts";
export { euclidean } from "./pairwise/euclidean.ts";
export { directional } from "./pairwise/directional.ts";
export { hybrid } from "./pairwise/hybrid.ts";
export { exactMatch } from "./pairwise/exact-match.ts";
export { signorinoRitterS } from "./pairwise/signorino-ritter-s.ts";
export { squaredS } from "./pairwise/squared-s.ts";
export { sameSign } from "./pairwise/same-sign.ts";
export { voetenAgreement } from "./pairwise/voeten-agreement.ts";
export { cosine } from "./pairwise/cosine.ts";
export { pearson } from "./pairwise/pearson.ts";
export { spearman } from "./pairwise/spearman.ts";
export { kendallTauB } from "./pairwise/kendall-tau-b.ts";
export { benatiCapurri } from "./pairwise/benati-capurri.ts";
export {
  measureNamed,
  measureNames,
  type MeanMeasureName,
  type MeasureName,
  type ProfileMeasureName,
} from "./names.ts";
export { missingPolicies, type MissingOption, type MissingPolicy, type MissingPolicyName } from "./missing.ts";
export type { Coefficient, CoefficientBasis, UndefinedReason } from "./coefficient.ts";
export * from "./chance/index.ts";
export * from "./reliability/index.ts";
export * from "./distributions/index.ts";
export * from "./cohesion/index.ts";
export type { Interval } from "../statistics/interval.ts";
export * from "./kernels/index.ts";
