import { StancekitError } from "../../../base/errors.ts";
import { featureCollector } from "../../../learning/sequence/feature-rows.ts";
import { resolveSources } from "../../attribution/resolve-sources.ts";
import { layOut } from "../../document.ts";
import { createResolver } from "../../source/resolver.ts";
import type { AttributionStep } from "../../types.ts";
import { readingChain } from "../../../learning/sequence/reading-chain.ts";
import { BITS } from "./attribution-chains.ts";
import { firstLook } from "./first-look.ts";
import { judge } from "./judge.ts";
import { chainsOf, type AttributionModel } from "./model.ts";
import { prepare } from "./prepare.ts";
import { secondLook } from "./second-look.ts";
import { select } from "./select.ts";
import { withRules } from "./with-rules.ts";

/** What `learnedAttribution` may be told. */
export interface LearnedAttributionOptions {
  /**
   * Whether what the rules find inside of what somebody else says ("Riga’s envoy said Oslo had rejected the pact") is kept;
   * true unless given. Corpora that mark outermost attributions only are matched without.
   */
  readonly nested?: boolean;
  /** Attributions less likely than this are left out; what served best on held-out documents unless given. */
  readonly threshold?: number;
}

/**
 * A step of `read` that finds who said what by a trained layer on top of the rules. A first look labels each word as part of a
 * source, a cue or a content, from the words around it and from what the rules say of it; a second finds the source and content of
 * each likely cue; a judge says how likely each such attribution is right. Those at or above the threshold are handed on, with
 * that `confidence` in (0, 1]. Frame, polarity, negation and addressee of a cue come from the rules and their lexicon; a cue that
 * neither knows only reports (`frame: "speech"`, `polarity: 0`). Where the text names nobody, the source is an empty span at the
 * cue with `party: null`. Quotations that go on without a cue are added as the rules do, with the confidence of what they go on
 * with; what the rules find inside of what somebody says has none. The confidence of a statement that `read` draws is that of its
 * stance times that of its attribution, where it has one.
 *
 * Unpacks the model once (about 0.1 s); the step itself keeps nothing between texts, is deterministic, and takes time linear in
 * the text. An empty text gives an empty list. English only, as the rules it stands on. Spans are those of `attribute`.
 *
 * @throws StancekitError `invalid-data` where the model’s weights are not those of {@link trainAttribution};
 * `invalid-option` where the threshold is not in [0, 1].
 *
 * @example
 * ```ts
 * import { learnedAttribution, read, trainAttribution } from "stancekit/text";
 *
 * const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
 * const names = ["Anna Berg", "Lee", "The mayor", "Oslo", "Ruiz"];
 * const claims = ["the tunnel leaks", "wages are too low", "the bridge is safe", "rents must fall"];
 * const documents = names.flatMap((name) => claims.map((claim) => `${name} glossed that ${claim}.`)).map((text, i) => ({
 *   id: `${i}`,
 *   text,
 *   attributions: [
 *     {
 *       source: [span(text, text.slice(0, text.indexOf(" glossed")))],
 *       cue: [span(text, "glossed")],
 *       content: [span(text, text.slice(text.indexOf("that "), -1))],
 *     },
 *   ],
 * }));
 * const attribution = learnedAttribution(trainAttribution(documents));
 * const text = "Iceland glossed that the harbour is full.";
 * const { attributions } = read(text, {
 *   parties: [{ id: "is", name: "Iceland" }],
 *   topics: [{ id: "harbour", label: "harbour" }],
 *   steps: { attribution },
 * });
 * attributions.map(({ source, content }) => [source.party, text.slice(content.start, content.end)]);
 * // => [["is", "that the harbour is full"]]
 * ```
 */
export function learnedAttribution(model: AttributionModel, options: LearnedAttributionOptions = {}): AttributionStep {
  const { nested = true, threshold = model.threshold } = options;
  if (!(threshold >= 0 && threshold <= 1))
    throw new StancekitError("invalid-option", `threshold is ${threshold}: expected a number in [0, 1]`);
  const chains = chainsOf(model);
  const first = readingChain(chains.first);
  const second = readingChain(chains.second);
  const judging = readingChain(chains.judge);
  return ({ text, sentences, parties, date }) => {
    const collector = featureCollector(BITS);
    const document = layOut(text, sentences);
    const prepared = prepare(document, collector);
    const look = firstLook(first, prepared);
    const proposals = secondLook(second, prepared, look, collector);
    const accepted = select(judge(judging, prepared, look, proposals, collector), threshold, nested);
    const drafts = withRules(document, accepted, prepared.drafts, nested);
    return resolveSources(document, drafts, createResolver(document, parties, date));
  };
}
