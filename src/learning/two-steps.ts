import type { LinearWeights } from "./linear-weights.ts";
import { oneAgainstRest, type OneAgainstRestOptions } from "./one-against-rest.ts";
import { selectRows, type SparseRows } from "./sparse-rows.ts";

/**
 * A linear classifier in two steps: whether an example is of the class `apart` or of any other, then of which other, learnt
 * from examples of these alone. Serves where one class is not one more of its kind (no side, beside two sides). The score of
 * `apart` is that of the first step, `n`; the score of another class is that of the second step less `n`, so that the
 * greatest score is the answer of both steps where these are sure.
 */
export function inTwoSteps(
  rows: SparseRows,
  labels: readonly number[],
  { apart, ...options }: OneAgainstRestOptions & { readonly apart: number },
): LinearWeights {
  const { classes, exampleWeights } = options;
  const others = Array.from({ length: classes }, (_, k) => k).filter((k) => k !== apart);
  const members = [...labels.keys()].filter((row) => labels[row] !== apart);
  const first = oneAgainstRest(
    rows,
    labels.map((label) => (label === apart ? 0 : 1)),
    { ...options, classes: 2 },
  );
  const second = oneAgainstRest(
    selectRows(rows, members),
    members.map((row) => others.indexOf(labels[row]!)),
    {
      ...options,
      classes: others.length,
      ...(exampleWeights && { exampleWeights: members.map((row) => exampleWeights[row]!) }),
    },
  );
  const joined = (of: (weights: LinearWeights) => Float64Array): Float64Array => {
    const [side, other] = [of(first), of(second)];
    const all = new Float64Array((side.length / 2) * classes);
    for (let at = 0; at < side.length / 2; at++) {
      const n = side[2 * at]!;
      for (const [place, k] of others.entries()) all[at * classes + k] = other[at * others.length + place]! - n;
      all[at * classes + apart] = n;
    }
    return all;
  };
  return { classes, weights: joined(({ weights }) => weights), bias: joined(({ bias }) => bias) };
}
