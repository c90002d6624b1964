import type { Range } from "../../base/range.ts";
import { geometricMean } from "./product-moment.ts";

interface Sums {
  readonly together: number;
  readonly ownX: number;
  readonly ownY: number;
}

/** Topics by what is known of them; those with one unknown side as the weight at each strength of the known one. */
interface Cells {
  readonly known: Sums;
  readonly onlyX: ReadonlyMap<number, number>;
  readonly onlyY: ReadonlyMap<number, number>;
  readonly neither: number;
}

/** What would best stand in an unknown cell beside a known stance of this strength, on its side; undefined to stay out. */
type Answer = (strength: number) => number | undefined;

/**
 * The lowest and highest cosine there can be when any of the topics with an unknown stance (`NaN`) may become known, at
 * any stance on [−1, 1]. Exact. `undefined` when no such filling gives both sides a direction.
 *
 * For c > 0 some filling reaches c where `Σ w·x·y − c·√(Σ w·x²·Σ w·y²) ≥ 0`. The root is the least of `(r·Σ w·x² + Σ w·y²/r)/2`
 * over all r > 0, so it suffices to find the r with the largest sum of `w·(x·y − c·(r·x² + y²/r)/2)`, and in that sum each
 * topic is filled for itself. The filling found gives the next, larger c (Dinkelbach 1967, doi:10.1287/mnsc.13.7.492).
 * Where even full agreement on all that is unknown leaves the product at or below 0, it is the best there is: it has the
 * largest product and the largest lengths. The lowest is the highest against the opposite, negated.
 */
export function cosineBounds(x: Float64Array, y: Float64Array, weights: Float64Array): Range | undefined {
  const cells = cellsOf(x, y, weights);
  const { known } = cells;
  const high = highest(cells);
  const opposite = highest({ ...cells, known: { ...known, together: -known.together } });
  return high === undefined || opposite === undefined ? undefined : { low: 0 - opposite, high };
}

function cellsOf(x: Float64Array, y: Float64Array, weights: Float64Array): Cells {
  const known = { together: 0, ownX: 0, ownY: 0 };
  const onlyX = new Map<number, number>();
  const onlyY = new Map<number, number>();
  let neither = 0;
  weights.forEach((weight, t) => {
    const a = x[t]!;
    const b = y[t]!;
    if (Number.isNaN(a) && Number.isNaN(b)) neither += weight;
    else if (Number.isNaN(b)) onlyX.set(Math.abs(a), (onlyX.get(Math.abs(a)) ?? 0) + weight);
    else if (Number.isNaN(a)) onlyY.set(Math.abs(b), (onlyY.get(Math.abs(b)) ?? 0) + weight);
    else {
      known.together += weight * a * b;
      known.ownX += weight * a * a;
      known.ownY += weight * b * b;
    }
  });
  return { known, onlyX, onlyY, neither };
}

function highest(cells: Cells): number | undefined {
  const agreeing = filled(
    cells,
    () => 1,
    () => 1,
    [1, 1],
  );
  if (agreeing.ownX === 0 || agreeing.ownY === 0) return undefined;
  let best = cosineOf(agreeing);
  if (best <= 0) return best;
  if (cells.known.ownX > 0 && cells.known.ownY > 0) best = Math.max(best, cosineOf(cells.known));
  for (;;) {
    const c = best;
    const rate = bestRate(cells, c);
    const answer =
      (exchange: number): Answer =>
      (strength) =>
        exchange * strength > farthest(c) ? undefined : Math.min(1, (exchange * strength) / c);
    const next = cosineOf(
      filled(cells, answer(rate), answer(1 / rate), [Math.min(1, 1 / (rate * c)), Math.min(1, rate / c)]),
    );
    if (!(next > c)) return c;
    best = next;
  }
}

function cosineOf({ together, ownX, ownY }: Sums): number {
  return Math.min(1, Math.max(-1, together / geometricMean(ownX, ownY)));
}

/** From this strength on, in units of what an answer of 1 balances, even full agreement lowers the sum. */
function farthest(c: number): number {
  return (1 + Math.sqrt(1 - c * c)) / c;
}

function filled({ known, onlyX, onlyY, neither }: Cells, toX: Answer, toY: Answer, both: [number, number]): Sums {
  let { together, ownX, ownY } = known;
  const add = (x: number | undefined, y: number | undefined, weight: number): void => {
    if (x === undefined || y === undefined) return;
    together += weight * x * y;
    ownX += weight * x * x;
    ownY += weight * y * y;
  };
  for (const [strength, weight] of onlyX) add(strength, toX(strength), weight);
  for (const [strength, weight] of onlyY) add(toY(strength), strength, weight);
  add(...both, neither);
  return { together, ownX, ownY };
}

/** The rate r at which the sum is largest. Between the rates where an answer changes its form it is `a + b·r + d/r`. */
function bestRate({ known, onlyX, onlyY, neither }: Cells, c: number): number {
  const open = (1 / c - c) / 2;
  let a = known.together;
  let b = (-c * known.ownX) / 2 + neither * open;
  let d = (-c * known.ownY) / 2;
  const changes: [rate: number, a: number, b: number, d: number][] = [
    [c, neither, -neither * (open + c / 2), (-neither * c) / 2],
    [1 / c, -neither, (neither * c) / 2, neither * (open + c / 2)],
  ];
  for (const [s, w] of onlyX) {
    if (s === 0) continue;
    b += w * s * s * open;
    changes.push([c / s, w * s, -w * s * s * (open + c / 2), (-w * c) / 2]);
    changes.push([farthest(c) / s, -w * s, (w * s * s * c) / 2, (w * c) / 2]);
  }
  for (const [s, w] of onlyY) {
    if (s === 0) continue;
    changes.push([s / farthest(c), w * s, (-w * c) / 2, (-w * s * s * c) / 2]);
    changes.push([s / c, -w * s, (w * c) / 2, w * s * s * (open + c / 2)]);
  }
  changes.sort((one, other) => one[0] - other[0]);
  let largest = -Infinity;
  let rate = 1;
  let from = 0;
  for (const [to, da, db, dd] of [...changes, [Infinity, 0, 0, 0] as const]) {
    for (const at of [Math.min(to, Math.max(from, Math.sqrt(d / b))), to]) {
      const sum = a + b * at + d / at;
      if (at > 0 && at < Infinity && sum > largest) [largest, rate] = [sum, at];
    }
    a += da;
    b += db;
    d += dd;
    from = to;
  }
  return rate;
}
