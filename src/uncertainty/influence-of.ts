import type { Score } from "../compare/score.ts";
import type { Measure } from "../measures/measure.ts";
import { documentOf, type Statement } from "../model/statement.ts";
import type { DocumentInfluence, InfluentialStatement, RelationChange } from "./influence-result.ts";

/** What statements of one document do to a score: the score with them beside the score without. */
export function influenceOf<PartyId extends string, TopicId extends string>(
  statements: readonly Statement<PartyId, TopicId>[],
  { range }: Measure,
  score: Score<PartyId, TopicId>,
  without: Score<PartyId, TopicId>,
): DocumentInfluence<PartyId, TopicId> {
  const document = statements[0] && documentOf(statements[0]);
  const both = score.status === "ok" && without.status === "ok";
  return {
    ...(document === undefined ? {} : { document }),
    statements: statements.map(shown),
    status: without.status,
    ...(without.status === "ok" ? { value: without.value } : {}),
    ...(both ? { change: without.value - score.value } : {}),
    changesStatus: score.status !== without.status,
    changesSign: both && range.low < 0 && Math.sign(score.value) !== Math.sign(without.value),
    relations: relationChanges(score, without),
  };
}

function shown<PartyId extends string, TopicId extends string>({
  id,
  party,
  topic,
  stance,
  evidence,
}: Statement<PartyId, TopicId>): InfluentialStatement<PartyId, TopicId> {
  return { id, party, topic, stance, ...(evidence === undefined ? {} : { quote: evidence.quote }) };
}

function relationChanges<PartyId extends string, TopicId extends string>(
  score: Score<PartyId, TopicId>,
  without: Score<PartyId, TopicId>,
): RelationChange<TopicId>[] {
  const left = new Map(without.byTopic.map(({ topic, relation }) => [topic, relation]));
  return score.byTopic.flatMap(({ topic, relation }) => {
    const other = left.get(topic);
    if (other === relation) return [];
    return [{ topic, relation, ...(other === undefined ? {} : { without: other }) }];
  });
}
