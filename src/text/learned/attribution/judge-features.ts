import type { FeatureCollector, FeatureRows } from "../../../learning/sequence/feature-rows.ts";
import { mix } from "../../../learning/sequence/hashing.ts";
import type { FirstLook } from "./first-look.ts";
import type { Prepared } from "./prepare.ts";
import type { Proposal } from "./second-look.ts";
import { headOf, reach } from "./second-features.ts";

/** How many proposals further one may stand whose content holds a cue. */
const NEIGHBOURHOOD = 20;

const tenths = (probability: number): number => Math.min(9, Math.floor(10 * probability));

/** What tells whether a proposal is right. */
export function judgeFeatures(
  { document, signals, rules }: Prepared,
  look: FirstLook,
  proposals: readonly Proposal[],
  index: number,
  collector: FeatureCollector,
): FeatureRows {
  const proposal = proposals[index]!;
  const { cue, source, content } = proposal;
  const { add, next } = collector;
  const { stem, tag, lexical, word } = signals;
  const { sentenceAt, quoteAt } = document;
  const at = headOf(signals, cue);
  const own = rules.owner[at]!;
  const likely = tenths(cue.probability);
  const sourced = source ? 1 + tenths(source.probability) : 0;
  const least = content.reduce((lowest, { probability }) => Math.min(lowest, probability), 1);
  const contented = content.length === 0 ? 0 : 1 + tenths(least);
  const size = content.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const agreed = own < 0 ? 0 : 1 + ruleAgreement(rules.owner, rules.role, own, proposal);
  const outer = outerOf(proposals, index);
  const labelled = look.labels[cue.first] === 2 ? 1 : 0;
  add(mix(1, 0));
  add(mix(2, likely));
  add(mix(3, Math.floor(30 * cue.probability)));
  add(mix(4, mix(likely, mix(sourced, contented))));
  add(mix(5, mix(sourced, contented)));
  add(mix(6, sourced));
  add(mix(7, contented));
  add(mix(8, mix(labelled, agreed)));
  add(mix(9, mix(likely, agreed)));
  add(mix(10, mix(likely, outer)));
  add(mix(11, outer));
  add(mix(12, stem[at]!));
  add(mix(13, mix(stem[at]!, likely >> 1)));
  add(mix(14, mix(lexical[at]!, likely >> 1)));
  add(mix(15, mix(tag[at]!, likely)));
  add(mix(16, reach(size)));
  add(mix(17, mix(reach(size), content.length)));
  add(mix(18, source ? mix(word[source.last]!, 0) : 0));
  add(mix(19, source ? mix(tag[source.first]!, reach(source.last - source.first)) : 0));
  add(mix(20, source ? sentenceAt[source.first]! - sentenceAt[cue.first]! : 9));
  add(
    mix(
      21,
      source
        ? mix(
            source.first < cue.first ? 1 : 2,
            reach(source.first < cue.first ? cue.first - source.last : source.first - cue.last),
          )
        : 0,
    ),
  );
  add(mix(22, mix(quoteAt[at]! < 0 ? 0 : 1, likely)));
  add(mix(23, mix(content.some(({ first }) => quoteAt[first]! >= 0) ? 1 : 0, likely)));
  const [opening] = content;
  add(mix(24, opening ? mix(tag[opening.first]!, opening.first < cue.first ? 1 : 2) : 0));
  add(mix(25, opening ? sentenceAt[opening.first]! - sentenceAt[cue.first]! : 9));
  add(mix(26, mix(Math.min(9, cue.last - cue.first), likely)));
  next();
  return collector.take();
}

/** How much of a proposal the rules, too, give to the attribution that has its cue. */
function ruleAgreement(owner: Int32Array, role: Int32Array, own: number, { source, content }: Proposal): number {
  const shares = (from: number, to: number, opens: number): boolean => {
    for (let i = from; i <= to; i += 1)
      if (owner[i] === own && (role[i] === opens || role[i] === opens + 1)) return true;
    return false;
  };
  const sourceAgrees = source !== undefined && shares(source.first, source.last, 1);
  const contentAgrees = content.some(({ first, last }) => shares(first, last, 5));
  return (sourceAgrees ? 1 : 0) + (contentAgrees ? 2 : 0);
}

/** How likely the surest cue is whose content holds this one; 0 where none does. */
function outerOf(proposals: readonly Proposal[], index: number): number {
  const { cue } = proposals[index]!;
  let surest = 0;
  for (const other of proposals.slice(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD)) {
    if (other.cue === cue || other.cue.probability <= surest) continue;
    if (other.content.some(({ first, last }) => first <= cue.first && cue.last <= last)) surest = other.cue.probability;
  }
  return surest === 0 ? 0 : 1 + tenths(surest);
}
