import type { RawToken } from "../tokens.ts";
import type { LexicalTag } from "./lexical-tag.ts";

/** A word to be tagged, and what is known around it: the final tags to its left, the lexical ones to its right. */
export interface Site {
  readonly tokens: readonly RawToken[];
  readonly lexical: readonly LexicalTag[];
  readonly tags: readonly string[];
  readonly at: number;
  readonly word: LexicalTag;
  readonly lower: string;
  /** The tag before the word, adverbs skipped. */
  readonly before: string;
  /** The word before it, lower-cased. */
  readonly previous: string;
  readonly next: LexicalTag | undefined;
}

/** Tags with which an object or clause begins, so that what stands before them is a verb. */
const OPENS_OBJECT = /^(?:DT|PRP|PRP\$|TO|NNP|NNPS|WP|WRB|CD|JJ|``|EX)$/;
export const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having", "'ve", "'d"]);
export const DO: ReadonlySet<string> = new Set(["do", "does", "did"]);

const BETWEEN =
  /ly$|^,$|^(?:however|meanwhile|not|n't|never|also|been|being|be|so|far|long|always|often|once|again|already|just|even|repeatedly|still|he|she|it|they|we|i|you|now|since|yet|ever|only|both|and)$/;

/** Looks around a word. */
export function siteOf(
  tokens: readonly RawToken[],
  lexical: readonly LexicalTag[],
  tags: readonly string[],
  at: number,
): Site {
  let left = at - 1;
  while (left >= 0 && tags[left] === "RB") left -= 1;
  const { lower } = tokens[at]!;
  const previous = tokens[at - 1]?.lower ?? "";
  return {
    tokens,
    lexical,
    tags,
    at,
    word: lexical[at]!,
    lower,
    before: tags[left] ?? "",
    previous,
    next: lexical[at + 1],
  };
}

/** Whether an object begins right after the word. */
export function takesObject({ next }: Site): boolean {
  return next !== undefined && OPENS_OBJECT.test(next.tag);
}

/** Whether an auxiliary of this kind governs the word, with at most adverbs and a subject pronoun between. */
export function hasAuxiliary({ tokens, tags, at }: Site, kind: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { lower } = tokens[i]!;
    if (kind.has(lower)) return true;
    // "was praised and thanked", but not "said she had been and said"
    if (lower === "and" && (tokens[i - 1]?.lower === "been" || !/^VB/.test(tags[i - 1] ?? ""))) return false;
    if (!BETWEEN.test(lower)) return false;
  }
  return false;
}
