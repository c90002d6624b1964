export { defineLanguage } from "./define-language.ts";
export { german } from "./german/index.ts";
export { germanPack } from "./german/pack.ts";
export type {
  Abbreviations,
  Language,
  LanguageSteps,
  QuotationMarks,
  Segmentation,
  TopicSpan,
  VerbForms,
} from "./language.ts";
export type { AccordingTo, LanguagePack, Roles, StanceWords } from "./pack.ts";
export type { WordClasses, Words, WordShapes } from "./word-classes.ts";
