import fc from "fast-check";
import { expect } from "vitest";
import type { Coefficient } from "../../../src/measures/index.ts";
import { defined } from "./defined.ts";

export const categories = [1, 2, 4];
export const scheme = fc.constantFrom("identity" as const, "quadratic" as const);
export const rating = fc.constantFrom(...categories);
const cell = fc.oneof({ weight: 4, arbitrary: rating }, { weight: 1, arbitrary: fc.constant(null) });
const tableOf = <T>(entry: fc.Arbitrary<T>, minimum: number) =>
  fc
    .integer({ min: minimum, max: 7 })
    .chain((units) =>
      fc.array(fc.array(entry, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 4 }),
    );

/** Ratings of two to four coders, some missing, and such ratings without gaps. */
export const gappy = tableOf<number | null>(cell, 1);
export const complete = tableOf<number>(rating, 2);

export const near = (a: Coefficient, b: Coefficient) => {
  expect(a.status).toBe(b.status);
  if (a.status === "ok") expect(a.value).toBeCloseTo(defined(b).value, 9);
};
