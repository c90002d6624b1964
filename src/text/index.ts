export { attribute, type AttributeOptions } from "./attribute.ts";
export { read, readStatements, type Reading, type ReadOptions, type ReadSteps } from "./read.ts";
export { splitSentences } from "./sentences.ts";
export { readStance } from "./stance/read-stance.ts";
export type {
  Attribution,
  AttributionStep,
  Context,
  Cue,
  Frame,
  Mode,
  ReadAttribution,
  Sentence,
  SentenceStep,
  Source,
  Span,
  StanceStep,
  Token,
  TopicStance,
} from "./types.ts";
export type {
  PredictOptions,
  StanceAnswer,
  StanceModel,
  StanceProbabilities,
  StanceQuery,
} from "./models/stance-model.ts";
export { readWithModel, type ReadingWithModel, type ReadWithModelOptions } from "./models/read-with-model.ts";
export {
  readEach,
  type DocumentOutcome,
  type DocumentReader,
  type ReadEachOptions,
  type ReadProgress,
  type TextDocument,
} from "./stream/read-each.ts";
