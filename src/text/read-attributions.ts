import { english } from "./languages/english/index.ts";
import type { LanguageSteps } from "./languages/language.ts";
import { hearsayIn } from "./hearsay.ts";
import type { ReadOptions } from "./read-options.ts";
import type { Context, ReadAttribution } from "./types.ts";

/** What the steps make of one text, before statements are drawn from it. */
export interface ReadText {
  readonly context: Context;
  readonly attributions: readonly ReadAttribution[];
  /** Those that are claims about somebody's position and none of their own. */
  readonly hearsay: ReadonlySet<ReadAttribution>;
}

/** Runs the steps of the language, or those given in their place, over a text. */
export function readAttributions(
  text: string,
  { parties, topics, date, language = english, steps }: ReadOptions,
): ReadText {
  const { sentences: split, attribution: attribute, stance }: LanguageSteps = { ...language.steps, ...steps };
  const context = { text, sentences: split(text), parties, topics, ...(date !== undefined && { date }) };
  const found = attribute(context);
  const claims = hearsayIn(text, found);
  const hearsay = new Set<ReadAttribution>();
  const attributions = found.map((attribution) => {
    const claimed = claims.has(attribution);
    const read = { ...attribution, topics: claimed ? [] : stance(attribution, context, found) };
    if (claimed) hearsay.add(read);
    return read;
  });
  return { context, attributions, hearsay };
}
