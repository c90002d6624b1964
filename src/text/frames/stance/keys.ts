import type { Topic } from "../../../model/topic.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { phrases } from "../../lexicon/word-list.ts";
import { tokenize } from "../../tokens.ts";
import type { Tools } from "./operators.ts";

/** A wording that mentions a topic: the stems of its words, in order. */
export interface Key {
  readonly stems: readonly string[];
  readonly inverse: boolean;
}

/** How a topic is mentioned: by keywords and inverse wordings, or else by the nouns of its label and proposition. */
export function keysOf(topic: Topic, { pack, operators }: Tools): readonly Key[] {
  const empty = new Set(phrases(pack.stanceWords.emptyWords).map(pack.stem));
  const stemsIn = (wording: string): readonly string[] =>
    tokenize(wording, pack.segmentation)
      .filter(({ lower, text }) => /^\p{L}/u.test(text) && !isClosed(lower, pack))
      .map(({ lower }) => pack.stem(lower));
  const keyed = [
    ...(topic.keywords ?? []).map((wording) => ({ stems: stemsIn(wording), inverse: false })),
    ...(topic.inverse ?? []).map((wording) => ({ stems: stemsIn(wording), inverse: true })),
  ].filter(({ stems }) => stems.length > 0);
  if (topic.keywords !== undefined && keyed.length > 0) return keyed;
  const nounsOf = (wording: string): readonly string[] =>
    tokenize(wording, pack.segmentation)
      .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && text.length > 3 && !isClosed(lower, pack))
      .map(({ lower }) => pack.stem(lower))
      .filter((stem) => !empty.has(stem) && !operators.byStem.has(stem));
  const labelled = nounsOf(topic.label);
  const nouns = labelled.length > 0 ? labelled : nounsOf(topic.proposition ?? "");
  return [...keyed, ...[...new Set(nouns)].map((stem) => ({ stems: [stem], inverse: false }))];
}

function isClosed(lower: string, { words }: LanguagePack): boolean {
  return (
    words.subjectDeterminers.has(lower) ||
    words.obliqueDeterminers.has(lower) ||
    words.prepositions.has(lower) ||
    words.coordinators.has(lower) ||
    words.adverbs.has(lower) ||
    words.modals.has(lower)
  );
}
