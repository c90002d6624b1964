import type { LabelledSequence } from "../../../learning/sequence/chain.ts";
import type { FeatureCollector } from "../../../learning/sequence/feature-rows.ts";
import { FIRST_SCHEME, type CueCandidate, type FirstLook } from "./first-look.ts";
import { goldLabels, isMatch, type GoldAttribution } from "./gold.ts";
import { judgeFeatures } from "./judge-features.ts";
import type { Prepared } from "./prepare.ts";
import { ROLES } from "./roles.ts";
import { SECOND_SCHEME, secondSequence, type Proposal } from "./second-look.ts";
import { shared } from "./token-range.ts";

/** What the first look learns from a document: its paragraphs. */
export function firstExamples({ paragraphs }: Prepared, gold: readonly GoldAttribution[]): readonly LabelledSequence[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    labels: goldLabels(FIRST_SCHEME, ROLES, gold, paragraph.from, paragraph.to),
  }));
}

/** A cue that the first look does not see has about this chance. */
const OVERLOOKED = 0.05;

/** What the second look learns from a document: the surroundings of each cue, as the first look sees it where it does. */
export function secondExamples(
  prepared: Prepared,
  gold: readonly GoldAttribution[],
  look: FirstLook,
  collector: FeatureCollector,
): readonly LabelledSequence[] {
  return gold.flatMap((attribution) => {
    const cue = cueFor(attribution, look.candidates);
    if (!cue) return [];
    const sequence = secondSequence(prepared, look, cue, collector);
    const to = sequence.from + sequence.kinds.length;
    const labels = goldLabels(SECOND_SCHEME, ["source", "content"], [attribution], sequence.from, to);
    return [{ ...sequence, labels }];
  });
}

function cueFor({ cue }: GoldAttribution, candidates: readonly CueCandidate[]): CueCandidate | undefined {
  const [opening] = cue;
  if (!opening) return undefined;
  let best: CueCandidate = { ...opening, probability: OVERLOOKED };
  let most = 0;
  for (const candidate of candidates) {
    const size = shared(candidate, opening);
    if (size > most) [best, most] = [candidate, size];
  }
  return best;
}

/** What the judge learns from a document: which proposals are right. */
export function judgeExamples(
  prepared: Prepared,
  gold: readonly GoldAttribution[],
  look: FirstLook,
  proposals: readonly Proposal[],
  collector: FeatureCollector,
): readonly LabelledSequence[] {
  return proposals.flatMap((proposal, i) =>
    proposal.content.length === 0
      ? []
      : [
          {
            features: judgeFeatures(prepared, look, proposals, i, collector),
            kinds: Uint8Array.of(0),
            labels: Uint8Array.of(gold.some((attribution) => isMatch(proposal, attribution)) ? 1 : 0),
          },
        ],
  );
}
