import { attributeByFrames } from "../frames/attribute-frames.ts";
import { compile, type Lexicon } from "../frames/lexicon.ts";
import { tagByClasses } from "../frames/tag.ts";
import { stanceByFrames } from "../frames/stance/read-by-frames.ts";
import { segment } from "../segment.ts";
import type { Language } from "./language.ts";
import type { LanguagePack } from "./pack.ts";
import type { StanceStep } from "../types.ts";

/** Makes a language of a pack of words: the frame engine reads with them. Compiled at first use. */
export function defineLanguage(pack: LanguagePack): Language {
  let compiled: Lexicon | undefined;
  const lexicon = (): Lexicon => (compiled ??= compile(pack));
  let reader: StanceStep | undefined;
  const stance = (): StanceStep => (reader ??= stanceByFrames(pack));
  return {
    id: pack.id,
    segmentation: pack.segmentation,
    quotationMarks: pack.quotationMarks,
    stem: pack.stem,
    steps: {
      sentences: (text) =>
        segment(text, { rules: pack.segmentation, stem: pack.stem, tag: (tokens) => tagByClasses(lexicon(), tokens) }),
      attribution: (context) => attributeByFrames(lexicon(), context),
      stance: (attribution, context, all) => stance()(attribution, context, all),
    },
  };
}
