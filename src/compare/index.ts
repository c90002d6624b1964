export { compare } from "./compare.ts";
export { compareOn, type TopicComparison, type TopicOptions, type TopicPair } from "./compare-on.ts";
export { divergentTopics, type DivergenceOptions, type TopicDivergence } from "./divergent-topics.ts";
export { explain } from "./explain.ts";
export { agreementMatrix, type AgreementMatrix, type MatrixOptions } from "./matrix.ts";
export { scoreStatuses } from "./score.ts";
export type { BootstrapOptions, Comparable, CompareOptions } from "./options.ts";
export type { Comparison } from "./comparison.ts";
export type { Scope } from "./scope.ts";
export type {
  BranchContribution,
  Relation,
  Score,
  ScoreBasis,
  ScoreInterval,
  ScoreStatus,
  TopicContribution,
} from "./score.ts";
export { eachScore, scoreAt } from "./matrix-scores.ts";
