import type { Topic } from "../model/topic.ts";
import type { BranchContribution, TopicContribution } from "./score.ts";

/** Sums contributions up the topic tree: one entry for every topic that has a shared topic somewhere below it. */
export function branchContributions<TopicId extends string>(
  topics: readonly Topic<TopicId>[],
  byTopic: readonly TopicContribution<string, TopicId>[],
): BranchContribution<TopicId>[] {
  const topicOf = new Map<string, Topic<TopicId>>(topics.map((topic) => [topic.id, topic]));
  const below = new Map<string, TopicContribution<string, TopicId>[]>();
  for (const entry of byTopic) {
    let above = topicOf.get(entry.topic)?.parent;
    while (above !== undefined) {
      below.set(above, [...(below.get(above) ?? []), entry]);
      above = topicOf.get(above)?.parent;
    }
  }
  return topics.filter(({ id }) => below.has(id)).map(({ id }) => branchOf(id, below.get(id)!));
}

function branchOf<TopicId extends string>(
  topic: TopicId,
  entries: readonly TopicContribution<string, TopicId>[],
): BranchContribution<TopicId> {
  const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const contribution = entries.reduce((sum, entry) => sum + entry.contribution, 0);
  return { topic, weight, contribution, score: contribution / weight, topics: entries.map((entry) => entry.topic) };
}
