import type { Statement } from "../model/statement.ts";
import type { StanceLevel } from "./options.ts";

/** What a coder's statements on one unit say together: the mean of their stances, or its sign. */
export function codedStance(statements: readonly Statement[], level: StanceLevel): number {
  const mean = statements.reduce((sum, { stance }) => sum + stance, 0) / statements.length;
  // without rounding, (0.1 + 0.2)/2 would differ from a stated 0.15
  return level === "sign" ? Math.sign(mean) + 0 : Math.round(mean * 1e12) / 1e12 + 0;
}
