import type { TopicStance } from "../types.ts";

/**
 * One stance a topic: readings that agree become the surest of them; of readings that disagree the surer wins if it is clearly
 * surer, else none is given.
 */
export function mergeByTopic(stances: readonly TopicStance[]): readonly TopicStance[] {
  const byTopic = new Map<string, TopicStance[]>();
  for (const stance of stances) byTopic.set(stance.topic, [...(byTopic.get(stance.topic) ?? []), stance]);
  return [...byTopic.values()].flatMap((group) => {
    const [best, ...rest] = [...group].sort((a, b) => b.confidence - a.confidence || a.target.start - b.target.start);
    const rival = rest.find(({ stance }) => Math.sign(stance) !== Math.sign(best!.stance));
    return rival !== undefined && best!.confidence - rival.confidence < CLEARLY_SURER ? [] : [best!];
  });
}

const CLEARLY_SURER = 0.1;
