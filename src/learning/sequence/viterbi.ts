/**
 * The likeliest labelling of a sequence (Viterbi 1967). `emissions` are log weights (`position * labels + label`), `steps` those
 * of `stepScores`. Ties go to the lower label.
 */
export function viterbi(emissions: Float64Array, labels: number, kinds: Uint8Array, steps: Float64Array): Uint8Array {
  const length = emissions.length / labels;
  const best = new Float64Array(emissions.length);
  const from = new Uint8Array(emissions.length);
  const table = (labels + 1) * labels;
  for (let i = 0; i < length; i += 1) {
    const at = i * labels;
    const step = kinds[i]! * table;
    for (let next = 0; next < labels; next += 1) {
      let highest = i === 0 ? steps[step + labels * labels + next]! : -Infinity;
      for (let previous = 0; i > 0 && previous < labels; previous += 1) {
        const score = best[at - labels + previous]! + steps[step + previous * labels + next]!;
        if (score > highest) {
          highest = score;
          from[at + next] = previous;
        }
      }
      best[at + next] = highest + emissions[at + next]!;
    }
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    const at = i * labels;
    if (i === length - 1)
      for (let other = 1; other < labels; other += 1) if (best[at + other]! > best[at + label]!) label = other;
    path[i] = label;
    label = from[at + label]!;
  }
  return path;
}
