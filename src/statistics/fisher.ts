import { StancekitError } from "../base/errors.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { positiveRoot } from "./root.ts";
import { checkedShare } from "./share.ts";

/**
 * The point below which that share of an F population lies, with `above` degrees of freedom in the numerator and `below`
 * in the denominator, both finite and above 0, whole or not. 0 at a share of 0, ∞ at 1. Solves
 * `P(F ≤ f) = I_{d₁f/(d₁f + d₂)}(d₁/2, d₂/2)` for f, from whichever tail is the smaller.
 *
 * @throws {StancekitError} `invalid-option` for a share outside 0 … 1 or degrees of freedom that are no such number.
 */
export function fisherQuantile(share: number, above: number, below: number): number {
  checkedShare(share);
  for (const [name, freedom] of [["above", above] as const, ["below", below] as const]) {
    if (freedom > 0 && freedom < Infinity) continue;
    throw new StancekitError("invalid-option", `${name} is ${freedom}: expected finite degrees of freedom above 0`);
  }
  if (share === 0) return 0;
  if (share === 1) return Infinity;
  const side = (f: number): readonly [number, number] => {
    const scaled = above * f;
    return scaled === Infinity ? [1, 0] : [scaled / (scaled + below), below / (scaled + below)];
  };
  if (share <= 0.5) {
    return positiveRoot((f) => {
      const [x, beyond] = side(f);
      return incompleteBeta(x, above / 2, below / 2, beyond) - share;
    });
  }
  return positiveRoot((f) => {
    const [x, beyond] = side(f);
    return 1 - share - incompleteBeta(beyond, below / 2, above / 2, x);
  });
}
