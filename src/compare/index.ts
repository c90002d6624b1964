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
  BoundsKind,
  ScoreBasis,
  ScoreInterval,
  ScoreStatus,
  TopicContribution,
} from "./score.ts";
export { branchMatrices, type BranchMatrix } from "./branch-matrices.ts";
export { eachScore, scoreAt } from "./matrix-scores.ts";
export {
  blocCohesion,
  type AgreementBetween,
  type AgreementWithin,
  type BlocCohesion,
  type BlocCohesionOptions,
  type MeanAgreement,
} from "./cohesion.ts";
export { blocVotes, type BlocVote, type BlocVotes, type BlocVotesOptions } from "./bloc-votes.ts";
export { blocsByMembership, type Bloc, type MembershipOptions } from "./bloc-members.ts";
