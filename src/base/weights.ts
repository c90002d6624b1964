import { StancekitError } from "./errors.ts";

/** So many weights, 1 each unless given; each finite and ≥ 0, and together not too large to be added up. */
export function checkedWeights(count: number, weights: ArrayLike<number> | undefined, each: string): Float64Array {
  if (weights === undefined) return new Float64Array(count).fill(1);
  if (weights.length !== count) {
    throw new StancekitError(
      "invalid-option",
      `weights has ${weights.length} places: expected ${count}, one per ${each}`,
    );
  }
  const checked = Float64Array.from(weights, (weight, place) => checkedWeight(weight, `weights[${place}]`));
  checkWeightSum(checked);
  return checked;
}

export function checkedWeight(weight: unknown, name: string): number {
  if (typeof weight === "number" && Number.isFinite(weight) && weight >= 0) return weight;
  throw new StancekitError("invalid-option", `${name} is ${String(weight)}: expected a finite number ≥ 0`);
}

export function checkWeightSum(weights: Float64Array): void {
  if (Number.isFinite(weights.reduce((sum, weight) => sum + weight, 0))) return;
  throw new StancekitError(
    "invalid-option",
    "the weights sum to Infinity: expected weights small enough to be added up",
  );
}
