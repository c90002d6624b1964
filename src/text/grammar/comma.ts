import type { Document } from "../document.ts";
import { CUE_SENSES, CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { isCircumstance } from "./circumstance.ts";
import { isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";

/** How far content reaches: a clause ("said that …") goes on over commas, a phrase ("rejected …") does not. */
export type Reach = "clause" | "phrase";

const CONTRAST = wordSet("but while although though whereas even");
/** With these the reporter goes on about what was said. */
const COMMENT = wordSet("which where when despite notwithstanding compared");
const LONGEST_RELATIVE = 15;
const SUBORDINATORS = wordSet("while when although though after before because since as if once whereas");

/** Whether a token is a cue verb in a form that can have a subject of its own or share one. */
export function isCueVerb(token: Token | undefined): boolean {
  const form = token !== undefined && /^VB[DZPG]$/.test(token.tag) ? CUE_VERB_INDEX.get(token.lower) : undefined;
  // "does", "took" and the like are cues only with the words they select
  return form !== undefined && CUE_SENSES.get(form.lemma)!.some(({ selected }) => selected.length === 0);
}

/** The first token at or after `at` that is neither an adverb nor a form of "have". */
export function afterAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.tag === "RB" || /^(?:has|have|had)$/.test(tokens[i]?.lower ?? "")) i += 1;
  return i;
}

/** Whether content that starts at `from` ends at a comma. */
export function stopsAtComma(document: Document, comma: number, ceiling: number, reach: Reach, from: number): boolean {
  const { tokens } = document;
  const next = tokens[comma + 1];
  if (next === undefined || comma + 1 >= ceiling) return true;
  if (next.lower === "but" && tokens[comma + 2]?.lower === "that" && reach === "clause") return false;
  if (next.lower === "according" || CONTRAST.has(next.lower) || COMMENT.has(next.lower)) return true;
  if (/^VB[DZ]$/.test(next.tag) && isSpeaking(next)) return true;
  if (reach === "clause" && closesRelativeClause(document, comma, from)) return true;
  if (reach === "clause" && closesFrontedClause(document, comma, ceiling, from)) return true;
  if (isTimeWord(next) && /^(?:after|before)$/.test(tokens[comma + 2]?.lower ?? "")) return true;
  if (next.tag === "VBG") return reach === "phrase" || isSpeaking(next);
  if (next.lower === "and") {
    const verb = tokens[afterAdverbs(tokens, comma + 2)];
    if (isCueVerb(verb) || opensNextStatement(tokens, comma + 2, ceiling)) return true;
    return reach === "phrase" && !isListTail(tokens, comma + 2, ceiling);
  }
  if (/^(?:a|an|the)$/.test(next.lower) && opensComment(tokens, comma + 1, ceiling)) return true;
  if (isCircumstance(tokens, comma + 1, ceiling)) return true;
  if (reach === "clause") return false;
  if (/^(?:unless|provided|if|as)$/.test(next.lower)) return false;
  return !isListTail(tokens, comma + 1, ceiling);
}

/** "…, and it denied that …" */
function opensNextStatement(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const end = nounPhraseEnd(tokens, at, ceiling);
  const verb = tokens[afterAdverbs(tokens, end + 1)];
  return end >= 0 && isCueVerb(verb) && (verb!.tag === "VBD" || (tokens[end]!.tag === "PRP" && verb!.tag !== "VBG"));
}

function isSpeaking(token: Token): boolean {
  const form = CUE_VERB_INDEX.get(token.lower);
  return (
    form !== undefined &&
    (CUE_SENSES.get(form.lemma) ?? []).some(
      ({ frame }) => frame === "speech" || frame === "evaluation" || frame === "directive",
    )
  );
}

/** ", a view that …", ", an offer which …": somebody else goes on about the content. */
function opensComment(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const end = nounPhraseEnd(tokens, at, ceiling);
  return end > 0 && /^(?:that|which)$/.test(tokens[end + 1]?.lower ?? "");
}

/** Whether a comma stands in a list of phrases ("A, B and C") rather than before a new clause. */
function isListTail(tokens: readonly Token[], at: number, ceiling: number): boolean {
  let conjunction = tokens[at - 1]?.tag === "CC";
  for (let i = at; i < Math.min(ceiling, at + 16); i += 1) {
    const { tag, lower } = tokens[i]!;
    if (/^(?:MD|VBD|VBZ|VBP|WDT|WP|PRP|EX)$/.test(tag) || tag === ":" || (tag === "VBN" && tokens[i - 1]!.text === ","))
      return false;
    if (lower === "and" || lower === "or") conjunction = true;
    else if (tag === ".") break;
    else if (tag === "IN" && i === at) return false;
  }
  return conjunction;
}

/** "Lee, who said it would fail, left": a verb without a subject goes on with what stands before the content. */
function closesRelativeClause({ tokens, firstTokens, sentenceAt }: Document, comma: number, from: number): boolean {
  const verb = tokens[afterAdverbs(tokens, comma + 1)];
  if (verb === undefined || !/^(?:MD|VBD|VBZ|VBP)$/.test(verb.tag)) return false;
  for (let i = from; i < comma; i += 1) if (tokens[i]!.text === ",") return false;
  const sentence = firstTokens[sentenceAt[from]!]!;
  for (let i = from - 1; i > Math.max(sentence, from - LONGEST_RELATIVE); i -= 1)
    if (/^(?:who|which)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ",";
  return false;
}

/** "While Lee said it would fail, Berg …": the main clause begins after the comma. */
function closesFrontedClause(
  { tokens, firstTokens, sentenceAt, quoteAt }: Document,
  comma: number,
  ceiling: number,
  from: number,
): boolean {
  const opening = firstTokens[sentenceAt[from]!]!;
  if (quoteAt[from - 1]! >= 0 || !SUBORDINATORS.has(tokens[opening]!.lower)) return false;
  for (let i = opening; i < from; i += 1) if (tokens[i]!.text === ",") return false;
  const end = nounPhraseEnd(tokens, comma + 1, ceiling);
  return end > 0 && /^(?:MD|VBD|VBZ|VBP|RB)$/.test(tokens[end + 1]?.tag ?? "");
}
