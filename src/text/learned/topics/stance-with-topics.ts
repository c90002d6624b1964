import type { Topic } from "../../../model/topic.ts";
import { overlapping } from "../../spans.ts";
import { readStance } from "../../stance/read-stance.ts";
import { searchOf } from "../../stance/search.ts";
import type { Attribution, Context, StanceStep, Token } from "../../types.ts";
import { topicPredictor, type TopicPredictionOptions, type TopicPredictor } from "./predict-topics.ts";
import type { TrainedTopics } from "./trained-topics.ts";

/** A word tells a topic where leaving it out costs at least this share of what leaving out the most telling one costs. */
const TELLING = 0.5;

/**
 * A step for `read` that also finds topics which a passage does not name, by a model made by `trainTopics`. Where the
 * content of an attribution names a topic, or the step reads one, all is left to the step. Of topics that the model finds
 * beside these, the nouns that tell them are looked for (those without which the topic would be much less likely), and the
 * step reads the stance on these nouns. The topics of the model are those of the study with the same id, or else label. The
 * confidence is that of the step times the probability of the topic; the rule says that the topic is the model's. Inverse
 * wordings are known by keywords only: what a model finds counts as the topic itself.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { read, stanceWithTopics, trainTopics } from "stancekit/text";
 * const rail = ["late trains", "trains at night", "the trains are full", "slow trains", "trains and fares"];
 * const other = ["fresh cod", "cod at night", "the nets are full", "slow boats", "cod and herring"];
 * const model = trainTopics(
 *   [...rail.map((text) => ({ text, topics: ["rail"] })), ...other.map((text) => ({ text, topics: [] }))],
 *   { seed: 1 },
 * );
 * const parties = [{ id: "no", name: "Norway" }];
 * const topics = [{ id: "rail", label: "public transport" }];
 * const text = "Norway rejected the trains.";
 * read(text, { parties, topics }).statements.length; // => 0
 * const [statement] = read(text, { parties, topics, steps: { stance: stanceWithTopics(model) } }).statements;
 * [statement?.topic, statement?.stance]; // => ["rail", -1]
 */
export function stanceWithTopics(
  model: TrainedTopics,
  step: StanceStep = readStance,
  options: TopicPredictionOptions = {},
): StanceStep {
  const predict = topicPredictor(model);
  return (attribution, context, all) => {
    const read = step(attribution, context, all);
    const { start, end } = attribution.content;
    const likely = predict(context.text.slice(start, end), options);
    if (likely.length === 0) return read;
    const mentions = searchOf(context)
      .mentions.flat()
      .filter((mention) => mention.start < end && mention.end > start);
    const settled = new Set([...mentions, ...read].map(({ topic }) => topic));
    const free = wordsIn(attribution, context).filter(
      (word) => !mentions.some((mention) => mention.start < word.end && mention.end > word.start),
    );
    const found = likely.flatMap(({ topic: name, confidence }) => {
      const topic = context.topics.find(({ id }) => id === name) ?? context.topics.find(({ label }) => label === name);
      if (topic === undefined || settled.has(topic.id)) return [];
      const words = tellingWords(predict, name, context.text, attribution, free);
      return step(attribution, { ...context, topics: [namedBy(topic, words)] }, all).map((stance) => ({
        ...stance,
        confidence: stance.confidence * confidence,
        rule: `${stance.rule} (topic by model: ${confidence.toFixed(2)})`,
      }));
    });
    return [...read, ...found];
  };
}

/** The nouns of the content. */
function wordsIn({ content }: Attribution, { sentences }: Context): readonly Token[] {
  return overlapping(sentences, content).flatMap(({ tokens }) =>
    overlapping(tokens, content).filter(({ tag }) => tag.startsWith("NN")),
  );
}

/** The words without which the topic would be much less likely. */
function tellingWords(
  predict: TopicPredictor,
  topic: string,
  text: string,
  { content: { start, end } }: Attribution,
  words: readonly Token[],
): readonly string[] {
  const oddsOf = (passage: string): number => {
    const confidence = predict(passage, { abstainBelow: 0 }).find((one) => one.topic === topic)?.confidence ?? 0;
    return Math.log(Math.max(confidence, 1e-9) / Math.max(1 - confidence, 1e-9));
  };
  const whole = oddsOf(text.slice(start, end));
  const costs = words.map((word) => whole - oddsOf(text.slice(start, word.start) + text.slice(word.end, end)));
  const most = Math.max(0, ...costs);
  return words.filter((_, at) => costs[at]! > 0 && costs[at]! >= TELLING * most).map((word) => word.text);
}

/** The topic as these words name it, and no others. */
function namedBy({ id }: Topic, words: readonly string[]): Topic {
  return { id, label: "", keywords: [...new Set(words)] };
}
