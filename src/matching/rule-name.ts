import type { MeanMeasureName } from "../measures/index.ts";

/** The standard names of the matching rules, those of the measures that are a mean of terms among them. */
export type MatchingRuleName =
  | MeanMeasureName
  | "wahl-o-mat"
  | "smartvote"
  | "smartvote-until-2025"
  | "open-election-compass-3"
  | "open-election-compass-5"
  | "svt-election-compass"
  | "svt-election-compass-until-2024"
  | "openvaa-manhattan"
  | "openvaa-directional"
  | "openvaa-euclidean"
  | "stemwijzer"
  | "mijn-stemhulp";
