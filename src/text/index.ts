export {
  attitudePredictor,
  predictAttitude,
  type AttitudeAnswer,
  type AttitudePredictionOptions,
  type AttitudePredictor,
  type AttitudeProbabilities,
} from "./attitudes/predict-attitude.ts";
export type { Attitude, AttitudeExample, AttitudePair } from "./attitudes/attitude.ts";
export { trainAttitude, type AttitudeTrainingOptions } from "./attitudes/train-attitude.ts";
export type { TrainedAttitude } from "./attitudes/trained-attitude.ts";
export { parseAttitudeModel } from "./attitudes/parse-attitude-model.ts";
export { readAttitudes, type ReadAttitude, type ReadAttitudesOptions } from "./attitudes/read-attitudes.ts";
export { attitudeStatements, type AttitudeStatementOptions } from "./attitudes/attitude-statements.ts";
export { attribute, type AttributeOptions } from "./attribute.ts";
export type { ReadOptions, ReadSteps } from "./read-options.ts";
export { read, readStatements, type Reading } from "./read.ts";
export type { Language, LanguageSteps } from "./languages/language.ts";
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
export {
  crossValidateStance,
  type StanceCrossValidation,
  type StanceCrossValidationOptions,
} from "./learned/cross-validate-stance.ts";
export { parseStanceModel } from "./learned/parse-stance-model.ts";
export {
  predictStance,
  stancePredictor,
  type StancePredictionOptions,
  type StancePredictor,
} from "./learned/predict-stance.ts";
export { stanceClassifier, type StanceClassifierOptions } from "./learned/stance-classifier.ts";
export type { StanceExample, StanceLabel } from "./learned/stance-example.ts";
export type { StanceFeatures } from "./learned/stance-features.ts";
export type { StanceGoal, StanceTrainingOptions } from "./learned/stance-options.ts";
export { validateStance, type StanceValidation } from "./learned/stance-validation.ts";
export { trainStance } from "./learned/train-stance.ts";
export type { PackedBackground } from "./learned/background.ts";
export type { TrainedPart, TrainedStance } from "./learned/trained-stance.ts";
export { parseTopicModel } from "./learned/topics/parse-topic-model.ts";
export {
  predictTopics,
  topicPredictor,
  type LikelyTopic,
  type TopicPredictionOptions,
  type TopicPredictor,
} from "./learned/topics/predict-topics.ts";
export { stanceWithTopics } from "./learned/topics/stance-with-topics.ts";
export type { TopicExample } from "./learned/topics/topic-example.ts";
export { trainTopics, type TopicTrainingOptions } from "./learned/topics/train-topics.ts";
export type { TrainedTopics } from "./learned/topics/trained-topics.ts";
export { learnedAttribution, type LearnedAttributionOptions } from "./learned/attribution/step.ts";
export { trainAttribution, type TrainAttributionOptions } from "./learned/attribution/train.ts";
export { parseAttributionModel } from "./learned/attribution/parse-model.ts";
export type { AttributionModel, HeldOutAttribution } from "./learned/attribution/model.ts";
export type { AnnotatedDocument } from "./learned/attribution/annotated-document.ts";
export type { AnnotatedAttribution } from "./learned/attribution/gold.ts";
export type { ClassScore, NgramRange, PackedWeights, ScoreScaling } from "../learning/index.ts";
export type { PackedChain } from "../learning/sequence/packed-chain.ts";
export type { Role } from "./learned/attribution/roles.ts";
