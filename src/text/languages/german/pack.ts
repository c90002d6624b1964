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
import { fold, stem } from "./stem.ts";
import { COMMON_VERBS } from "./verbs.ts";
import * as words from "./words.ts";

/**
 * The words of German as data, new each time: a pack to build a variety or another language from.
 *
 * @example
 * ```ts
 * import { germanPack } from "stancekit/text/languages";
 *
 * const { conjugate, stem } = germanPack();
 * conjugate("versprechen").participle; // => "versprochen"
 * stem("häuser") === stem("haus"); // => true
 * ```
 */
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
    fold,
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
      agentMarks: wordSet("von vom durch seitens"),
      joining: wordSet("und sowie"),
      focusing: wordSet("auch sowohl"),
      expletives: wordSet("es"),
      relativeSubjects: wordSet("der die das welcher welche welches was"),
      sureSubjects: wordSet("er wir ich man der ein"),
      ambiguousDeterminers: wordSet("der"),
      eitherCase: wordSet("die das eine diese dieses"),
      masculine: wordSet("der ein"),
      feminine: wordSet("die eine"),
      nameLinks: wordSet("de da di du van al bin ibn"),
      passiveParticiples: wordSet("worden"),
      thatWords: wordSet("dass daß ob"),
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
    shapes: {
      adjective: /^\p{Ll}[\p{L}-]+(?:e|er|en|es|em)$/u,
      obliqueAdjective: /e[nm]$/,
      genitiveAdjective: /er$/,
      infinitive: /^\p{Ll}+n$/u,
      verb: /^\p{Ll}+(?:t|te|ten|en|e)$/u,
      // The past of weak verbs ends in "-te".
      subjunctive: /^\p{Ll}{3,}[^\P{L}t]e$/u,
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
      },
      nameEndings: /^(?:s|'s|n|en|e|er|es|em)?$/,
    },
    stanceWords: STANCE_WORDS,
  };
}
