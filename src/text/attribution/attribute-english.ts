import { layOut } from "../document.ts";
import { createResolver } from "../source/resolver.ts";
import type { AttributionStep } from "../types.ts";
import { findDrafts } from "./find-drafts.ts";
import { resolveSources } from "./resolve-sources.ts";

/** Who said what, by the grammar of English. */
export const attributeEnglish: AttributionStep = ({ text, sentences, parties, date }) => {
  const document = layOut(text, sentences);
  return resolveSources(document, findDrafts(document), createResolver(document, parties, date));
};
