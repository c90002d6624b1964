import type { Coefficient } from "../../../src/measures/index.ts";

/** A coefficient that must have a value. */
export function defined(coefficient: Coefficient): Extract<Coefficient, { status: "ok" }> {
  if (coefficient.status === "ok") return coefficient;
  throw new Error(`${coefficient.coefficient} is undefined: ${coefficient.reason}`);
}

export const valueOf = (coefficient: Coefficient): number => defined(coefficient).value;
