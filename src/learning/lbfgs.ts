/** Writes the gradient at a point and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface MinimiseOptions {
  readonly iterations: number;
  /** Ends where the gradient is this much shorter than at the start. */
  readonly tolerance: number;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  /** 1 / (moved · turned). */
  readonly inverse: number;
}

const remembered = 8;

/**
 * The point at which a smooth convex function is least, by the quasi-Newton method of limited memory (Nocedal 1980,
 * "Updating quasi-Newton matrices with limited storage"), with a line search that halves the step until the value falls
 * enough. The start is left as it is.
 */
export function minimise(objective: Objective, start: Float64Array, { iterations, tolerance }: MinimiseOptions) {
  let point = start.slice();
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const enough = tolerance * norm(gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < iterations && norm(gradient) > enough; iteration++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    const next = new Float64Array(point.length);
    const turned = new Float64Array(point.length);
    let found = Infinity;
    for (let halvings = 0; halvings < 30; halvings++, length /= 2) {
      for (let at = 0; at < point.length; at++) next[at] = point[at]! + length * direction[at]!;
      found = objective(next, turned);
      if (found <= value + 1e-4 * length * slope) break;
    }
    if (!(found < value)) break;
    const ahead = turned.slice();
    for (let at = 0; at < point.length; at++) {
      direction[at] = next[at]! - point[at]!;
      turned[at]! -= gradient[at]!;
    }
    const curvature = dot(direction, turned);
    if (curvature > 1e-12 * dot(turned, turned)) {
      if (steps.length === remembered) steps.shift();
      steps.push({ moved: direction, turned, inverse: 1 / curvature });
    }
    [point, gradient, value] = [next, ahead, found];
  }
  return point;
}

/** The direction of descent that the remembered steps suggest (the two-loop recursion). */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  const shares = new Float64Array(steps.length);
  for (let at = steps.length - 1; at >= 0; at--) {
    const { moved, turned, inverse } = steps[at]!;
    shares[at] = inverse * dot(moved, direction);
    addTimes(direction, turned, -shares[at]!);
  }
  const last = steps[steps.length - 1];
  const scale = last ? 1 / (last.inverse * dot(last.turned, last.turned)) : 1;
  for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  for (const [at, { moved, turned, inverse }] of steps.entries()) {
    addTimes(direction, moved, shares[at]! - inverse * dot(turned, direction));
  }
  for (let at = 0; at < direction.length; at++) direction[at] = -direction[at]!;
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

const norm = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

function addTimes(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += factor * source[at]!;
}
