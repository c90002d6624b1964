import { StancekitError } from "../base/errors.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";
import { positiveRoot } from "./root.ts";
import { checkedShare } from "./share.ts";

/**
 * The point below which that share of a Student t population lies; `freedom` degrees of freedom, whole or not, above 0;
 * with infinitely many it is the normal quantile. −∞ at a share of 0, ∞ at 1. Solves
 * `P(|T| > t) = I_{ν/(ν + t²)}(ν/2, ½)` for t (DLMF 8.17; Student 1908).
 *
 * @throws {StancekitError} `invalid-option` for a share outside 0 … 1 or degrees of freedom of 0 or less.
 */
export function studentQuantile(share: number, freedom: number): number {
  checkedShare(share);
  if (!(freedom > 0)) {
    throw new StancekitError("invalid-option", `freedom is ${freedom}: expected a number above 0`);
  }
  if (freedom === Infinity) return normalQuantile(share);
  const tail = Math.min(share, 1 - share);
  if (tail === 0) return share === 0 ? -Infinity : Infinity;
  if (tail === 0.5) return 0;
  const beyond = (t: number) => {
    const square = t * t;
    return incompleteBeta(freedom / (freedom + square), freedom / 2, 0.5, square / (freedom + square)) / 2;
  };
  return (share < 0.5 ? -1 : 1) * positiveRoot((t) => tail - beyond(t));
}
