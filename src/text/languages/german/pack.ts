import { wordSet } from "../../lexicon/word-list.ts";
import type { LanguagePack } from "../pack.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import {
  BACK_REFERENCES,
  REPORT_NOUNS,
  SO,
  SOURCE_POSTPOSITIONS,
  SOURCE_PREPOSITIONS,
  SOURCE_WITH_REPORT,
} from "./according-to.ts";
import { conjugator } from "./conjugate.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { OFFICIAL_NOUNS, OUTSIDER_NOUNS } from "./roles.ts";
import { STANCE_WORDS } from "./stance-words.ts";
import { stem } from "./stem.ts";
import { COMMON_VERBS } from "./verbs.ts";
import * as words from "./words.ts";

/** German as data. */
export function germanPack(): LanguagePack {
  return {
    id: "de",
    segmentation: {
      abbreviations: ABBREVIATIONS,
      ordinals: true,
      spoken: /^(?:sagte|sagt|fragte|fragt|rief|meinte|erklärte|schrieb|so)$/,
    },
    quotationMarks: { open: new Set(["„", "“", "»", "«", "”"]), close: new Set(["“", "”", "«", "»"]) },
    stem,
    conjugate: conjugator(),
    cues: CUE_VERBS,
    commonVerbs: COMMON_VERBS,
    words: {
      subjectDeterminers: words.SUBJECT_DETERMINERS,
      obliqueDeterminers: words.OBLIQUE_DETERMINERS,
      dativeDeterminers: words.DATIVE_DETERMINERS,
      genitiveDeterminers: words.GENITIVE_DETERMINERS,
      subjectPronouns: words.SUBJECT_PRONOUNS,
      objectPronouns: words.OBJECT_PRONOUNS,
      relativePronouns: words.RELATIVE_PRONOUNS,
      prepositions: words.PREPOSITIONS,
      attachingPrepositions: words.ATTACHING_PREPOSITIONS,
      coordinators: words.COORDINATORS,
      subordinators: words.SUBORDINATORS,
      complementisers: words.COMPLEMENTISERS,
      infinitiveOpeners: words.INFINITIVE_OPENERS,
      infinitiveMark: "zu",
      predicateMark: "als",
      agentMarks: wordSet("von vom durch seitens"),
      negations: words.NEGATIONS,
      hedges: words.HEDGES,
      adverbs: words.ADVERBS,
      times: words.TIMES,
      nobody: words.NOBODY,
      intentions: words.INTENTIONS,
      have: words.HAVE,
      be: words.BE,
      become: words.BECOME,
      modals: words.MODALS,
      hearsay: wordSet("soll sollen"),
    },
    accordingTo: {
      prepositions: SOURCE_PREPOSITIONS,
      postpositions: SOURCE_POSTPOSITIONS,
      withReport: SOURCE_WITH_REPORT,
      reportNouns: REPORT_NOUNS,
      backReferences: BACK_REFERENCES,
      so: SO,
      as: "wie",
    },
    roles: {
      officials: OFFICIAL_NOUNS,
      outsiders: OUTSIDER_NOUNS,
      feminine: /in$/,
      pronouns: {
        male: wordSet("er"),
        female: wordSet("sie"),
        own: wordSet("wir ich uns unser unsere"),
      },
      nameEndings: /^(?:s|'s|n|en|e|er|es|em)?$/,
    },
    stanceWords: STANCE_WORDS,
  };
}
