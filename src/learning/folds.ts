import { StancekitError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";

export interface FoldOptions {
  readonly folds: number;
  readonly seed: number;
  /** The class of each example; folds then have about equal shares of each. */
  readonly labels?: readonly number[];
  /** What must stay together: examples of one group (one author, one document) are never in two folds. */
  readonly groups?: readonly (string | undefined)[];
}

/**
 * The fold of each of `count` examples, 0 … folds − 1, for cross-validation. Groups are dealt out from the largest to
 * the smallest, each to the fold in which its classes are rarest so far; among equals chance decides, by the seed. Without
 * groups every example is its own.
 *
 * @throws {StancekitError} `invalid-option` where there are fewer groups than folds, or fewer than two folds.
 */
export function foldsOf(count: number, { folds, seed, labels, groups }: FoldOptions): Int32Array {
  if (!Number.isInteger(folds) || folds < 2) {
    throw new StancekitError("invalid-option", `folds is ${folds}: expected a whole number of at least 2`);
  }
  const members = new Map<string | number, number[]>();
  for (let at = 0; at < count; at++) {
    const group = groups?.[at] ?? at;
    const known = members.get(group);
    if (known) known.push(at);
    else members.set(group, [at]);
  }
  if (members.size < folds) {
    throw new StancekitError(
      "invalid-option",
      `folds is ${folds}: expected at most ${members.size}, the groups there are`,
    );
  }
  const fold = new Int32Array(count);
  const classes = 1 + Math.max(0, ...new Set(labels));
  const held = Array.from({ length: folds }, () => new Float64Array(classes));
  const sizes = new Float64Array(folds);
  for (const group of inOrder([...members.values()], seed)) {
    const chosen = emptiest(group, sizes, held, labels);
    for (const at of group) {
      fold[at] = chosen;
      held[chosen]![labels?.[at] ?? 0]! += 1;
      sizes[chosen]! += 1;
    }
  }
  return fold;
}

/** Largest first, equals in an order drawn by the seed. */
function inOrder(groups: readonly (readonly number[])[], seed: number): readonly (readonly number[])[] {
  const random = seededRandom(seed);
  return groups
    .map((group) => ({ group, draw: random() }))
    .sort((a, b) => b.group.length - a.group.length || a.draw - b.draw)
    .map(({ group }) => group);
}

/** The fold that has least of what the group brings; then the smallest. */
function emptiest(
  group: readonly number[],
  sizes: Float64Array,
  held: readonly Float64Array[],
  labels: readonly number[] | undefined,
): number {
  let best = 0;
  let least = Infinity;
  for (const [fold, of] of held.entries()) {
    const load = group.reduce((sum, at) => sum + of[labels?.[at] ?? 0]!, 0) + sizes[fold]! * 1e-6;
    if (load < least) [best, least] = [fold, load];
  }
  return best;
}
