/** What a chain believes about the labels of one sequence. All arrays are `position * labels + label`. */
export interface Posterior {
  readonly length: number;
  readonly labels: number;
  /** exp(emission − the highest at its position). */
  readonly local: Float64Array;
  /** Forward and backward weights, scaled so that their product is the probability of the label. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The scale of each position. */
  readonly scales: Float64Array;
  readonly kinds: Uint8Array;
  readonly factors: Float64Array;
}

/**
 * The forward–backward algorithm (Rabiner 1989) with a scale at each position, so that no sequence is too long for it.
 * `emissions` are log weights, `factors` those of `stepFactors`.
 */
export function posteriorOf(
  emissions: Float64Array,
  labels: number,
  kinds: Uint8Array,
  factors: Float64Array,
): Posterior {
  const length = emissions.length / labels;
  const local = localWeights(emissions, labels);
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length);
  const scales = new Float64Array(length);
  const table = (labels + 1) * labels;
  for (let i = 0; i < length; i += 1) {
    const at = i * labels;
    const step = kinds[i]! * table;
    let scale = 0;
    for (let next = 0; next < labels; next += 1) {
      let sum = 0;
      if (i === 0) sum = factors[step + labels * labels + next]!;
      else
        for (let previous = 0; previous < labels; previous += 1)
          sum += forward[at - labels + previous]! * factors[step + previous * labels + next]!;
      scale += forward[at + next] = sum * local[at + next]!;
    }
    scales[i] = scale;
    for (let next = 0; next < labels; next += 1) forward[at + next]! /= scale;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    const at = i * labels;
    if (i === length - 1) {
      backward.fill(1, at, at + labels);
      continue;
    }
    const step = kinds[i + 1]! * table;
    const after = at + labels;
    for (let previous = 0; previous < labels; previous += 1) {
      let sum = 0;
      for (let next = 0; next < labels; next += 1)
        sum += factors[step + previous * labels + next]! * local[after + next]! * backward[after + next]!;
      backward[at + previous] = sum / scales[i + 1]!;
    }
  }
  return { length, labels, local, forward, backward, scales, kinds, factors };
}

function localWeights(emissions: Float64Array, labels: number): Float64Array {
  const local = new Float64Array(emissions.length);
  for (let at = 0; at < emissions.length; at += labels) {
    let highest = -Infinity;
    for (let label = 0; label < labels; label += 1) highest = Math.max(highest, emissions[at + label]!);
    // The floor keeps a lone allowed label from vanishing beside one that is not allowed.
    for (let label = 0; label < labels; label += 1)
      local[at + label] = Math.exp(Math.max(emissions[at + label]! - highest, -80));
  }
  return local;
}

/** How likely a position has a label, in [0, 1]. */
export function marginal({ labels, forward, backward }: Posterior, position: number, label: number): number {
  return forward[position * labels + label]! * backward[position * labels + label]!;
}

/** How likely a position has a label where the one before it has another; 0 where that other cannot be. */
function conditional(posterior: Posterior, position: number, previous: number, label: number): number {
  const { labels, local, backward, scales, kinds, factors } = posterior;
  const at = position * labels + label;
  const before = backward[(position - 1) * labels + previous]!;
  if (before === 0) return 0;
  const step = (kinds[position]! * (labels + 1) + previous) * labels + label;
  return (factors[step]! * local[at]! * backward[at]!) / (scales[position]! * before);
}

/** How likely a stretch is exactly one that opens with one label and goes on with another, in [0, 1]; `last` inclusive. */
export function spanProbability(
  posterior: Posterior,
  first: number,
  last: number,
  opens: number,
  goesOn: number,
): number {
  let probability = marginal(posterior, first, opens);
  for (let i = first + 1; i <= last && probability > 0; i += 1)
    probability *= conditional(posterior, i, i - 1 === first ? opens : goesOn, goesOn);
  if (last + 1 >= posterior.length) return probability;
  return probability * (1 - conditional(posterior, last + 1, last === first ? opens : goesOn, goesOn));
}
