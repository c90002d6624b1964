import type { Position } from "../positions/position.ts";
import type { Relation } from "./score.ts";

/** How two positions stand to each other. */
export function relationOf(a: Position, b: Position): Relation {
  if (a.value === undefined || b.value === undefined) return "unknown";
  if (a.kind === "ambivalent" || b.kind === "ambivalent") return "differ";
  const product = Math.sign(a.value) * Math.sign(b.value);
  if (product < 0) return "diverge";
  return product > 0 || (a.kind === "neutral" && b.kind === "neutral") ? "agree" : "differ";
}
