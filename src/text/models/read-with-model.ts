import { StancekitError } from "../../base/errors.ts";
import { checkReadOptions } from "../check-options.ts";
import type { Reading } from "../read.ts";
import { english } from "../languages/english/index.ts";
import { readAttributions } from "../read-attributions.ts";
import type { ReadOptions } from "../read-options.ts";
import { statementsOf } from "../statements.ts";
import type { ReadAttribution, TopicStance } from "../types.ts";
import { questionsIn, type Question } from "./questions.ts";
import type { PredictOptions, StanceAnswer, StanceModel, StanceQuery } from "./stance-model.ts";

/** What to read, and whom to ask where the rules do not tell. */
export interface ReadWithModelOptions<PartyId extends string = string, TopicId extends string = string>
  extends ReadOptions<PartyId, TopicId>, PredictOptions {
  readonly model: StanceModel;
  /** The model is asked where the rules read nothing, or are less sure than this; 0.5 unless given. */
  readonly unsureBelow?: number;
}

/** A reading, with what the model was asked. */
export interface ReadingWithModel<PartyId extends string = string, TopicId extends string = string> extends Reading<
  PartyId,
  TopicId
> {
  /** Every question with its answer, those included that the model abstained on. */
  readonly asked: readonly { readonly query: StanceQuery; readonly answer: StanceAnswer }[];
}

/**
 * {@link read}, with a model for what the rules cannot tell. Whatever the model, trained, local or hosted, the rules come first:
 * it is asked only where a known party says something that names a topic, and the rules read no stance or are less sure than
 * `unsureBelow`. It sees the sentences around source, cue and content, and the holder's name.
 *
 * An answer counts where the rules have none, or are less sure than the model; its trace reads `model NAME: support`. An
 * abstention changes nothing. Evidence is the attribution's content, as with the rules; where the answer names the words it
 * rests on, they are the stance's `target`, and words that do not stand in the passage make the answer invalid. What one
 * party says of another's position is never asked about.
 *
 * @throws StancekitError `invalid-option` as {@link read} does, and for `unsureBelow` outside 0 to 1; `model-failed` where the
 * model does not give one answer a question; whatever the model throws.
 *
 * @example
 * ```ts
 * import { readWithModel, type StanceModel } from "stancekit/text";
 *
 * const model: StanceModel = {
 *   name: "always-against",
 *   predict: async (queries) => queries.map(() => ({ status: "answered", stance: -1, confidence: 0.8 })),
 * };
 * const reading = await readWithModel("“With this quota we can close the harbour,” Iceland said.", {
 *   parties: [{ id: "is", name: "Iceland" }],
 *   topics: [{ id: "quota", label: "quota" }],
 *   model,
 * });
 * reading.statements.map(({ party, stance, rule }) => [party, stance, rule]);
 * // => [["is", -1, "model always-against: oppose"]]
 * ```
 */
export async function readWithModel<const PartyId extends string, const TopicId extends string>(
  text: string,
  options: ReadWithModelOptions<PartyId, TopicId>,
): Promise<ReadingWithModel<PartyId, TopicId>> {
  const { model, unsureBelow = 0.5, signal, onProgress, ...rest } = options;
  if (!(unsureBelow >= 0 && unsureBelow <= 1))
    throw new StancekitError("invalid-option", `unsureBelow is ${String(unsureBelow)}: expected a number from 0 to 1`);
  checkReadOptions(text, rest);
  const { document = "text", date } = rest;
  const byRules = readAttributions(text, rest);
  const named = (rest.language ?? english).findTopics(byRules.context);
  const questions = byRules.attributions.flatMap((attribution) =>
    byRules.hearsay.has(attribution) ? [] : questionsIn(attribution, byRules.context, named, unsureBelow),
  );
  const answers = questions.length === 0 ? [] : await answersTo(questions, model, { signal, onProgress });
  const attributions = withAnswers(byRules.attributions, questions, answers, model.name);
  const origin = { document, ...(date !== undefined && { date }) };
  return {
    document,
    attributions,
    statements: statementsOf<PartyId, TopicId>(text, attributions, origin),
    asked: questions.map(({ query }, place) => ({ query, answer: answers[place]! })),
  };
}

async function answersTo(
  questions: readonly Question[],
  model: StanceModel,
  { signal, onProgress }: { signal: AbortSignal | undefined; onProgress: PredictOptions["onProgress"] | undefined },
): Promise<readonly StanceAnswer[]> {
  const queries = questions.map(({ query }) => query);
  const answers = await model.predict(queries, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  if (answers.length === queries.length) return answers.map((answer, place) => checked(answer, queries[place]!));
  throw new StancekitError(
    "model-failed",
    `model ${model.name} gave ${answers.length} answers to ${queries.length} questions: expected one each`,
  );
}

/** A stance off the scale, or evidence outside the passage, is no answer. */
function checked(answer: StanceAnswer, { text }: StanceQuery): StanceAnswer {
  if (answer.status === "abstained") return answer;
  const { stance, confidence, evidence } = answer;
  const invalid = (detail: string) => ({ status: "abstained", reason: "invalid-answer", detail }) as const;
  if (!(stance >= -1 && stance <= 1)) return invalid(`stance is ${stance}: expected −1 to 1`);
  if (!(confidence > 0 && confidence <= 1)) return invalid(`confidence is ${confidence}: expected 0 to 1, 0 excluded`);
  if (evidence !== undefined && !(0 <= evidence.start && evidence.start < evidence.end && evidence.end <= text.length))
    return invalid(`evidence is ${evidence.start} to ${evidence.end}: expected a span of the passage`);
  return answer;
}

function withAnswers(
  attributions: readonly ReadAttribution[],
  questions: readonly Question[],
  answers: readonly StanceAnswer[],
  name: string,
): readonly ReadAttribution[] {
  const answered = new Map<ReadAttribution, TopicStance[]>();
  questions.forEach(({ attribution, query, offset, mention }, place) => {
    const answer = answers[place]!;
    if (answer.status === "abstained") return;
    const { stance, confidence, evidence, strength = "plain" } = answer;
    const rule = `model ${name}: ${stance > 0 ? "support" : stance < 0 ? "oppose" : "neutral"}`;
    const target = evidence ? { start: evidence.start + offset, end: evidence.end + offset } : mention;
    const topic = { topic: query.topic.id, stance, strength, confidence, rule, target };
    answered.set(attribution, [...(answered.get(attribution) ?? []), topic]);
  });
  return attributions.map((attribution) => {
    const fresh = (answered.get(attribution) ?? []).filter(
      ({ topic, confidence }) =>
        !attribution.topics.some((known) => known.topic === topic && known.confidence >= confidence),
    );
    const kept = attribution.topics.filter(({ topic }) => !fresh.some((one) => one.topic === topic));
    return fresh.length === 0 ? attribution : { ...attribution, topics: [...kept, ...fresh] };
  });
}
