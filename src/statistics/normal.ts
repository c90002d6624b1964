import { positiveRoot } from "./root.ts";
import { checkedShare } from "./share.ts";

/**
 * The share of a standard normal population that lies below `z`, to 1e-15, and far down the tail to 1e-13 of itself.
 *
 * Near the middle by the series `Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …)` (Marsaglia 2004, "Evaluating the normal
 * distribution"); beyond 2.5 by the continued fraction of Laplace, `1 − Φ(z) = φ(z)/(z + 1/(z + 2/(z + …)))`.
 */
export function normalCdf(z: number): number {
  if (z > 2.5) return 1 - tailBeyond(z);
  if (z < -2.5) return tailBeyond(-z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

function tailBeyond(z: number): number {
  let fraction = z;
  // 120 levels are enough for 1e-16 at z = 2.5, and fewer are needed the larger z is
  for (let level = 120; level > 0; level--) fraction = z + level / fraction;
  return density(z) / fraction;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The point below which that share of a standard normal population lies: the inverse of `normalCdf`, to about 1e-15;
 * −∞ at 0, ∞ at 1.
 *
 * @throws {StancekitError} `invalid-option` for a share outside 0 … 1.
 */
export function normalQuantile(share: number): number {
  checkedShare(share);
  const tail = Math.min(share, 1 - share);
  if (tail === 0) return share === 0 ? -Infinity : Infinity;
  if (tail === 0.5) return 0;
  return Math.sign(share - 0.5) * positiveRoot((z) => tail - normalCdf(-z));
}
