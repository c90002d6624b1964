export { defineLanguage } from "./define-language.ts";
export { german } from "./german/index.ts";
export type { Language, LanguageSteps } from "./language.ts";
export type { LanguagePack } from "./pack.ts";
