/**
 * The regularised incomplete beta function `I_x(a, b)`: the share of a Beta(a, b) population that lies below `x`, for
 * `a, b > 0` and `x` from 0 to 1. By the continued fraction of DLMF 8.17.22, evaluated forwards (Lentz 1976), on the side
 * of the mean where it converges fast; the other side by `I_x(a, b) = 1 − I_{1−x}(b, a)`.
 *
 * `beyond` is `1 − x`, given by the caller so that nothing is lost where `x` is close to 1.
 */
export function incompleteBeta(x: number, a: number, b: number, beyond = 1 - x): number {
  if (x <= 0) return 0;
  if (beyond <= 0) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - lowerSide(beyond, x, b, a) : lowerSide(x, beyond, a, b);
}

/** The function for `x` below the mean, or so little above it that rounding puts it there. */
function lowerSide(x: number, beyond: number, a: number, b: number): number {
  const front = Math.exp(a * logOf(x, beyond) + b * logOf(beyond, x) - logBeta(a, b));
  return front / (a * continuedFraction(x, a, b));
}

/** `ln x`, from whichever of x and 1 − x still has its digits. */
const logOf = (x: number, beyond: number): number => (x > 0.5 ? Math.log1p(-beyond) : Math.log(x));

/** `1 + d₁/(1 + d₂/(1 + …))` with the coefficients of DLMF 8.17.23. */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let level = 1; level <= 10_000; level++) {
    const m = Math.floor(level / 2);
    const coefficient =
      level % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / nonZero(1 + coefficient * denominator);
    numerator = nonZero(1 + coefficient / numerator);
    const step = numerator * denominator;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

/** A division by an exact 0 on the way is stepped around, as Lentz's method asks. */
const nonZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** `ln B(a, b)`. The large parts of the three log-gammas are taken together, where they cancel. */
function logBeta(a: number, b: number): number {
  const sum = a + b;
  if (Math.min(a, b) >= 10) {
    const rest = stirlingRest(a) + stirlingRest(b) - stirlingRest(sum);
    return Math.log(2 * Math.PI) / 2 - Math.log(b) / 2 + (a - 0.5) * Math.log(a / sum) - b * Math.log1p(a / b) + rest;
  }
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 10) return logGamma(a) + logGamma(b) - logGamma(sum);
  const rest = stirlingRest(large) - stirlingRest(sum);
  return logGamma(small) + rest + small - small * Math.log(sum) - (large - 0.5) * Math.log1p(small / large);
}

/** `ln Γ(x)`: by Stirling's series from 10 on, below by `Γ(x + 1) = x·Γ(x)`. */
function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < 10; at++) product *= at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + stirlingRest(at) - Math.log(product);
}

/** What Stirling's formula leaves of `ln Γ(x)`, for `x ≥ 10` (DLMF 5.11.1, with the Bernoulli numbers up to B₁₄). */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
  return coefficients.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / x;
}
