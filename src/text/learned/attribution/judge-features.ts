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
  const values = new Int32Array(26);
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
  values[0] = 0;
  values[1] = likely;
  values[2] = Math.floor(30 * cue.probability);
  values[3] = mix(likely, mix(sourced, contented));
  values[4] = mix(sourced, contented);
  values[5] = sourced;
  values[6] = contented;
  values[7] = mix(labelled, agreed);
  values[8] = mix(likely, agreed);
  values[9] = mix(likely, outer);
  values[10] = outer;
  values[11] = stem[at]!;
  values[12] = mix(stem[at]!, likely >> 1);
  values[13] = mix(lexical[at]!, likely >> 1);
  values[14] = mix(tag[at]!, likely);
  values[15] = reach(size);
  values[16] = mix(reach(size), content.length);
  values[17] = source ? mix(word[source.last]!, 0) : 0;
  values[18] = source ? mix(tag[source.first]!, reach(source.last - source.first)) : 0;
  values[19] = source ? sentenceAt[source.first]! - sentenceAt[cue.first]! : 9;
  values[20] = source
    ? mix(
        source.first < cue.first ? 1 : 2,
        reach(source.first < cue.first ? cue.first - source.last : source.first - cue.last),
      )
    : 0;
  values[21] = mix(quoteAt[at]! < 0 ? 0 : 1, likely);
  values[22] = mix(content.some(({ first }) => quoteAt[first]! >= 0) ? 1 : 0, likely);
  const [opening] = content;
  values[23] = opening ? mix(tag[opening.first]!, opening.first < cue.first ? 1 : 2) : 0;
  values[24] = opening ? sentenceAt[opening.first]! - sentenceAt[cue.first]! : 9;
  values[25] = mix(Math.min(9, cue.last - cue.first), likely);
  collector.add(values);
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
