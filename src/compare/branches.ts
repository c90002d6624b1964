import type { Topic } from "../model/topic.ts";
import type { BranchContribution, TopicContribution } from "./score.ts";

/**
 * Sums contributions up the topic tree: one entry for every topic on which, or below which, something is shared. The
 * entries without a parent sum to the whole, and so does every level below with what stands on its parents themselves.
 * Empty where the topics form no tree.
 */
export function branchContributions<TopicId extends string>(
  topics: readonly Topic<TopicId>[],
  byTopic: readonly TopicContribution<string, TopicId>[],
): BranchContribution<TopicId>[] {
  if (topics.every(({ parent }) => parent === undefined)) return [];
  const topicOf = new Map<string, Topic<TopicId>>(topics.map((topic) => [topic.id, topic]));
  const onBranch = new Map<string, TopicContribution<string, TopicId>[]>();
  for (const entry of byTopic) {
    let at = topicOf.get(entry.topic);
    while (at !== undefined) {
      const entries = onBranch.get(at.id);
      if (entries === undefined) onBranch.set(at.id, [entry]);
      else entries.push(entry);
      at = at.parent === undefined ? undefined : topicOf.get(at.parent);
    }
  }
  return topics.filter(({ id }) => onBranch.has(id)).map((topic) => branchOf(topic, onBranch.get(topic.id)!, topicOf));
}

function branchOf<TopicId extends string>(
  { id, parent }: Topic<TopicId>,
  entries: readonly TopicContribution<string, TopicId>[],
  topicOf: ReadonlyMap<string, Topic<TopicId>>,
): BranchContribution<TopicId> {
  const above = parent === undefined ? undefined : topicOf.get(parent)?.id;
  const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const contribution = entries.reduce((sum, entry) => sum + entry.contribution, 0);
  return {
    topic: id,
    ...(above === undefined ? {} : { parent: above }),
    weight,
    contribution,
    score: contribution / weight,
    topics: entries.map((entry) => entry.topic),
  };
}
