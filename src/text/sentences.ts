import { ENGLISH_SEGMENTATION } from "./languages/english/words.ts";
import { stem } from "./natural/stem.ts";
import { segment } from "./segment.ts";
import { tagTokens } from "./tagging/tag.ts";
import type { Sentence } from "./types.ts";

/**
 * Splits a text into sentences with their tokens (stem and Penn Treebank tag included). Knows abbreviations such as
 * "U.S." and "Gen.", initials, quotes that close after the full stop, and both ways of setting paragraphs (blank lines, or
 * one line each); hard-wrapped lines are joined. All offsets are those of the text given. An empty text has no sentences.
 * Runs in linear time; a run of more than 400 tokens without a full stop is cut.
 *
 * @example
 * ```ts
 * import { splitSentences } from "stancekit/text";
 *
 * const text = "Talks in the U.S. Senate failed. “We tried,” Gen. Lee said.";
 * splitSentences(text).map(({ start, end }) => text.slice(start, end));
 * // => ["Talks in the U.S. Senate failed.", "“We tried,” Gen. Lee said."]
 * ```
 */
export function splitSentences(text: string): readonly Sentence[] {
  return segment(text, { rules: ENGLISH_SEGMENTATION, stem, tag: tagTokens });
}
