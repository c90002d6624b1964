import { CUE_VERB_INDEX } from "../lexicon/cues.ts";
import type { RawToken } from "../tokens.ts";
import { lexicalTag, type LexicalTag } from "./lexical-tag.ts";

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD)$/;
const BEFORE_NOUN = /^(?:DT|PRP\$|POS|JJ|JJR|JJS|CD|IN|\$)$/;
const SUBJECT = /^(?:NN|NNS|NNP|NNPS|PRP|WDT|WP|EX)$/;
const OPENS_OBJECT = /^(?:DT|PRP|PRP\$|TO|NNP|NNPS|WP|WRB|CD|JJ|``|EX)$/;
const HAVE = new Set(["have", "has", "had", "having", "'ve", "'d"]);
const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "'s", "get", "got"]);
const DO = new Set(["do", "does", "did"]);

/**
 * Penn Treebank tags for the tokens of one sentence: the likeliest tag of each word, corrected from left to right by what
 * stands beside it. Small on purpose: it has to tell verbs from nouns around cues, not to parse.
 */
export function tagTokens(tokens: readonly RawToken[]): readonly string[] {
  const lexical = tokens.map((token, i) => {
    const next = tokens[i + 1];
    const nextIsName = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && i + 1 < tokens.length;
    return lexicalTag(token, i === 0 || opensQuotedSentence(tokens, i), nextIsName);
  });
  const tags: string[] = [];
  lexical.forEach((word, i) => tags.push(tagInContext(tokens, lexical, tags, i, word)));
  return tags;
}

