export { bootstrap, type CountedStatistic } from "../statistics/bootstrap.ts";
export { bootstrapMeans, type MeansOptions } from "../statistics/bootstrap-means.ts";
export type { DrawOptions } from "../statistics/topic-draws.ts";
export type { BootstrapSummary } from "../statistics/bootstrap-summary.ts";
export type { ResamplingOptions } from "../statistics/resampling.ts";
export { influence } from "./influence.ts";
export type {
  DocumentInfluence,
  Influence,
  InfluenceOptions,
  InfluentialStatement,
  RelationChange,
} from "./influence-result.ts";
export { permutationTest } from "./permutation-test.ts";
export type { Alternative, PermutationBasis, PermutationOptions, PermutationTest } from "./permutation.ts";
export { matchStability } from "./match-stability.ts";
export type {
  CandidateStability,
  MatchStability,
  MatchStabilityBasis,
  MatchStabilityOptions,
} from "./match-stability-result.ts";
export { rankStability } from "./rank-stability.ts";
export type { ClosestPairs, PairStability, PartyPair, RankOptions, RankStability } from "./rank-stability-result.ts";
