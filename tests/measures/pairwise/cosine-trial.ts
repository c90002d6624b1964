import { seededRandom } from "../../../src/base/random.ts";
import { columns, type Row } from "./vectors.ts";

/**
 * The highest cosine by trial: for every subset of the topics with an unknown stance, from several random starts, move one
 * unknown stance at a time by ever smaller steps as long as it helps. Undefined when no start gives a cosine.
 */
export function highestByTrial(rows: Row[]): number | undefined {
  const open = rows.flatMap(([x, y], t) => (Number.isNaN(x + y) ? [t] : []));
  let best: number | undefined;
  for (let subset = 0; subset < 2 ** open.length; subset++) {
    const used = rows.filter((_, t) => !open.includes(t) || (subset >> open.indexOf(t)) & 1);
    for (let start = 0; start < 12; start++) {
      const found = climb(used, start);
      if (found !== undefined && !(found <= (best ?? -Infinity))) best = found;
    }
  }
  return best;
}

function climb(rows: Row[], start: number): number | undefined {
  const { x, y, weights } = columns(rows);
  const random = seededRandom(start);
  const sides = [x, y].map((side) => {
    const unknown = side.flatMap((stance, t) => (Number.isNaN(stance) ? [t] : []));
    for (const t of unknown) side[t] = 2 * random() - 1;
    return { side, unknown };
  });
  const score = () => {
    const sumOf = (what: (t: number) => number) => weights.reduce((total, weight, t) => total + weight * what(t), 0);
    return sumOf((t) => x[t]! * y[t]!) / Math.sqrt(sumOf((t) => x[t]! ** 2) * sumOf((t) => y[t]! ** 2));
  };
  let best = score();
  for (let step = 0.5; step > 1e-6; step /= 2) {
    for (let moved = true; moved;) {
      moved = false;
      for (const { side, unknown } of sides) {
        for (const t of unknown) {
          for (const way of [step, -step]) {
            const before = side[t]!;
            side[t] = Math.min(1, Math.max(-1, before + way));
            const next = score();
            if (next > best || (Number.isNaN(best) && !Number.isNaN(next))) {
              best = next;
              moved = true;
            } else side[t] = before;
          }
        }
      }
    }
  }
  return Number.isNaN(best) ? undefined : best;
}
