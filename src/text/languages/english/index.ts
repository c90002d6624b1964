import { attributeEnglish } from "../../attribution/attribute-english.ts";
import { stem } from "../../natural/stem.ts";
import { splitSentences } from "../../sentences.ts";
import { readStance } from "../../stance/read-stance.ts";
import { searchOf } from "../../stance/search.ts";
import type { Language } from "../language.ts";
import { ENGLISH_QUOTATION_MARKS, ENGLISH_SEGMENTATION } from "./words.ts";

/** English, the language that is read unless another is given: read by a grammar of its own. */
export const english: Language = {
  id: "en",
  segmentation: ENGLISH_SEGMENTATION,
  quotationMarks: ENGLISH_QUOTATION_MARKS,
  stem,
  findTopics: (context) => searchOf(context).mentions.flat(),
  steps: { sentences: splitSentences, attribution: attributeEnglish, stance: readStance },
};
