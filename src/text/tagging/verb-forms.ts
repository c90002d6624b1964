import { CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { BE } from "../lexicon/function-words.ts";
import { DO, HAVE, hasAuxiliary, takesObject, type Site } from "./site.ts";

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD)$/;
const BEFORE_NOUN = /^(?:DT|PRP\$|POS|JJ|JJR|JJS|CD|IN|\$)$/;
const SUBJECT = /^(?:NN|NNS|NNP|NNPS|PRP|WDT|WP|EX)$/;
const DEMONYM = /(?:ish|ese|ian|ean|can|ench|utch|wiss|reek|rman|aeli|aqi|tani)$/;
const CAUSATIVE = /^(?:let|lets|help|helps|helped|make|makes|made|saw|sees|do|does|did|n't)$/;

/** The tag of a word that can be a verb: which form of it, or the noun or adjective that looks the same. */
export function verbFormTag(site: Site): string {
  const { word } = site;
  if (word.verb === "ed") return edTag(site);
  if (site.previous === "neither" && site.tags[site.at - 1] === "RB") return coordinatedTag(site);
  if (site.previous === "nor" && site.tags[site.at - 3] === "RB" && site.tokens[site.at - 3]!.lower === "neither")
    return site.tags[site.at - 2]!;
  if (word.verb === "ing") return ingTag(site);
  if (word.verb === "base") return nounAfterModifier(site, "NN") ?? baseTag(site);
  if (word.verb === "s") return nounAfterModifier(site, "NNS") ?? sTag(site);
  return word.tag;
}

/** The first verb of "neither supports nor opposes". */
function coordinatedTag({ word, before }: Site): string {
  if (word.verb === "s") return "VBZ";
  return before === "MD" ? "VB" : "VBP";
}

function edTag(site: Site): string {
  const { tokens, at, before, next } = site;
  if (hasAuxiliary(site, HAVE) || hasAuxiliary(site, BE)) return "VBN";
  const nounFollows = next && (/^(?:NN|JJ|CD)/.test(next.tag) || next.mainlyNoun || next.verb === "s");
  if (/^(?:DT|PRP\$|POS|JJ)$/.test(before) && nounFollows) return "VBN";
  if (tokens[at + 1]?.lower === "by") return "VBN";
  return /^(?:IN|DT|PRP\$|POS)$/.test(before) ? "VBN" : "VBD";
}

function ingTag(site: Site): string {
  const { before, previous, next } = site;
  // "with German backing", but not "German lobbying for"
  if (before === "NNP" && DEMONYM.test(previous) && /^(?:backing|blessing|warning|understanding)$/.test(site.lower))
    return takesObject(site) ? "VBG" : "NN";
  if (!/^(?:DT|PRP\$|POS|JJ[RS]?)$/.test(before) || takesObject(site)) return "VBG";
  return next && NOMINAL.test(next.tag) ? "VBG" : "NN";
}

/** "the call", "strong calls": a noun, unless an adjective is the object of the verb before. */
function nounAfterModifier(site: Site, noun: string): string | undefined {
  const { tags, at, before, word } = site;
  if (!/^(?:DT|PRP\$|POS|JJ|JJR|JJS|\$)$/.test(before) || tags[at - 1] === "RB") return undefined;
  return before === "JJ" && word.mainlyNoun !== true && takesObject(site) ? word.tag : noun;
}

function baseTag(site: Site): string {
  const { before, previous, word } = site;
  if (hasAuxiliary(site, HAVE)) return "VBN";
  if (before === "MD" || previous === "to" || hasAuxiliary(site, DO)) return "VB";
  if (/^VB[DZPNG]$/.test(before) && !CAUSATIVE.test(previous)) return "NN";
  if (word.mainlyNoun !== true && isSeen(site)) return "VB";
  const pluralSubject = /^(?:PRP|NNS|NNPS|WDT|WP)$/.test(before);
  // "officials fear that …"
  if (pluralSubject && /^(?:that|it|the|its)$/.test(site.tokens[site.at + 1]?.lower ?? "")) return "VBP";
  if (pluralSubject && !(word.mainlyNoun && before === "NNS" && !takesObject(site))) return "VBP";
  // "the camp set up in …", but "the government set up a camp"
  const [particle = "", behind = ""] = [1, 2].map((step) => site.tokens[site.at + step]?.lower);
  if (/^(?:set|put)$/.test(site.lower) && before === "NN" && /^(?:up|out|aside|forward|forth)$/.test(particle))
    return /^(?:in|by|at|on|under|after|before|near|for|to|[,.])$/.test(behind) ? "VBN" : "VBD";
  // "the government cast doubt": forms that are past and present alike
  if (
    /^(?:cast|put|let|shut|quit)$/.test(site.lower) &&
    NOMINAL.test(before) &&
    site.next &&
    !/^[,.:]$/.test(site.next.tag)
  )
    return "VBD";
  if (!word.mainlyNoun && !BEFORE_NOUN.test(before) && !NOMINAL.test(before)) return "VB";
  // "the Russian side rejected"
  if (before === "NNP" && DEMONYM.test(previous) && site.next && /^(?:MD|VB[DZ])$/.test(site.next.tag)) return "NN";
  // "that Peru deny funds": after a name, a verb that is no common noun stays one.
  return before === "NNP" && (takesObject(site) || !word.mainlyNoun) ? "VBP" : "NN";
}

/** "to see the plan go": what somebody sees, or lets, somebody do. */
function isSeen({ tokens, tags, at, next }: Site): boolean {
  return !(next !== undefined && /^(?:NN|JJ)/.test(next.tag)) && hasSeeing({ tokens, tags, at });
}

/** "to see the checks go": a verb of seeing or letting stands before the noun phrase that ends here. */
function hasSeeing({ tokens, tags, at }: Pick<Site, "tokens" | "tags" | "at">): boolean {
  let left = at - 1;
  while (left > at - 6 && /^(?:DT|JJ|NN|NNS|NNP|CD|PRP\$)$/.test(tags[left] ?? "")) left -= 1;
  return left < at - 1 && /^(?:see|sees|saw|seeing|let|lets|watch)$/.test(tokens[left]?.lower ?? "");
}

/** "a plan that Riga supports", "the plan, which the cabinet backs": the verb of a relative clause about its object. */
function inRelative({ tokens, tags, at }: Site): boolean {
  let subject = at - 1;
  while (/^(?:NNP|NNPS|NN)$/.test(tags[subject] ?? "")) subject -= 1;
  if (subject === at - 1) return false;
  if (/^(?:DT|PRP\$)$/.test(tags[subject] ?? "") && tokens[subject]!.lower !== "that") subject -= 1;
  const pronoun = tokens[subject]?.lower;
  return pronoun === "which" || pronoun === "whom" || (pronoun === "that" && NOMINAL.test(tags[subject - 1] ?? ""));
}

function sTag(site: Site): string {
  const { before, previous, lower, word, next } = site;
  if (/^(?:IN|CD|TO|MD)$|^VB/.test(before)) return "NNS";
  if (next?.verb === "base" && hasSeeing(site)) return "NNS";
  // "British demands for" against "Norway calls for"
  if (before === "NNP" && word.mainlyNoun && DEMONYM.test(previous)) return "NNS";
  if (/^(?:PRP|WDT|WP)$/.test(before) || (before === "," && takesObject(site)) || inRelative(site)) return "VBZ";
  // "Witnesses said" opens a sentence with a noun, "Calls for peace" likewise.
  if (before === "" && next !== undefined && /^(?:MD|VB[DZP])$/.test(next.tag)) return "NNS";
  // "and now supports the plan"
  const objectOfVerb = before === "CC" && previous !== "and" && takesObject(site);
  if (!SUBJECT.test(before)) return word.mainlyNoun && !objectOfVerb ? "NNS" : "VBZ";
  const finiteFollows = next !== undefined && /^(?:MD|VB[DZP])$/.test(next.tag) && next.mainlyNoun !== true;
  if (!word.mainlyNoun) return finiteFollows && !(before === "NNP" && CUE_VERB_INDEX.has(lower)) ? "NNS" : "VBZ";
  if (takesObject(site)) return "VBZ";
  return before === "NNP" && !finiteFollows && next && /^(?:IN|NN|NNS)$/.test(next.tag) ? "VBZ" : "NNS";
}
