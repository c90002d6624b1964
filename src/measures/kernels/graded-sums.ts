import type { GradedRows } from "./graded-rows.ts";

/**
 * Writes, for each of `rows` rows from `from` on, a sum over the topics that it shares with row `a`. Only what `a` knows is
 * walked through, against four rows at a time; what one of these lacks has weight 0, which costs a product and no guess.
 * Each sum has a loop of its own, for a function handed in would be called for every topic.
 */
export type GradedSum = (graded: GradedRows, a: number, from: number, rows: number, sums: Float64Array) => void;

/** Σ w */
export const sumWeights: GradedSum = ({ weights, columns, knownColumns, starts }, a, from, rows, sums) => {
  const end = starts[a + 1]!;
  for (let row = 0; row < rows; row += 4) {
    const first = (from + row) * columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[a]!; i < end; i++) {
      const at0 = (first + knownColumns[i]!) | 0;
      const at1 = (at0 + columns) | 0;
      const at2 = (at1 + columns) | 0;
      const at3 = (at2 + columns) | 0;
      s0 += weights[at0]!;
      s1 += weights[at1]!;
      s2 += weights[at2]!;
      s3 += weights[at3]!;
    }
    write(sums, row, s0, s1, s2, s3);
  }
};

/** Σ w·|x − y| */
export const sumDistances: GradedSum = ({ stances, weights, columns, knownColumns, starts }, a, from, rows, sums) => {
  const left = a * columns;
  const end = starts[a + 1]!;
  for (let row = 0; row < rows; row += 4) {
    const first = (from + row) * columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[a]!; i < end; i++) {
      const column = knownColumns[i]!;
      const x = stances[(left + column) | 0]!;
      const at0 = (first + column) | 0;
      const at1 = (at0 + columns) | 0;
      const at2 = (at1 + columns) | 0;
      const at3 = (at2 + columns) | 0;
      s0 += Math.abs(x - stances[at0]!) * weights[at0]!;
      s1 += Math.abs(x - stances[at1]!) * weights[at1]!;
      s2 += Math.abs(x - stances[at2]!) * weights[at2]!;
      s3 += Math.abs(x - stances[at3]!) * weights[at3]!;
    }
    write(sums, row, s0, s1, s2, s3);
  }
};

/** Σ w·(x − y)² */
export const sumSquares: GradedSum = ({ stances, weights, columns, knownColumns, starts }, a, from, rows, sums) => {
  const left = a * columns;
  const end = starts[a + 1]!;
  for (let row = 0; row < rows; row += 4) {
    const first = (from + row) * columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[a]!; i < end; i++) {
      const column = knownColumns[i]!;
      const x = stances[(left + column) | 0]!;
      const at0 = (first + column) | 0;
      const at1 = (at0 + columns) | 0;
      const at2 = (at1 + columns) | 0;
      const at3 = (at2 + columns) | 0;
      const d0 = x - stances[at0]!;
      const d1 = x - stances[at1]!;
      const d2 = x - stances[at2]!;
      const d3 = x - stances[at3]!;
      s0 += d0 * d0 * weights[at0]!;
      s1 += d1 * d1 * weights[at1]!;
      s2 += d2 * d2 * weights[at2]!;
      s3 += d3 * d3 * weights[at3]!;
    }
    write(sums, row, s0, s1, s2, s3);
  }
};

/** Σ w·x·y */
export const sumProducts: GradedSum = ({ stances, weights, columns, knownColumns, starts }, a, from, rows, sums) => {
  const left = a * columns;
  const end = starts[a + 1]!;
  for (let row = 0; row < rows; row += 4) {
    const first = (from + row) * columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[a]!; i < end; i++) {
      const column = knownColumns[i]!;
      const x = stances[(left + column) | 0]!;
      const at0 = (first + column) | 0;
      const at1 = (at0 + columns) | 0;
      const at2 = (at1 + columns) | 0;
      const at3 = (at2 + columns) | 0;
      s0 += x * stances[at0]! * weights[at0]!;
      s1 += x * stances[at1]! * weights[at1]!;
      s2 += x * stances[at2]! * weights[at2]!;
      s3 += x * stances[at3]! * weights[at3]!;
    }
    write(sums, row, s0, s1, s2, s3);
  }
};

/** Σ w·[x = y] */
export const sumMatches: GradedSum = ({ stances, weights, columns, knownColumns, starts }, a, from, rows, sums) => {
  const left = a * columns;
  const end = starts[a + 1]!;
  for (let row = 0; row < rows; row += 4) {
    const first = (from + row) * columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[a]!; i < end; i++) {
      const column = knownColumns[i]!;
      const x = stances[(left + column) | 0]!;
      const at0 = (first + column) | 0;
      const at1 = (at0 + columns) | 0;
      const at2 = (at1 + columns) | 0;
      const at3 = (at2 + columns) | 0;
      s0 += Number(x === stances[at0]!) * weights[at0]!;
      s1 += Number(x === stances[at1]!) * weights[at1]!;
      s2 += Number(x === stances[at2]!) * weights[at2]!;
      s3 += Number(x === stances[at3]!) * weights[at3]!;
    }
    write(sums, row, s0, s1, s2, s3);
  }
};

function write(sums: Float64Array, row: number, s0: number, s1: number, s2: number, s3: number): void {
  sums[row] = s0;
  sums[row + 1] = s1;
  sums[row + 2] = s2;
  sums[row + 3] = s3;
}
