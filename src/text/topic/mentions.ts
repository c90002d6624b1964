import { wordSet } from "../lexicon/word-list.ts";
import { stem } from "../natural/stem.ts";
import type { Topic } from "../../model/topic.ts";
import type { Sentence, Span, Token } from "../types.ts";
import { unitsOf, type Unit } from "./units.ts";
import { wordingsOf, type Wording, type WordingUnit } from "./wording.ts";

/** A place where the text names a topic, or the opposite of it. */
export interface Mention extends Span {
  readonly topic: string;
  readonly inverse: boolean;
  readonly sentence: number;
  /** Some word of it is a plural noun, so that "they" can stand for it. */
  readonly plural: boolean;
  /** Indices of its first and last token in the sentence. */
  readonly first: number;
  readonly last: number;
}

interface Candidate extends Mention {
  readonly size: number;
}

const NOTHING: readonly Wording[] = [];
const DEMONSTRATIVES = wordSet("the this that these those such its his her their our your");
const TURNED = wordSet("of in on for to from by with over");
const GAP_TAGS = /^(?:DT|JJ[RS]?|PRP\$|POS|RB|CD|VBN|VBG|NNP?S?)$/;
const LONGEST_GAP = 2;

/** Compiles what to look for, so that many sentences can be searched. */
export function topicIndex(topics: readonly Topic[]): ReadonlyMap<string, readonly Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const wording of topics.flatMap(wordingsOf)) {
    const key = wording.units[0]!.lower === "the" ? "the" : wording.units[0]!.stem;
    index.set(key, [...(index.get(key) ?? []), wording]);
  }
  return index;
}

/**
 * Finds where a sentence names topics: whatever the inflection, hyphens or apostrophes, with a word or two between the words
 * of a wording ("cede the Donbas"). The longest wording wins: one inside a longer one, of whatever topic, is not a mention.
 */
export function findMentions(sentence: Sentence, index: ReadonlyMap<string, readonly Wording[]>): readonly Mention[] {
  const units = unitsOf(sentence.tokens);
  const found: Candidate[] = [];
  units.forEach((unit, i) => {
    const opened = index.get(unit.stem) ?? NOTHING;
    const pointed = DEMONSTRATIVES.has(unit.lower) ? (index.get("the") ?? NOTHING) : NOTHING;
    for (const wordings of [opened, pointed]) {
      for (const wording of wordings) {
        const last = matchAt(sentence.tokens, units, i, wording);
        if (last >= 0) found.push(candidate(sentence, units, i, last, wording));
      }
    }
  });
  found.push(...hyphenated(sentence, units, index));
  return withoutShorter(found);
}

/** "cease-fire" for "ceasefire". */
function hyphenated(
  sentence: Sentence,
  units: readonly Unit[],
  index: ReadonlyMap<string, readonly Wording[]>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  units.forEach((unit, i) => {
    if (units[i + 1]?.token !== unit.token || units[i - 1]?.token === unit.token) return;
    const joined = stem(sentence.tokens[unit.token]!.lower.replaceAll(/[-‐‑]/g, ""));
    for (const wording of index.get(joined) ?? NOTHING) {
      if (wording.units.length === 1) found.push(candidate(sentence, units, i, i + 1, wording));
    }
  });
  return found;
}

function matchAt(tokens: readonly Token[], units: readonly Unit[], start: number, wording: Wording): number {
  if (!units[start]!.opensToken || !sameWord(tokens, units[start]!, wording.units[0]!)) return -1;
  if (wording.units.length === 1 && !fitsSingleWord(tokens, units[start]!, wording.units[0]!)) return -1;
  let at = start;
  for (const [position, wanted] of wording.units.entries()) {
    if (position === 0) continue;
    at = nextMatch(tokens, units, at + 1, wanted, wording.turned);
    if (at < 0) return -1;
  }
  return at;
}

function nextMatch(
  tokens: readonly Token[],
  units: readonly Unit[],
  from: number,
  wanted: WordingUnit,
  turned: boolean,
): number {
  let at = from;
  if (turned) {
    if (!units[at] || !TURNED.has(units[at]!.lower)) return -1;
    at += 1;
  }
  for (let gap = 0; gap <= LONGEST_GAP + 1 && at < units.length; at += 1) {
    const unit = units[at]!;
    if (sameWord(tokens, unit, wanted)) return at;
    const { tag, lower } = tokens[unit.token]!;
    if (!GAP_TAGS.test(tag)) return -1;
    if (lower !== "'s" && lower !== "'" && tag !== "DT") gap += 1;
    if (gap > LONGEST_GAP) return -1;
  }
  return -1;
}

function sameWord(tokens: readonly Token[], unit: Unit, wanted: WordingUnit): boolean {
  if (wanted.lower === "the") return DEMONSTRATIVES.has(unit.lower) && tokens[unit.token]!.tag !== "IN";
  if (wanted.exact !== undefined) return tokens[unit.token]!.text.replaceAll(".", "").split("-").includes(wanted.exact);
  return unit.lower === wanted.lower || (unit.stem === wanted.stem && unit.stem.length > 2);
}

/** "plan" is neither "planned" nor "plans to"; "extradite" is also "extradited". */
function fitsSingleWord(tokens: readonly Token[], { lower, token }: Unit, wanted: WordingUnit): boolean {
  const { tag } = tokens[token]!;
  if (!tag.startsWith("VB")) return true;
  if (/(?:ate|ise|ize|ite|ify|ish|en|ct)$/.test(wanted.lower)) return true;
  if (lower === wanted.lower || lower === `${wanted.lower}s` || `${lower}s` === wanted.lower)
    return tokens[token + 1]?.lower !== "to";
  return lower.endsWith("ing") && wanted.lower.endsWith("ing");
}

function candidate(sentence: Sentence, units: readonly Unit[], from: number, to: number, wording: Wording): Candidate {
  const first = units[from]!.token;
  const last = units[to]!.token;
  const { start } = sentence.tokens[first]!;
  const { end } = sentence.tokens[last]!;
  return {
    topic: wording.topic,
    inverse: wording.inverse,
    sentence: sentence.index,
    plural: sentence.tokens.slice(first, last + 1).some(({ tag }) => /^NNP?S$/.test(tag)),
    first,
    last,
    start,
    end,
    size: wording.units.length,
  };
}

function withoutShorter(found: readonly Candidate[]): readonly Mention[] {
  const ranked = [...found].sort((a, b) => b.size - a.size || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Candidate[] = [];
  for (const one of ranked) {
    const loses = kept.some((other) =>
      other.topic === one.topic
        ? other.first <= one.last && one.first <= other.last
        : other.first <= one.first &&
          one.last <= other.last &&
          (other.size > one.size || other.last - other.first > one.last - one.first),
    );
    if (!loses) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start).map(({ size: _, ...mention }) => mention);
}
