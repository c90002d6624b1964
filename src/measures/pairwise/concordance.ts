import type { Levels } from "./levels.ts";

/**
 * Adds up, over all pairs of topics, the product of their weights: plus where both sides put them in the same order,
 * minus where in opposite orders, nothing where either ties them. Given `shares`, also writes each topic's half of that
 * over all its pairs.
 */
export type Concordance = (
  left: Levels,
  right: Levels,
  weights: Float64Array,
  count: number,
  shares?: Float64Array,
) => number;

/**
 * Makes a counter of concordance that keeps its arrays. Topics are visited in the order of the left side while a binary
 * indexed tree holds the weight already seen at each level of the right: O(n log n) where comparing all pairs takes n².
 * Source: Knight (1966), doi:10.1080/01621459.1966.10480879, with the tree of Fenwick (1994),
 * doi:10.1002/spe.4380240306, in place of his merges, because it takes weights.
 */
export function concordance(): Concordance {
  let order = new Int32Array(0);
  let ends = new Int32Array(0);
  let tree = new Float64Array(0);

  return (left, right, weights, count, shares) => {
    if (count > order.length) {
      order = new Int32Array(count);
      ends = new Int32Array(count);
      tree = new Float64Array(count + 1);
    }
    sortByLevel(left, count, order, ends);
    shares?.fill(0, 0, count);
    const upwards = visit(left, right, weights, 1, shares);
    if (shares) visit(left, right, weights, -1, shares);
    return upwards;
  };

  /** Visits the levels of the left side upwards (1) or downwards (−1), and sums up against the topics seen before. */
  function visit(left: Levels, right: Levels, weights: Float64Array, way: 1 | -1, shares?: Float64Array): number {
    let sum = 0;
    let seen = 0;
    tree.fill(0, 0, right.count + 1);
    for (let step = 0; step < left.count; step++) {
      const level = way === 1 ? step : left.count - 1 - step;
      const start = level === 0 ? 0 : ends[level - 1]!;
      for (let i = start; i < ends[level]!; i++) {
        const topic = order[i]!;
        const place = right.codes[topic]!;
        const lean = way * weights[topic]! * (weightBelow(tree, place) + weightBelow(tree, place + 1) - seen);
        if (shares) shares[topic]! += lean / 2;
        sum += lean;
      }
      for (let i = start; i < ends[level]!; i++) {
        const topic = order[i]!;
        add(tree, right.codes[topic]!, weights[topic]!, right.count);
        seen += weights[topic]!;
      }
    }
    return sum;
  }
}

/** Writes the topics in the order of their levels, and where each level ends in it. */
function sortByLevel({ codes, count: levels }: Levels, count: number, order: Int32Array, ends: Int32Array): void {
  ends.fill(0, 0, levels);
  for (let t = 0; t < count; t++) ends[codes[t]!]!++;
  for (let level = 1; level < levels; level++) ends[level]! += ends[level - 1]!;
  for (let t = count - 1; t >= 0; t--) order[--ends[codes[t]!]!] = t;
  for (let level = 0; level < levels - 1; level++) ends[level] = ends[level + 1]!;
  ends[levels - 1] = count;
}

function weightBelow(tree: Float64Array, place: number): number {
  let sum = 0;
  for (let node = place; node > 0; node &= node - 1) sum += tree[node]!;
  return sum;
}

function add(tree: Float64Array, place: number, weight: number, places: number): void {
  for (let node = place + 1; node <= places; node += node & -node) tree[node]! += weight;
}
