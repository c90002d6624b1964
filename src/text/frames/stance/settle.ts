import type { TopicStance } from "../../types.ts";

/** How clearly the readings must lean to one side, as a share of all that was read. */
const CLEAR = 0.2;

/** One stance of all that were read on a topic: the surest of the side that outweighs the other; none where neither does. */
export function settle(stances: readonly TopicStance[]): TopicStance | null {
  const total = stances.reduce((sum, { stance, confidence }) => sum + stance * confidence, 0);
  const weight = stances.reduce((sum, { stance, confidence }) => sum + Math.abs(stance) * confidence, 0);
  if (weight === 0 || Math.abs(total) < CLEAR * weight) return null;
  const [surest] = stances
    .filter(({ stance }) => stance * total > 0)
    .sort((a, b) => b.confidence - a.confidence || a.target.start - b.target.start);
  return surest!;
}
