import { CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { MAINLY_NOUNS } from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { PhraseIndex, PhrasesOfWord } from "./phrase-index.ts";
import type { Phrase, Role } from "./phrases.ts";
import { denialAt } from "./words.ts";

/** A phrase found at these tokens of a sentence. */
export interface Occurrence {
  readonly phrase: Phrase;
  /** The index of the token that each word met, gaps left out. */
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
  /** A denial stands inside it: "is by no means happy with". */
  readonly denied: boolean;
}

/** To pass over one of these would lose a denial. */
const NEVER_SKIPPED = /^(?:not|n't|never|hardly|scarcely|barely|rarely|seldom)$/;
const LONGEST_GAP = 9;
const SKIPPED_ADVERBS = 2;
const alsoNouns = wordSet(
  `${MAINLY_NOUNS} cut ban freeze halt block cap lift pass start stop split spread leave rule request finance police respect trust promise push bid drive embrace veto boycott attack sabotage favor favour love regret champion second table sponsor object plan approach`,
);

/**
 * The phrases found in tokens[from, to), as far as they open before a place: at each the longest, none inside the words of
 * a longer one.
 */
export function findPhrases(
  tokens: readonly Token[],
  index: PhraseIndex,
  from: number,
  to: number,
  before = to,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const taken = new Set<number>();
  for (let i = from; i < Math.min(before, to); i += 1) {
    if (taken.has(i)) continue;
    const opened = index.get(tokens[i]!.lower);
    if (opened === undefined) continue;
    for (const phrase of mayGoOn(tokens, i + 1, opened) ? opened.all : opened.others) {
      const met = match(tokens, phrase, i, to);
      if (met === null || !fitsWordClass(tokens, phrase, met.at)) continue;
      const { at } = met;
      for (const word of at) taken.add(word);
      found.push({ phrase, ...met, first: i, last: at[at.length - 1]! });
      break;
    }
  }
  return found;
}

/** Forms of "be" open hundreds of phrases, most of which the next word rules out. */
function mayGoOn(tokens: readonly Token[], next: number, { seconds }: PhrasesOfWord): boolean {
  const denial = denialAt(tokens, next);
  const reach = next + SKIPPED_ADVERBS + Math.max(1, denial);
  for (let i = next; i < Math.min(tokens.length, reach + 1); i += 1) {
    const { lower, tag } = tokens[i]!;
    if (seconds.has(lower)) return true;
    if (!/^(?:RB|JJ|PRP\$|DT)/.test(tag) && denial === 0) return false;
  }
  return false;
}

function match(
  tokens: readonly Token[],
  phrase: Phrase,
  start: number,
  to: number,
): Pick<Occurrence, "at" | "denied"> | null {
  const at = [start];
  const skipped = phrase.role === "attitude" && /^be \w/.test(phrase.wording) ? denialAt(tokens, start + 1) : 0;
  const denied = skipped > 0 && !phrase.words[1]?.has(tokens[start + 1]!.lower);
  let next = start + 1 + (denied ? skipped : 0);
  let room = SKIPPED_ADVERBS;
  for (let word = 1; word < phrase.words.length; word += 1) {
    const forms = phrase.words[word];
    if (forms == null) {
      room = LONGEST_GAP;
      continue;
    }
    const limit = Math.min(to - 1, next + room);
    const gap = room === LONGEST_GAP;
    let hit = -1;
    for (let i = next; i <= limit; i += 1) {
      if (forms.has(tokens[i]!.lower)) {
        hit = i;
        break;
      }
      // a negation in the gap ("begged Oslo not to …") would be lost with it
      if (gap ? /^(?:[.;:!?]|not|never|n't)$/.test(tokens[i]!.lower) : !isSkippable(tokens[i]!, phrase.role)) break;
    }
    if (hit < 0) return null;
    at.push(hit);
    next = hit + 1;
    room = SKIPPED_ADVERBS;
  }
  return { at, denied };
}

function isSkippable({ tag, lower }: Token, role: Role): boolean {
  return (
    (tag === "RB" ||
      (role === "value" && /^JJ/.test(tag)) ||
      (role === "effect" && /^(?:JJ|PRP\$|DT)/.test(tag) && lower !== "no")) &&
    !NEVER_SKIPPED.test(lower)
  );
}

/** A one-word verb needs a verb, so that "the plan" is nobody's planning. */
function fitsWordClass(tokens: readonly Token[], phrase: Phrase, at: readonly number[]): boolean {
  const first = tokens[at[0]!]!;
  const before = tokens[at[0]! - 1];
  if (phrase.noun) return phrase.words.length > 1 && !/^(?:MD|TO)$/.test(before?.tag ?? "");
  if (phrase.role === "value" || phrase.role === "duty") return true;
  if (/^(?:not|be|have|neither|no)$/.test(phrase.wording.split(" ")[0]!)) return true;
  if (readsAsVerb(tokens, at[0]!))
    return !(phrase.words.length === 1 && first.tag === "VBN" && isPremodifier(tokens, at[0]!));
  if (before !== undefined && /^(?:to|'ll|n't|not)$|^MD$/.test(before.tag === "MD" ? "MD" : before.lower)) return true;
  return phrase.words.length > 2 && phrase.words[1] !== null && !/^(?:DT|JJ|POS|PRP\$)$/.test(before?.tag ?? "");
}

/** A word tagged as a noun is still a verb where it can be nothing else: "that the alliance deny membership". */
function readsAsVerb(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  // "deny funds": after a verb that the tagger took for a noun, the next word is its object.
  if (
    tag === "VBZ" &&
    i > 0 &&
    CUE_VERB_INDEX.has(tokens[i - 1]!.lower) &&
    tokens[i - 1]!.tag === "NN" &&
    !alsoNouns.has(tokens[i - 1]!.lower)
  )
    return false;
  if (tag.startsWith("VB")) return true;
  if (isOrder(tokens, i) || (tag === "NN" && /^(?:we|they|i|you|he|she)$/.test(tokens[i - 1]?.lower ?? "")))
    return true;
  return tag === "NN" && !alsoNouns.has(lower) && /^(?:NNP?S?|RB)$/.test(tokens[i - 1]?.tag ?? "");
}

/** "End the ban now": a base form that opens the sentence and has an object. */
function isOrder(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const opens = before === undefined || /^[“"‘:;.]$/.test(before.text);
  return opens && /^(?:NN|NNP|JJ|RB|IN)$/.test(tokens[i]!.tag) && /^(?:DT|PRP\$|PRP)$/.test(tokens[i + 1]?.tag ?? "");
}

function isPremodifier(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  return /^(?:DT|PRP\$|POS|JJ)$/.test(before?.tag ?? "") && after !== undefined && /^(?:NN|JJ)/.test(after.tag);
}
