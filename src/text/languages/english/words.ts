import { OTHER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { wordSet } from "../../lexicon/word-list.ts";
import type { QuotationMarks, Segmentation } from "../language.ts";

/** How English is cut into sentences and words. */
export const ENGLISH_SEGMENTATION: Segmentation = {
  abbreviations: {
    leading: TITLE_ABBREVIATIONS,
    other: OTHER_ABBREVIATIONS,
    lowerCase: wordSet("vs cf etc al"),
    sentenceStarters: SENTENCE_STARTERS,
  },
  clitic: /^(.+?)(['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu,
  ordinals: false,
  spoken: /^(?:said|says|asked|asks|added|told|wrote|replied|shouted|exclaimed|continued|tweeted)$/,
};

/** The marks of English texts, some borrowed. */
export const ENGLISH_QUOTATION_MARKS: QuotationMarks = {
  open: new Set(["“", "„", "«", "``"]),
  close: new Set(["”", "»"]),
};
