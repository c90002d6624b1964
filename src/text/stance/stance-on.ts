import type { Strength } from "../../model/statement.ts";
import type { Attribution, TopicStance } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { readAgainst } from "./read-against.ts";
import type { Condition } from "./condition.ts";
import { findConditions } from "./conditions.ts";
import { conditionOf } from "./condition-of.ts";
import { demandedBy } from "./demanded-by.ts";
import type { Reading } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";
import { rhetorical } from "./rhetorical.ts";
import { asksAbout, isFormer, isOpenQuestion } from "./setting.ts";

/** What a reporter's account, a former position, and a hedge or condition leave of the confidence. */
const REPORTED = 0.6;
const FORMER = 0.5;
const NOT_PLAIN = 0.85;

/** The stance of one attribution on one candidate, with conditions, hedges and voice worked in; null where there is none. */
export function stanceOn(region: SentenceRegion, candidate: Candidate, attribution: Attribution): TopicStance | null {
  const conditions = findConditions(region.tokens);
  const condition = conditionOf(region, candidate, conditions);
  if (condition === "inside") return demandedBy(region, candidate, attribution, conditions);
  const question = rhetorical(region, candidate);
  if (question === null && (isOpenQuestion(region) || asksAbout(region, attribution))) return null;
  const reading =
    question ?? readAgainst(afterCondition(region, candidate, attribution, conditions), candidate, attribution);
  if (reading === null) return null;
  const { sign } = reading;
  const strength = strengthOf(reading, condition, attribution);
  const told = (attribution.mode === "characterized" ? REPORTED : 1) * (isFormer(region) ? FORMER : 1);
  const confidence = reading.confidence * candidate.certainty * told * (strength === "plain" ? 1 : NOT_PLAIN);
  const outcome = sign > 0 ? "support" : sign < 0 ? "oppose" : "neutral";
  const proviso = condition === null ? "" : `, on condition: “${condition}”`;
  return {
    topic: candidate.topic,
    stance: sign === 0 ? 0 : sign * (strength === "plain" ? 1 : 0.5),
    strength,
    confidence: Math.round(confidence * 100) / 100,
    rule: `${reading.trace.join(" × ")}${candidate.note} = ${outcome}${proviso}`,
    target: { start: region.tokens[candidate.first]!.start, end: region.tokens[candidate.last]!.end },
  };
}

/** “Only when they pay will we sign”, “Pay up and we will sign”: what a condition asks for is no way up to the holder. */
function afterCondition(
  region: SentenceRegion,
  { first }: Candidate,
  { cue }: Attribution,
  conditions: readonly Condition[],
): SentenceRegion {
  if (region.cue !== null && cue?.polarity !== 0) return region;
  const floor = region.cue === null ? region.from : region.cue.last + 1;
  const ends = conditions
    .filter(
      ({ kind, first: opening, end }) => kind === "condition" && opening <= floor + 1 && end <= first && end > floor,
    )
    .map(({ end }) => (/^(?:,|and)$/.test(region.tokens[end]!.lower) ? end + 1 : end));
  if (ends.length === 0) return region;
  const from = Math.max(...ends);
  // "… and you can count on our support": what the hearer gets is the speaker's
  const own = region.tokens.slice(from, first).findIndex(({ lower }) => /^(?:our|my)$/.test(lower));
  const promised = own > 0 && region.tokens[from]!.lower === "you" ? from + own : from;
  return { ...region, from: promised, cue: null };
}

function strengthOf({ sign, strength }: Reading, condition: string | null, { cue }: Attribution): Strength {
  if (sign === 0) return "plain";
  if (condition !== null || strength === "conditional") return "conditional";
  return cue !== null && cue.hedges.length > 0 ? "hedged" : strength;
}
