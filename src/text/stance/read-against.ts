import type { Attribution } from "../types.ts";
import { rivalOf } from "./alternatives.ts";
import { noneWithout } from "./bargains.ts";
import { readTarget } from "./compose.ts";
import { CONFIDENCE, factor, wordsOf, type Reading, type Target } from "./reading.ts";
import type { Region } from "./region.ts";

const LESS_SURE = 0.9;
const WANTING = /^(?:should|must|need|needs|want|wants|would|'d|prefer|let|ought|propose|proposed|proposes|better)$/;

/** Reads the stance on a target, that of what it is weighed against turned round where it is only the other thing. */
export function readAgainst(region: Region, target: Target, attribution: Pick<Attribution, "cue">): Reading | null {
  const refused = noneWithout(region, target);
  if (refused !== null) return refused;
  const rival = rivalOf(region, target);
  if (rival === undefined) return readTarget(region, target, attribution);
  const { tokens, from, to } = region;
  const words = wordsOf(tokens, target);
  const turn = target.inverse ? 1 : -1;
  const rest = [factor(rival.words, -1), target.inverse ? `${words} × ${factor("inverse", -1)}` : words];
  if (rival.at === null) {
    const wanted = tokens.slice(from, to).some(({ lower }) => WANTING.test(lower));
    return wanted ? { sign: turn, strength: "plain", confidence: CONFIDENCE.judge, trace: rest } : null;
  }
  const other = readTarget(region, { ...rival.at, inverse: false }, attribution);
  if (other === null || other.sign === 0) return null;
  return {
    ...other,
    sign: (other.sign * turn) as -1 | 1,
    confidence: other.confidence * LESS_SURE,
    trace: [...other.trace, ...rest],
  };
}
