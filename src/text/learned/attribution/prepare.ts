import type { Sequence } from "../../../learning/sequence/chain.ts";
import type { FeatureCollector } from "../../../learning/sequence/feature-rows.ts";
import type { Draft } from "../../attribution/draft.ts";
import { findDrafts } from "../../attribution/find-drafts.ts";
import type { Document } from "../../document.ts";
import { firstFeatures } from "./first-features.ts";
import { ruleSignalsOf, type RuleSignals } from "./rule-signals.ts";
import { signalsOf, type Signals } from "./signals.ts";

/** A paragraph as the first look meets it: its tokens from `from` to `to` (exclusive). */
export interface Paragraph extends Sequence {
  readonly from: number;
  readonly to: number;
}

/** A document made ready for both looks. */
export interface Prepared {
  readonly document: Document;
  readonly drafts: readonly Draft[];
  readonly signals: Signals;
  readonly rules: RuleSignals;
  readonly paragraphs: readonly Paragraph[];
}

/** Applies the rules to a document, and collects what the first look is to see. */
export function prepare(document: Document, collector: FeatureCollector): Prepared {
  const { sentences, firstTokens, tokens } = document;
  const drafts = findDrafts(document);
  const signals = signalsOf(document);
  const rules = ruleSignalsOf(tokens.length, drafts);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let s = 0; s < sentences.length; s += 1) {
    if (sentences[s + 1]?.paragraph === sentences[s]!.paragraph) continue;
    const to = firstTokens[s + 1]!;
    const features = firstFeatures(signals, rules, from, to, collector);
    paragraphs.push({ from, to, features, kinds: signals.kind.slice(from, to) });
    from = to;
  }
  return { document, drafts, signals, rules, paragraphs };
}