function opensQuotedSentence(tokens: readonly RawToken[], i: number): boolean {
  return /^[“"‘'«„([—–]$|^``$/.test(tokens[i - 1]!.text) || (i === 1 && /^[-•*]$/.test(tokens[0]!.text));
}

function tagInContext(
  tokens: readonly RawToken[],
  lexical: readonly LexicalTag[],
  tags: readonly string[],
  i: number,
  word: LexicalTag,
): string {
  const { lower } = tokens[i]!;
  if (/^\p{Lu}/u.test(tokens[i]!.text) && /^['’]s$/.test(tokens[i + 1]?.text ?? "") && word.tag !== "PRP") return "NNP";
  const before = lastRealTag(tags, i);
  const previous = tokens[i - 1]?.lower ?? "";
  const next = lexical[i + 1];
  if (lower === "that") return tagThat(tags, lexical, i);
  if (
    word.guessed &&
    /^\p{Lu}/u.test(tokens[i]!.text) &&
    next &&
    (next.verb === "s" || next.verb === "ed" || next.verb === "past" || /^(?:MD|VB[DZ])$/.test(next.tag))
  )
    return "NNP";
  if (
    (lower === "no" && /^(?:longer|more)$/.test(tokens[i + 1]?.lower ?? "")) ||
    (previous === "no" && /^(?:longer|more)$/.test(lower))
  )
    return "RB";
  if (lower === "back") return backAsVerb(before, previous, next);
  if (lower === "since" && /^(?:has|have|had)$/.test(previous) && next?.verb !== undefined) return "RB";
  if (lower === "chief" || lower === "head" || lower === "general" || lower === "official")
    return next && /^(?:NN|NNS|JJ)$/.test(next.tag) ? word.tag : "NN";
  if (lower === "her")
    return next &&
      (/^(?:NN|JJ|CD|VBG|VBN|RB)/.test(next.tag) || next.mainlyNoun || (before === "IN" && next.verb === "base"))
      ? "PRP$"
      : "PRP";
  if (lower === "'s") return possessiveOrVerb(tags, next, i);
  if (lower === "'" || lower === "’")
    return /s$/.test(previous) && next && /^(?:NN|JJ|VB)/.test(next.tag) ? "POS" : "''";
  // "the timetable", "the poor": an adjective with no noun after it is one.
  const loneAdjective = word.tag === "JJ" && /^(?:DT|PRP\$|POS)$/.test(before) && next !== undefined;
  if (loneAdjective && /^(?:IN|TO|MD|\.|:|VBD|VBZ|WDT)$/.test(next.tag) && next.mainlyNoun !== true) return "NN";
  if (word.verb === undefined) return word.tag;
  if (word.verb === "ed") return tagEd(tokens, lexical, tags, i);
  if (word.verb === "ing")
    return /^(?:DT|PRP\$|POS|JJ)$/.test(before) && !(next && OPENS_OBJECT.test(next.tag))
      ? next && NOMINAL.test(next.tag)
        ? "VBG"
        : "NN"
      : "VBG";
  if (word.verb !== "base" && word.verb !== "s") return word.tag;
  const noun = word.verb === "s" ? "NNS" : "NN";
  if (/^(?:DT|PRP\$|POS|JJ|JJR|JJS|\$)$/.test(before) && lastWordIsAdjacent(tags, i))
    return before === "JJ" && word.mainlyNoun !== true && next && OPENS_OBJECT.test(next.tag) ? word.tag : noun;
  if (word.verb === "base") {
    if (hasAuxiliary(tokens, i, HAVE)) return "VBN";
    if (before === "MD" || previous === "to" || hasAuxiliary(tokens, i, DO)) return "VB";
    if (
      /^VB[DZPNG]$/.test(before) &&
      !/^(?:let|lets|help|helps|helped|make|makes|made|saw|sees|do|does|did|n't)$/.test(previous)
    )
      return noun;

    if (
      /^(?:PRP|NNS|NNPS|WDT|WP)$/.test(before) &&
      !(word.mainlyNoun && before === "NNS" && !(next && OPENS_OBJECT.test(next.tag)))
    )
      return "VBP";
    return word.mainlyNoun || BEFORE_NOUN.test(before) || NOMINAL.test(before)
      ? before === "NNP" && next && OPENS_OBJECT.test(next.tag)
        ? "VBP"
        : noun
      : "VB";
  }
  if (/^(?:IN|CD|TO|MD)$|^VB/.test(before)) return "NNS";
  // "British demands for" against "Norway calls for".
  if (before === "NNP" && word.mainlyNoun && /(?:ish|ese|ian|ean|can|ench|utch|wiss|reek)$/.test(previous))
    return "NNS";
  if (before === "," && next && OPENS_OBJECT.test(next.tag)) return "VBZ";
  if (before === "PRP" || before === "WDT" || before === "WP") return "VBZ";
  const takesObject = next !== undefined && (OPENS_OBJECT.test(next.tag) || next.tag === "IN");
  const finiteFollows =
    next !== undefined && (next.tag === "MD" || /^VB[DZP]$/.test(next.tag)) && next.mainlyNoun !== true;
  if (SUBJECT.test(before))
    return word.mainlyNoun
      ? takesObject && next.tag !== "IN"
        ? "VBZ"
        : before === "NNP" && !finiteFollows && (takesObject || next?.tag === "NN" || next?.tag === "NNS")
          ? "VBZ"
          : "NNS"
      : finiteFollows && !(before === "NNP" && CUE_VERB_INDEX.has(lower))
        ? "NNS"
        : "VBZ";
  return word.mainlyNoun ? "NNS" : "VBZ";
}

function backAsVerb(before: string, previous: string, next: LexicalTag | undefined): string {
  if (next === undefined || !OPENS_OBJECT.test(next.tag))
    return /^(?:MD|TO)$/.test(before) && next && /^(?:NN|NNS|VBG)$/.test(next.tag)
      ? "VB"
      : /^(?:PRP\$|POS)$/.test(before)
        ? "NN"
        : "RB";
  if (before === "MD" || previous === "to" || /^(?:do|does|did|n't|not)$/.test(previous)) return "VB";
  return /^(?:NNS|NNPS|PRP|NNP|WDT|WP)$/.test(before) ? "VBP" : "RB";
}

/** The tag before i, adverbs skipped. */
function lastRealTag(tags: readonly string[], i: number): string {
  let at = i - 1;
  while (at >= 0 && tags[at] === "RB") at -= 1;
  return tags[at] ?? "";
}

function lastWordIsAdjacent(tags: readonly string[], i: number): boolean {
  return tags[i - 1] !== "RB";
}

function tagThat(tags: readonly string[], lexical: readonly LexicalTag[], i: number): string {
  const next = lexical[i + 1];
  const before = tags[i - 1] ?? "";
  if (next === undefined) return "DT";
  if (/^NN/.test(before)) return /^(?:MD|VB[DZP])/.test(next.tag) || next.verb === "s" ? "WDT" : "IN";
  const clauseOpening = /^VB/.test(before) || before === "" || before === "RB" || before === ",";
  if (!clauseOpening) return NOMINAL.test(next.tag) ? "DT" : "IN";
  return (/^NNS?$/.test(next.tag) || next.mainlyNoun) && !verbFollows(lexical, i + 2) ? "DT" : "IN";
}

/** "conveyed that diplomacy is …" against "rejected that demand". */
function verbFollows(lexical: readonly LexicalTag[], from: number): boolean {
  for (let i = from; i < Math.min(lexical.length, from + 12); i += 1) {
    const { tag, mainlyNoun } = lexical[i]!;
    if (/^[,.:]$/.test(tag)) return false;
    if (/^(?:MD|VB[DZP]?)$/.test(tag) && mainlyNoun !== true) return true;
  }
  return false;
}

function possessiveOrVerb(tags: readonly string[], next: LexicalTag | undefined, i: number): string {
  if (/^(?:PRP|EX|WP|WRB)$/.test(tags[i - 1] ?? "")) return "VBZ";
  return next && /^(?:DT|IN|TO)$/.test(next.tag) ? "VBZ" : "POS";
}

function tagEd(
  tokens: readonly RawToken[],
  lexical: readonly LexicalTag[],
  tags: readonly string[],
  i: number,
): string {
  if (hasAuxiliary(tokens, i, HAVE) || hasAuxiliary(tokens, i, BE)) return "VBN";
  const before = lastRealTag(tags, i);
  const next = lexical[i + 1];
  if (
    /^(?:DT|PRP\$|POS|JJ)$/.test(before) &&
    next &&
    (/^(?:NN|JJ|CD)/.test(next.tag) || next.mainlyNoun || next.verb === "s")
  )
    return "VBN";
  if (tokens[i + 1]?.lower === "by") return "VBN";
  return /^(?:IN|DT|PRP\$|POS)$/.test(before) ? "VBN" : "VBD";
}

/** Whether an auxiliary of this kind governs the word at i, with at most adverbs and a subject pronoun between. */
function hasAuxiliary(tokens: readonly RawToken[], i: number, kind: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const { lower } = tokens[at]!;
    if (kind.has(lower)) return true;
    if (
      !/ly$|^,$|^(?:however|meanwhile|not|n't|never|also|been|being|be|so|far|long|always|often|once|again|already|just|even|repeatedly|still|he|she|it|they|we|i|you|now|since|yet|ever|only|both|and)$/.test(
        lower,
      )
    )
      return false;
  }
  return false;
}
