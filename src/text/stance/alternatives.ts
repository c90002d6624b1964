import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import type { Token } from "../types.ts";
import type { Target } from "./reading.ts";
import type { Region } from "./region.ts";
import { isAuxiliary, isClauseMark, isFinite } from "./words.ts";

/** What a topic is weighed against: where that stands, or null where it is only said what is to come in its place. */
export interface Rival {
  readonly words: string;
  readonly at: { readonly first: number; readonly last: number } | null;
}

const TWO_WORDS = /^(?:rather than|instead of|and not|but not|ahead of|as against|not merely)$/;
const LONGEST_PHRASE = 5;

/**
 * "talks rather than sanctions", "prefers a toll to a tax", "a ferry makes more sense than a bridge": a side taken on the first is
 * the opposite side on the second. Undefined where the topic is not what something else is weighed against.
 */
export function rivalOf(region: Region, { first }: Target): Rival | undefined {
  const { tokens, from, cue } = region;
  const start = phraseStart(tokens, first, from);
  const before = start - 1;
  if (before <= from) return undefined;
  const { lower } = tokens[before]!;
  const pair = `${tokens[before - 1]?.lower ?? ""} ${lower}`;
  const floor = cue === null ? from : cue.last + 1;
  if (TWO_WORDS.test(pair)) {
    const opens = before - 1 <= floor || /^[,;]$/.test(tokens[before - 2]?.text ?? "");
    const at = opens ? null : phraseBefore(tokens, before - 2, floor);
    return /^(?:and|but) not$/.test(pair) && at === null ? undefined : { words: pair, at };
  }
  if (lower === "not" && tokens[before - 1]?.text === ",") return found("not", phraseBefore(tokens, before - 2, floor));
  if (lower === "than") return comparedWith(tokens, before, from);
  if (lower === "to" && /^(?:preferred|preferable|superior)$/.test(tokens[before - 1]!.lower))
    return found("to", subjectBefore(tokens, before - 1, from));
  if (/^(?:to|over)$/.test(lower) && prefers(tokens, before, from))
    return found("to", phraseBefore(tokens, before - 1, from));
  return undefined;
}

const found = (words: string, at: Rival["at"]): Rival | undefined => (at === null ? undefined : { words, at });

function phraseStart(tokens: readonly Token[], first: number, from: number): number {
  let start = first;
  while (
    start - 1 > from &&
    first - start < LONGEST_PHRASE &&
    /^(?:DT|JJ[RS]?|PRP\$|CD|VBN|VBG)$/.test(tokens[start - 1]!.tag)
  )
    start -= 1;
  return start;
}

/** The noun phrase that ends just before, without what hangs on it. */
function phraseBefore(tokens: readonly Token[], last: number, from: number): Rival["at"] {
  const end = /^[,]$/.test(tokens[last]?.text ?? "") ? last - 1 : last;
  if (end < from) return null;
  const start = nounPhraseStart(tokens, end, from);
  return start < 0 ? null : { first: /^DT$/.test(tokens[start]!.tag) && start < end ? start + 1 : start, last: end };
}

/** "is better than", "makes more sense than": the subject of the clause is preferred, or the less liked. */
function comparedWith(tokens: readonly Token[], than: number, from: number): Rival | undefined {
  let verb = -1;
  let compares = false;
  for (let i = than - 1; i >= from && !isClauseMark(tokens[i]!); i -= 1) {
    if (/^JJR$/.test(tokens[i]!.tag) || /^(?:more|less|better|worse|fewer)$/.test(tokens[i]!.lower)) compares = true;
    if (isFinite(tokens[i]!)) verb = i;
    else if (verb >= 0) break;
  }
  return compares && verb > from ? found("than", phraseBefore(tokens, verb - 1, from)) : undefined;
}

/** "a tram is preferable to a car park": the subject of a form of "be". */
function subjectBefore(tokens: readonly Token[], predicate: number, from: number): Rival["at"] {
  let i = predicate - 1;
  while (i > from && (isAuxiliary(tokens[i]!) || /^(?:RB|TO)$/.test(tokens[i]!.tag))) i -= 1;
  return i < predicate - 1 ? phraseBefore(tokens, i, from) : null;
}

function prefers(tokens: readonly Token[], link: number, from: number): boolean {
  for (let i = link - 1; i >= Math.max(from, link - 8); i -= 1) if (/^prefer/.test(tokens[i]!.lower)) return true;
  return false;
}
