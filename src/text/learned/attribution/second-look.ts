import type { Sequence } from "../../../learning/sequence/chain.ts";
import { emissionsOf } from "../../../learning/sequence/emissions.ts";
import type { FeatureCollector } from "../../../learning/sequence/feature-rows.ts";
import { posteriorOf, spanProbability } from "../../../learning/sequence/posterior.ts";
import type { ReadingChain } from "../../../learning/sequence/reading-chain.ts";
import { viterbi } from "../../../learning/sequence/viterbi.ts";
import type { Document } from "../../document.ts";
import type { Phrase } from "../../grammar/subject.ts";
import type { CueCandidate, FirstLook } from "./first-look.ts";
import type { Prepared } from "./prepare.ts";
import { labelScheme } from "./roles.ts";
import { secondFeatures } from "./second-features.ts";

/** The labels of the second look, from one cue: source, content. */
export const SECOND_SCHEME = labelScheme(2);

/** How many sentences before and after that of the cue are looked at, and how many tokens at most. */
const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 3;
const WIDEST = 160;

/** A stretch of tokens and how likely it is to have its role just so. */
export interface LikelyPhrase extends Phrase {
  readonly probability: number;
}

/** What belongs to one cue. */
export interface Proposal {
  readonly cue: CueCandidate;
  readonly source: LikelyPhrase | undefined;
  readonly content: readonly LikelyPhrase[];
}

/** The tokens around a cue in which its source and content are looked for. */
function windowAround({ sentences, sentenceAt, firstTokens }: Document, cue: Phrase): readonly [number, number] {
  const own = sentenceAt[cue.first]!;
  const { paragraph } = sentences[own]!;
  let first = own;
  while (first > 0 && own - first < SENTENCES_BEFORE && sentences[first - 1]!.paragraph === paragraph) first -= 1;
  let last = sentenceAt[cue.last]!;
  const end = last + SENTENCES_AFTER;
  while (last < end && sentences[last + 1]?.paragraph === paragraph) last += 1;
  return [Math.max(firstTokens[first]!, cue.first - WIDEST), Math.min(firstTokens[last + 1]!, cue.last + WIDEST)];
}

/** What the second look sees from one cue. */
export function secondSequence(
  { document, signals, rules }: Prepared,
  look: FirstLook,
  cue: CueCandidate,
  collector: FeatureCollector,
): Sequence & { readonly from: number } {
  const [from, to] = windowAround(document, cue);
  const features = secondFeatures(signals, rules, look, cue, from, to, collector);
  return { from, features, kinds: signals.kind.slice(from, to) };
}

/** Finds the source and content of every candidate. */
export function secondLook(
  chain: ReadingChain,
  prepared: Prepared,
  look: FirstLook,
  collector: FeatureCollector,
): readonly Proposal[] {
  return look.candidates.map((cue) => {
    const { features, kinds, from } = secondSequence(prepared, look, cue, collector);
    const emissions = emissionsOf(chain, features);
    const labels = viterbi(emissions, SECOND_SCHEME.labels, kinds, chain.scores);
    const posterior = posteriorOf(emissions, SECOND_SCHEME.labels, kinds, chain.factors);
    const stretches = (role: number): LikelyPhrase[] =>
      stretchesOf(labels, role)
        .filter(({ first, last }) => from + last < cue.first || from + first > cue.last)
        .map(({ first, last }) => ({
          first: from + first,
          last: from + last,
          probability: spanProbability(posterior, first, last, 2 * role, 2 * role + 1),
        }));
    const [source] = stretches(0).sort((a, b) => b.probability - a.probability);
    return { cue, source, content: stretches(1) };
  });
}

/** The stretches of a role: each opens with its first label and goes on with its second. */
function stretchesOf(labels: Uint8Array, role: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    if (labels[first] !== 2 * role) continue;
    let last = first;
    while (labels[last + 1] === 2 * role + 1) last += 1;
    found.push({ first, last });
  }
  return found;
}
