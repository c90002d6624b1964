import { wordSet } from "../lexicon/word-list.ts";
import { opensWithCapital } from "./capital.ts";
import { takesObject, type Site } from "./site.ts";

const LONGER = wordSet("longer more");
const RANKS = wordSet("chief head general official");
const FINITE = /^(?:MD|VB[DZP])$/;

/** The tag of a word that has rules of its own, or nothing for all others. */
export function specialTag(site: Site): string | undefined {
  const { tokens, at, word, lower, before, previous, next } = site;
  const following = tokens[at + 1]?.lower ?? "";
  const capital = opensWithCapital(tokens[at]!.text);
  if (capital && following === "'s" && word.tag !== "PRP") return "NNP";
  if (lower === "that") return thatTag(site);
  if (lower === "like" && before === "MD") return "VB";
  if (lower === "neither" && joinsVerbs(site)) return "RB";
  const verbFollows =
    next && (next.verb === "s" || next.verb === "ed" || next.verb === "past" || /^(?:MD|VB[DZ])$/.test(next.tag));
  if (word.guessed && capital && verbFollows) return "NNP";
  if (lower === "no" ? LONGER.has(following) : previous === "no" && LONGER.has(lower)) return "RB";
  if (lower === "back") return backTag(site);
  if (lower === "since" && /^(?:has|have|had)$/.test(previous) && next?.verb !== undefined) return "RB";
  if (RANKS.has(lower)) return next && /^(?:NN|NNS|JJ)$/.test(next.tag) ? word.tag : "NN";
  if (lower === "her")
    return next &&
      (/^(?:NN|JJ|CD|VBG|VBN|RB)/.test(next.tag) || next.mainlyNoun || (before === "IN" && next.verb === "base"))
      ? "PRP$"
      : "PRP";
  if (lower === "'s") return possessiveTag(site);
  if (lower === "'") return /s$/.test(previous) && next && /^(?:NN|JJ|VB)/.test(next.tag) ? "POS" : "''";
  // "the timetable", "the poor": an adjective with no noun after it is one.
  const lone =
    word.tag === "JJ" && /^(?:DT|PRP\$|POS)$/.test(before) && next && /^(?:IN|TO|MD|\.|:|VBD|VBZ|WDT)$/.test(next.tag);
  return lone && next.mainlyNoun !== true ? "NN" : undefined;
}

function thatTag({ lexical, tags, at, next }: Site): string {
  const before = tags[at - 1] ?? "";
  if (next === undefined) return "DT";
  // "the states that oppose it"
  if (/^NNP?S$/.test(before) && next.verb === "base" && next.mainlyNoun !== true) return "WDT";
  if (/^NN/.test(before)) return FINITE.test(next.tag) || next.verb === "s" ? "WDT" : "IN";
  if (!/^VB|^RB$|^,$|^$/.test(before)) return /^(?:NN|NNS|NNP|NNPS|CD)$/.test(next.tag) ? "DT" : "IN";
  if (!/^NNS?$/.test(next.tag) && !next.mainlyNoun) return "IN";
  // "conveyed that diplomacy is …" against "rejected that demand"
  for (let i = at + 2; i < Math.min(lexical.length, at + 14); i += 1) {
    const { tag, mainlyNoun } = lexical[i]!;
    if (/^[,.:]$/.test(tag)) return "DT";
    if (/^(?:MD|VB[DZP]?)$/.test(tag) && mainlyNoun !== true) return "IN";
  }
  return "DT";
}

/** "neither supports nor opposes" after a subject, against "neither side". */
function joinsVerbs({ lexical, tokens, at, before }: Site): boolean {
  const isVerb = (i: number): boolean => lexical[i]?.verb !== undefined || tokens[i]?.lower === "back";
  return /^(?:NN|PRP|MD|VB[DZP])/.test(before) && tokens[at + 2]?.lower === "nor" && isVerb(at + 1) && isVerb(at + 3);
}

function backTag(site: Site): string {
  const { tags, at, before, previous, next } = site;
  if (previous === "neither" && tags[at - 1] === "RB") return before === "MD" ? "VB" : "VBP";
  if (!takesObject(site)) {
    if (/^(?:MD|TO)$/.test(before) && next && /^(?:NN|NNS|VBG)$/.test(next.tag)) return "VB";
    return /^(?:PRP\$|POS)$/.test(before) ? "NN" : "RB";
  }
  if (before === "MD" || /^(?:to|do|does|did|n't|not)$/.test(previous)) return "VB";
  return /^(?:NNS|NNPS|PRP|NNP|WDT|WP)$/.test(before) ? "VBP" : "RB";
}

function possessiveTag({ tags, at, next }: Site): string {
  if (/^(?:PRP|EX|WP|WRB)$/.test(tags[at - 1] ?? "")) return "VBZ";
  return next && /^(?:DT|IN|TO)$/.test(next.tag) ? "VBZ" : "POS";
}
