import { attributeByFrames } from "../frames/attribute-frames.ts";
import { compile, type Lexicon } from "../frames/lexicon.ts";
import { findTopicsByFrames } from "../frames/stance/find-topics.ts";
import { stanceByFrames } from "../frames/stance/read-by-frames.ts";
import { tagByClasses } from "../frames/tag.ts";
import { segment } from "../segment.ts";
import type { StanceStep } from "../types.ts";
import type { Language } from "./language.ts";
import type { LanguagePack } from "./pack.ts";

/**
 * Makes a language of a pack of words, read by the frame engine: quotes, cues and sources in any order, clauses with
 * their verb second or last, prepositions that name a source, sentences that go on in the subjunctive, and stance by composed
 * signs. Made for languages built like German, Dutch or Danish; a language of another build needs steps of its own (a
 * `Language` is a pack with steps, as English shows). The pack is compiled when it is first read with.
 *
 * @example
 * ```ts
 * import { attribute } from "stancekit/text";
 * import { defineLanguage, germanPack } from "stancekit/text/languages";
 *
 * const pack = germanPack();
 * const swiss = defineLanguage({ ...pack, id: "de-CH", cues: `${pack.cues}support 1 n: goutieren` });
 * const text = "Der Gemeinderat goutierte den Plan.";
 * attribute(text, { language: swiss }).map(({ cue }) => cue?.frame); // => ["support"]
 * ```
 */
export function defineLanguage(pack: LanguagePack): Language {
  let lexicon: Lexicon | undefined;
  let stance: StanceStep | undefined;
  let topics: Language["findTopics"] | undefined;
  const compiled = (): Lexicon => (lexicon ??= compile(pack));
  return {
    id: pack.id,
    segmentation: pack.segmentation,
    quotationMarks: pack.quotationMarks,
    stem: pack.stem,
    findTopics: (context) => (topics ??= findTopicsByFrames(pack))(context),
    steps: {
      sentences: (text) =>
        segment(text, { rules: pack.segmentation, stem: pack.stem, tag: (tokens) => tagByClasses(compiled(), tokens) }),
      attribution: (context) => attributeByFrames(compiled(), context),
      stance: (...given) => (stance ??= stanceByFrames(pack))(...given),
    },
  };
}
