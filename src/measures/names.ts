import { StancekitError } from "../base/errors.ts";
import { brennanPrediger } from "./chance/brennan-prediger.ts";
import { cohenKappa, cohenKappaLinear, cohenKappaQuadratic } from "./chance/cohen-kappa.ts";
import { gwetAC1, gwetAC2 } from "./chance/gwet-ac.ts";
import { pairwiseAlpha } from "./chance/pairwise-alpha.ts";
import { scottPi } from "./chance/scott-pi.ts";
import type { MeanMeasure, Measure } from "./measure.ts";
import { benatiCapurri } from "./pairwise/benati-capurri.ts";
import { cityBlock } from "./pairwise/city-block.ts";
import { cosine } from "./pairwise/cosine.ts";
import { directional } from "./pairwise/directional.ts";
import { euclidean } from "./pairwise/euclidean.ts";
import { exactMatch } from "./pairwise/exact-match.ts";
import { hybrid } from "./pairwise/hybrid.ts";
import { kendallTauB } from "./pairwise/kendall-tau-b.ts";
import { pearson } from "./pairwise/pearson.ts";
import { sameSign } from "./pairwise/same-sign.ts";
import { signorinoRitterS } from "./pairwise/signorino-ritter-s.ts";
import { spearman } from "./pairwise/spearman.ts";
import { squaredS } from "./pairwise/squared-s.ts";
import { voetenAgreement } from "./pairwise/voeten-agreement.ts";

const meanMeasures: Readonly<Record<MeanMeasureName, MeanMeasure>> = {
  "city-block": cityBlock,
  "s-score": signorinoRitterS,
  euclidean,
  "s-squared": squaredS,
  directional,
  hybrid,
  "exact-match": exactMatch,
  "same-sign": sameSign,
  voeten: voetenAgreement,
};

const profileMeasures: Readonly<Record<ProfileMeasureName, Measure>> = {
  cosine,
  pearson,
  spearman,
  "kendall-tau-b": kendallTauB,
  "benati-capurri": benatiCapurri,
  "cohen-kappa": cohenKappa,
  "cohen-kappa-linear": cohenKappaLinear,
  "cohen-kappa-quadratic": cohenKappaQuadratic,
  "scott-pi": scottPi,
  "brennan-prediger": brennanPrediger,
  "gwet-ac1": gwetAC1,
  "gwet-ac2": gwetAC2,
  "krippendorff-alpha": pairwiseAlpha,
};

/** The standard names of the measures that are a mean of per-topic terms: those that can also rate one topic alone. */
export type MeanMeasureName =
  | "city-block"
  | "s-score"
  | "euclidean"
  | "s-squared"
  | "directional"
  | "hybrid"
  | "exact-match"
  | "same-sign"
  | "voeten";

/** The standard names of the measures of whole profiles: correlations and chance-corrected coefficients. */
export type ProfileMeasureName =
  | "cosine"
  | "pearson"
  | "spearman"
  | "kendall-tau-b"
  | "benati-capurri"
  | "cohen-kappa"
  | "cohen-kappa-linear"
  | "cohen-kappa-quadratic"
  | "scott-pi"
  | "brennan-prediger"
  | "gwet-ac1"
  | "gwet-ac2"
  | "krippendorff-alpha";

/** The standard names of the measures, as `measure: "city-block"` and `--measure city-block` accept them. */
export type MeasureName = MeanMeasureName | ProfileMeasureName;

/**
 * The names of the measures that a string can call for, in the order of the documentation; those of one kind on request.
 *
 * @example
 * import { measureNames } from "stancekit";
 * measureNames("mean").slice(0, 3); // => ["city-block", "s-score", "euclidean"]
 * measureNames().includes("cohen-kappa"); // => true
 */
export function measureNames(kind: "mean"): MeanMeasureName[];
export function measureNames(kind?: Measure["kind"]): MeasureName[];
export function measureNames(kind?: Measure["kind"]): MeasureName[] {
  const names = { mean: Object.keys(meanMeasures), profile: Object.keys(profileMeasures) };
  return (kind === undefined ? [...names.mean, ...names.profile] : names[kind]) as MeasureName[];
}

/**
 * The measure of that name.
 *
 * @throws {StancekitError} `invalid-option` for a name that is not one of `measureNames()`.
 *
 * @example
 * import { measureNamed } from "stancekit";
 * measureNamed("euclidean").range; // => { low: 0, high: 1 }
 */
export function measureNamed(name: MeanMeasureName): MeanMeasure;
export function measureNamed(name: string): Measure;
export function measureNamed(name: string): Measure {
  if (Object.hasOwn(meanMeasures, name)) return meanMeasures[name as MeanMeasureName];
  if (Object.hasOwn(profileMeasures, name)) return profileMeasures[name as ProfileMeasureName];
  throw new StancekitError("invalid-option", `measure is "${name}": expected one of ${measureNames().join(", ")}`);
}
