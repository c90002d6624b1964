import fc from "fast-check";
import type { Study } from "../../src/model/study.ts";

/** A study from a grid of stances, `null` for none: parties p0, p1 … by topics t0, t1 …, one document a statement. */
export function grid(rows: readonly (readonly (number | null)[])[], weights: readonly number[] = []): Study {
  const width = rows[0]?.length ?? 0;
  return {
    parties: rows.map((_, row) => ({ id: `p${row}`, name: `Party ${row}` })),
    topics: Array.from({ length: width }, (_, column) => ({
      id: `t${column}`,
      label: `Topic ${column}`,
      ...(weights[column] === undefined ? {} : { weight: weights[column] }),
    })),
    statements: rows.flatMap((row, r) =>
      row.flatMap((stance, c) =>
        stance === null ? [] : [{ id: `s${r}-${c}`, party: `p${r}`, topic: `t${c}`, stance, document: `d${r}-${c}` }],
      ),
    ),
  };
}

const stance = fc.constantFrom(-1, -0.5, -0.25, 0, 0.25, 0.5, 1);
/** Small grids with holes. */
export const grids = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([height, width]) =>
  fc.tuple(
    fc.array(fc.array(fc.option(stance, { freq: 3 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: width, maxLength: width }),
  ),
);
