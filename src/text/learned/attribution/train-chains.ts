import type { LabelledSequence } from "../../../learning/sequence/chain.ts";
import type { FeatureCollector } from "../../../learning/sequence/feature-rows.ts";
import { readingChain, type ReadingChain } from "../../../learning/sequence/reading-chain.ts";
import { trainChain, type ChainOptions } from "../../../learning/sequence/train-chain.ts";
import { BITS, FIRST_SHAPE, SECOND_SHAPE, type AttributionChains } from "./attribution-chains.ts";
import { firstExamples, judgeExamples, secondExamples } from "./examples.ts";
import { firstLook } from "./first-look.ts";
import type { GoldAttribution } from "./gold.ts";
import { calibrated, type HeldOutProposal } from "./calibrated.ts";
import { JUDGE_SHAPE, oddsOf } from "./judge.ts";
import type { Prepared } from "./prepare.ts";
import { secondLook } from "./second-look.ts";

/** A document to learn from. */
export interface Example {
  readonly prepared: Prepared;
  readonly gold: readonly GoldAttribution[];
  /** Which part of the documents it belongs to: those of one part are read by what was trained on the others. */
  readonly fold: number;
}

/** What training gives. */
export interface TrainedChains extends AttributionChains {
  readonly heldOut: readonly HeldOutProposal[];
}

const FIRST: Omit<ChainOptions, "seed"> = { epochs: 4, runs: 2, rate: 0.1, dropout: 0.5, leastCount: 4, bits: BITS };
const SECOND: Omit<ChainOptions, "seed"> = { epochs: 4, runs: 2, rate: 0.1, dropout: 0.4, leastCount: 4, bits: BITS };
const JUDGE: Omit<ChainOptions, "seed"> = { epochs: 6, runs: 3, rate: 0.1, dropout: 0.3, leastCount: 3, bits: BITS };

/** With few examples each is looked at more often, so that the weights come off the ground. */
const LEAST_VISITS = 1500;
const MOST_EPOCHS = 50;

/** Options for a number of sequences. */
function optionsFor(options: Omit<ChainOptions, "seed">, sequences: number, seed: number): ChainOptions {
  const epochs = Math.min(MOST_EPOCHS, Math.max(options.epochs, Math.ceil(LEAST_VISITS / Math.max(1, sequences))));
  return { ...options, epochs, seed };
}

/**
 * Trains the two looks and the judge. What one hands to the next is taken from documents that it was not trained on, or the
 * next would learn to trust it too much.
 */
export function trainChains(
  examples: readonly Example[],
  folds: number,
  seed: number,
  collector: FeatureCollector,
  onProgress: (stage: string) => void,
): TrainedChains {
  const trainOn = <Of>(
    parts: readonly (readonly LabelledSequence[])[],
    shape: typeof FIRST_SHAPE,
    options: Omit<ChainOptions, "seed">,
    name: string,
    read: (chain: ReadingChain, document: number) => Of,
  ) => {
    const results: Of[] = [];
    for (let fold = 0; fold < folds; fold += 1) {
      onProgress(`${name}, part ${fold + 1} of ${folds}`);
      const others = parts.filter((_, d) => examples[d]!.fold !== fold).flat();
      const chain = readingChain(trainChain(others, shape, optionsFor(options, others.length, seed)));
      examples.forEach((example, d) => {
        if (example.fold === fold) results[d] = read(chain, d);
      });
    }
    onProgress(name);
    const all = parts.flat();
    return { chain: trainChain(all, shape, optionsFor(options, all.length, seed)), results };
  };
  const first = trainOn(
    examples.map(({ prepared, gold }) => firstExamples(prepared, gold)),
    FIRST_SHAPE,
    FIRST,
    "first look",
    (chain, d) => firstLook(chain, examples[d]!.prepared),
  );
  const looks = first.results;
  const second = trainOn(
    examples.map(({ prepared, gold }, d) => secondExamples(prepared, gold, looks[d]!, collector)),
    SECOND_SHAPE,
    SECOND,
    "second look",
    (chain, d) => secondLook(chain, examples[d]!.prepared, looks[d]!, collector),
  );
  const proposed = examples.map(({ prepared, gold }, d) =>
    judgeExamples(prepared, gold, looks[d]!, second.results[d]!, collector),
  );
  const judge = trainOn(proposed, JUDGE_SHAPE, JUDGE, "judge", (chain, d) =>
    proposed[d]!.map(({ features, labels }) => ({ odds: oddsOf(chain, features), right: labels[0] === 1 })),
  );
  return { first: first.chain, second: second.chain, ...calibrated(judge.chain, judge.results.flat()) };
}
