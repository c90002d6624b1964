import { emissionsOf } from "../../../learning/sequence/emissions.ts";
import { posteriorOf, spanProbability } from "../../../learning/sequence/posterior.ts";
import type { ReadingChain } from "../../../learning/sequence/reading-chain.ts";
import { viterbi } from "../../../learning/sequence/viterbi.ts";
import type { Prepared } from "./prepare.ts";
import { labelScheme } from "./roles.ts";

/** The labels of the first look: source, cue, content. */
export const FIRST_SCHEME = labelScheme(3);
const CUE_OPENS = 2;
const CUE_GOES_ON = 3;

/** A stretch of tokens, `last` inclusive, that may be a cue, and how likely one opens there. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** What the first look makes of the tokens of one document. */
export interface FirstLook {
  /** The likeliest label of each token. */
  readonly labels: Uint8Array;
  /** How likely each label is: `token * labels + label`. */
  readonly marginals: Float32Array;
  readonly candidates: readonly CueCandidate[];
}

/** Fewer cues than these are so unlikely that a second look pays. */
const LEAST_LIKELY = 0.08;
const LONGEST_CUE = 16;

/** Labels the paragraphs of a document, and lists what may be cues, in order. */
export function firstLook(
  chain: ReadingChain,
  { document, paragraphs }: Pick<Prepared, "document" | "paragraphs">,
): FirstLook {
  const { length } = document.tokens;
  const count = FIRST_SCHEME.labels;
  const labels = new Uint8Array(length);
  const marginals = new Float32Array(length * count);
  const candidates: CueCandidate[] = [];
  for (const { features, kinds, from } of paragraphs) {
    const emissions = emissionsOf(chain, features);
    labels.set(viterbi(emissions, count, kinds, chain.scores), from);
    const posterior = posteriorOf(emissions, count, kinds, chain.factors);
    for (let i = 0; i < posterior.forward.length; i += 1)
      marginals[from * count + i] = posterior.forward[i]! * posterior.backward[i]!;
    for (let first = 0; first < posterior.length; first += 1) {
      const probability = marginals[(from + first) * count + CUE_OPENS]!;
      if (probability < LEAST_LIKELY) continue;
      let best = 0;
      let last = first;
      for (let end = first; end < Math.min(first + LONGEST_CUE, posterior.length); end += 1) {
        const whole = spanProbability(posterior, first, end, CUE_OPENS, CUE_GOES_ON);
        if (whole <= best) continue;
        best = whole;
        last = end;
      }
      candidates.push({ first: from + first, last: from + last, probability });
    }
  }
  return { labels, marginals, candidates };
}
