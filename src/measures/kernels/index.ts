export {
  eachPairRow,
  pairPlace,
  pairScores,
  type PairRow,
  type PairScoreOptions,
  type PairScores,
} from "./pair-scores.ts";
export type { VoteOptions, VoteRows } from "./answers.ts";
