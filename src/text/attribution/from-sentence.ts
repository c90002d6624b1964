import type { Document } from "../document.ts";
import { fromAccordingTo } from "./according-to.ts";
import type { Draft } from "./draft.ts";
import { fromClefts } from "./cleft.ts";
import { withElisions } from "./elided.ts";
import { withExceptions } from "./excepted.ts";
import { fromVerbs } from "./from-verbs.ts";
import { withPassing } from "./in-passing.ts";
import { fromLabel } from "./labelled.ts";
import { fromNouns } from "./nominal.ts";
import { fromPreferences } from "./preference.ts";
import { fromResponses } from "./received.ts";
import { fromTargetIdioms } from "./target-idioms.ts";
import { fromVerdicts } from "./verdict.ts";
import { fromViewpoints } from "./viewpoint.ts";

/** How many attributions back the verb that another clause leaves out may stand. */
const NEAR = 12;

/** The attributions that name their source in one sentence; `earlier` are those of the sentences before. */
export function fromSentence(document: Document, sentence: number, earlier: readonly Draft[]): readonly Draft[] {
  const verbal = fromVerbs(document, sentence);
  const told = [...verbal, ...fromTargetIdioms(document, sentence, verbal)];
  const met = withPassing(document, sentence, [...told, ...fromResponses(document, sentence, told)]);
  const views = [...fromAccordingTo(document, sentence), ...fromViewpoints(document, sentence, verbal)];
  const choices = [...fromPreferences(document, sentence), ...fromClefts(document, sentence)];
  const verdicts = [...fromLabel(document, sentence), ...fromVerdicts(document, sentence)];
  const found = [...met, ...views, ...choices, ...verdicts, ...fromNouns(document, sentence, met)];
  const repeated = withElisions(document, sentence, found, earlier.slice(-NEAR));
  return withExceptions(document, sentence, repeated);
}
