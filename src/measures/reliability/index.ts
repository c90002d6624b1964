export { krippendorffAlpha, type AlphaBasis, type KrippendorffAlpha } from "./alpha.ts";
export type { AlphaOptions } from "./alpha-options.ts";
export type { DifferenceFunction, MeasurementLevel } from "./measurement-level.ts";
export { ratings, type Rating, type Ratings, type RatingsInput, type RatingsOptions } from "./ratings.ts";
export { ratingsOfUnits } from "./ratings-of-units.ts";
export type { NumberColumn, RatingColumns } from "./rating-columns.ts";
export type { RatingCounts } from "./rating-counts.ts";
export type { AlphaInput } from "./unit-tally.ts";
export type { CompleteBasis, NoValue } from "./complete-result.ts";
export { disagreements, type DisagreementOptions, type UnitDisagreement } from "./disagreements.ts";
export { icc, type IccOptions, type IntraclassCorrelation } from "./icc.ts";
export { kendallW, type KendallW, type KendallWOptions } from "./kendall-w.ts";
export type { MeanSquares } from "./mean-squares.ts";
export {
  percentageAgreement,
  type AgreementShare,
  type PercentageAgreement,
  type PercentageAgreementOptions,
} from "./percentage-agreement.ts";
