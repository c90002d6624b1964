import { seededRandom, type Random } from "../../base/random.ts";
import { shuffle } from "../../base/shuffle.ts";
import { stepFactors, type Chain, type ChainShape, type LabelledSequence } from "./chain.ts";
import { rowsIn } from "./bucket-index.ts";
import { frequentBuckets, knownRows, type KnownRows } from "./known-rows.ts";
import { posteriorOf } from "./posterior.ts";

/** How a chain is trained. */
export interface ChainOptions {
  readonly seed: number;
  readonly epochs: number;
  /** How many times to start anew, each with an order and draws of its own. */
  readonly runs: number;
  /** Size of the first steps. */
  readonly rate: number;
  /** Share of the features that each look at a position leaves out, so that none is relied on alone. */
  readonly dropout: number;
  /** Features met fewer times are left out of the model. */
  readonly leastCount: number;
  /** Features are hashed into `2 ** bits` buckets. */
  readonly bits: number;
}

/** A slope too small to be worth a visit to the weights. */
const NEGLIGIBLE = 0.005;

/**
 * Fits a chain to labelled sequences: the likelihood of the labels rises by stochastic gradient, one sequence at a time. Steps
 * shrink with the slopes that a feature has met (AdaGrad, Duchi, Hazan & Singer 2011, with one sum of squares a feature).
 * The weights returned are the mean over the second half of the epochs of all runs: where a run ends depends on its order, and
 * more so the fewer the examples, which a mean over one run does not even out.
 */
export function trainChain(sequences: readonly LabelledSequence[], shape: ChainShape, options: ChainOptions): Chain {
  const { labels, kinds } = shape;
  const features = sequences.map((sequence) => sequence.features);
  const index = frequentBuckets(features, options.leastCount, options.bits);
  const count = rowsIn(index);
  const known = features.map((rows) => knownRows(index, rows));
  const random = seededRandom(options.seed);
  const sums = zeros(count * labels, kinds * (labels + 1) * labels);
  const order = sequences.map((_, i) => i);
  const settled = options.epochs >> 1;
  const share = 1 / (options.runs * (options.epochs - settled));
  for (let run = 0; run < options.runs; run += 1) {
    const chain: Chain = { ...shape, index, ...zeros(sums.weights.length, sums.steps.length) };
    const squares = zeros(count, sums.steps.length);
    for (let epoch = 0; epoch < options.epochs; epoch += 1) {
      shuffle(order, random);
      for (const i of order)
        visit(chain, squares, sequences[i]!, keptRows(known[i]!, options.dropout, random), options.rate);
      if (epoch < settled) continue;
      // A look leaves features out, reading does not, so all weigh less then.
      addTo(sums.weights, chain.weights, share * (1 - options.dropout));
      addTo(sums.steps, chain.steps, share);
    }
  }
  return { ...shape, index, ...sums };
}

function zeros(weights: number, steps: number): Pick<Chain, "weights" | "steps"> {
  return { weights: new Float32Array(weights), steps: new Float32Array(steps) };
}

function addTo(sum: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i]! += values[i]! * share;
}

/** Moves the weights by the slope of one sequence's likelihood, as far as the features in `kept` tell. */
function visit(
  chain: Chain,
  squares: Pick<Chain, "weights" | "steps">,
  sequence: LabelledSequence,
  kept: KnownRows,
  rate: number,
): void {
  const { labels, weights } = chain;
  const { labels: gold, kinds } = sequence;
  const emissions = new Float64Array(gold.length * labels);
  for (let i = 0; i < gold.length; i += 1)
    for (let f = kept.starts[i]!; f < kept.starts[i + 1]!; f += 1) {
      const from = kept.rows[f]! * labels;
      for (let label = 0; label < labels; label += 1) emissions[i * labels + label]! += weights[from + label]!;
    }
  const posterior = posteriorOf(emissions, labels, kinds, stepFactors(chain));
  const { forward, backward } = posterior;
  const active = new Uint8Array(labels);
  const slopes = new Float64Array(labels);
  for (let i = 0; i < gold.length; i += 1) {
    let count = 0;
    let square = 0;
    for (let label = 0; label < labels; label += 1) {
      const at = i * labels + label;
      const slope = forward[at]! * backward[at]! - (gold[i] === label ? 1 : 0);
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      active[count] = label;
      slopes[count] = slope;
      square += slope * slope;
      count += 1;
    }
    for (let f = kept.starts[i]!; count > 0 && f < kept.starts[i + 1]!; f += 1) {
      const row = kept.rows[f]!;
      const met = squares.weights[row]! + square;
      squares.weights[row] = met;
      const size = rate / Math.sqrt(1 + met);
      for (let a = 0; a < count; a += 1) weights[row * labels + active[a]!]! -= size * slopes[a]!;
    }
  }
  moveSteps(chain, squares.steps, sequence, posterior, rate);
}

/** The same for the weights of the steps from label to label. */
function moveSteps(
  { labels, steps, moves }: Chain,
  squares: Float32Array,
  { labels: gold, kinds }: LabelledSequence,
  { forward, backward, local, scales, factors }: ReturnType<typeof posteriorOf>,
  rate: number,
): void {
  for (let i = 0; i < gold.length; i += 1) {
    const table = kinds[i]! * (labels + 1) * labels;
    for (let next = 0; next < labels; next += 1) {
      const ahead = (local[i * labels + next]! * backward[i * labels + next]!) / scales[i]!;
      if (ahead < NEGLIGIBLE && gold[i] !== next) continue;
      for (let previous = i === 0 ? labels : 0; previous < (i === 0 ? labels + 1 : labels); previous += 1) {
        const move = previous * labels + next;
        if (moves[move] === 0) continue;
        const at = table + move;
        const expected = (i === 0 ? 1 : forward[(i - 1) * labels + previous]!) * factors[at]! * ahead;
        const slope = expected - (gold[i] === next && (i === 0 || gold[i - 1] === previous) ? 1 : 0);
        if (Math.abs(slope) < NEGLIGIBLE) continue;
        squares[at]! += slope * slope;
        steps[at]! -= (rate * slope) / Math.sqrt(1 + squares[at]!);
      }
    }
  }
}

/** The features of each position, but for those that this look leaves out. */
function keptRows({ starts, rows }: KnownRows, dropout: number, random: Random): KnownRows {
  const ends = new Int32Array(starts.length);
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    for (let f = starts[i]!; f < starts[i + 1]!; f += 1)
      if (dropout === 0 || random() >= dropout) kept[count++] = rows[f]!;
    ends[i + 1] = count;
  }
  return { starts: ends, rows: kept };
}
