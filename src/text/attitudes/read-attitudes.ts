import type { Party } from "../../model/party.ts";
import { checkReadOptions } from "../check-options.ts";
import { splitSentences } from "../sentences.ts";
import type { Sentence, Span } from "../types.ts";
import { partyMentions, type PartyMention } from "./party-mentions.ts";
import { attitudePredictor, type AttitudePredictor } from "./predict-attitude.ts";
import type { TrainedAttitude } from "./trained-attitude.ts";

/** Whom to look for, and with what. */
export interface ReadAttitudesOptions<PartyId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly model: TrainedAttitude;
  /** Attitudes less likely than this to be right are left out; what the model was trained with unless given. */
  readonly abstainBelow?: number;
}

/** What one sentence says that one party holds of another. */
export interface ReadAttitude<PartyId extends string = string> {
  readonly from: PartyId;
  readonly to: PartyId;
  /** 1 support, −1 opposition. */
  readonly stance: 1 | -1;
  /** How likely that is to be right, in (0, 1]. */
  readonly confidence: number;
  /** The sentence it rests on. */
  readonly evidence: Span;
  /** The place of the sentence in the text, from 0. */
  readonly sentence: number;
  /** Where the two are named. */
  readonly source: Span;
  readonly target: Span;
}

/**
 * Reads with a trained model which parties a text shows to support or oppose which others: every two known parties that one
 * sentence names, or means as the source of what is said, are judged at the places where they stand closest together.
 *
 * Gives an entry only where the model answers that one supports or opposes the other, in the order of the text, and at most
 * one for two parties in a sentence. Most sentences give nothing: so does a text with fewer than two known parties. Spans are
 * UTF-16 offsets in the text, end exclusive. English only.
 *
 * @throws {StancekitError} `invalid-option` where the text is not a string or parties are missing; `invalid-data` for a model
 * whose parts do not fit each other.
 *
 * @example
 * import { readAttitudes, trainAttitude } from "stancekit/text";
 * const model = trainAttitude(
 *   ["praised", "backed", "thanked", "attacked", "blamed", "accused"].map((verb, place) => ({
 *     text: `Ann ${verb} Bob.`,
 *     from: { start: 0, end: 3 },
 *     to: { start: 5 + verb.length, end: 8 + verb.length },
 *     attitude: place < 3 ? "supports" : "opposes",
 *   })),
 *   { seed: 1, abstainBelow: 0 },
 * );
 * const parties = [{ id: "no", name: "Norway" }, { id: "is", name: "Iceland" }];
 * const [read] = readAttitudes("Talks ended. Norway accused Iceland.", { parties, model });
 * [read?.from, read?.to, read?.stance, read?.sentence]; // => ["no", "is", -1, 1]
 */
export function readAttitudes<const PartyId extends string>(
  text: string,
  { parties, model, abstainBelow = model.abstainBelow }: ReadAttitudesOptions<PartyId>,
): readonly ReadAttitude<PartyId>[] {
  checkReadOptions(text, { parties, topics: [] });
  const predict = attitudePredictor(model);
  const sentences = splitSentences(text);
  return partyMentions(text, sentences, parties).flatMap((mentions, index) =>
    closestPairs(mentions).flatMap((pair) => {
      const read = judged<PartyId>(predict, text, sentences[index]!, pair, abstainBelow);
      return read === null ? [] : [read];
    }),
  );
}

type Pair = readonly [first: PartyMention, second: PartyMention];

/** For every two parties of a sentence, the two mentions that are closest together, in the order of the text. */
function closestPairs(mentions: readonly PartyMention[]): readonly Pair[] {
  const closest = new Map<string, Pair>();
  for (const [place, second] of mentions.entries()) {
    for (const first of mentions.slice(0, place)) {
      if (first.party === second.party) continue;
      const key = JSON.stringify([first.party, second.party].sort());
      const rival = closest.get(key);
      if (rival && rival[1].start - rival[0].end <= second.start - first.end) continue;
      closest.set(key, [first, second]);
    }
  }
  return [...closest.values()];
}

function judged<PartyId extends string>(
  predict: AttitudePredictor,
  text: string,
  { start, end, index }: Sentence,
  [first, second]: Pair,
  abstainBelow: number,
): ReadAttitude<PartyId> | null {
  const within = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  const pair = { text: text.slice(start, end), from: within(first), to: within(second) };
  const answer = predict(pair, { abstainBelow });
  if (answer.status === "abstained" || answer.attitude === "none") return null;
  const returned = answer.attitude.startsWith("is-");
  const [source, target] = returned ? [second, first] : [first, second];
  return {
    // mentions hand on the ids of the parties given, of which the compiler knows the literals
    from: source.party as PartyId,
    to: target.party as PartyId,
    stance: answer.attitude === "supports" || answer.attitude === "is-supported" ? 1 : -1,
    confidence: answer.confidence,
    evidence: { start, end },
    sentence: index,
    source: { start: source.start, end: source.end },
    target: { start: target.start, end: target.end },
  };
}
