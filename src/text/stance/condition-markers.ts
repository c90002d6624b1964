import type { Token } from "../types.ts";
import type { Condition } from "./condition.ts";
import { isPromised, termsAt } from "./terms.ts";
import { byFirstWord, wordingAt } from "./wordings.ts";

const MARKERS = byFirstWord(
  "as long as, so long as, insofar as, in so far as, to the extent that, only if, only when, only once, only after, only with, the moment, the day, the minute, as soon as, given, but only if, on condition, on the condition, on one condition, on two conditions, under the condition, in the event of, in the event, but not before, not before, but only after, with conditions, with strings, with a price, in exchange for, in return for, subject to, contingent on, contingent upon, conditional on, conditional upon, depending on, dependent on, depend on, depends on, hinge on, hinges on, hinged on, provided that, providing that, assuming that, assuming, provided, providing, unless, until, if, once, absent, without",
);

const ASKING =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|decide|decides|decided|say|says|said|see|saw|question|questioned|unclear|uncertain|determine|discuss|discussed|debate|debated|consider|considering|studying|reviewing|examining|weighing|matter|doubt|sure|clear)$/;
const INVERSIONS = /^(?:should|were|had)$/;

/** Words that open a condition. */
export interface Marker extends Pick<Condition, "words" | "kind"> {
  readonly length: number;
  /** Nothing that follows belongs to it. */
  readonly closed?: true;
}

/** The condition or embedded question that opens at a token, or null. */
export function markerAt(tokens: readonly Token[], i: number): Marker | null {
  if (tokens[i]!.lower === "whether") return { words: "whether", kind: "question", length: 1 };
  const terms = termsAt(tokens, i);
  if (terms !== undefined) return { words: terms.join(" "), kind: "condition", length: terms.length, closed: true };
  const marker = wordingAt(MARKERS, tokens, i);
  if (marker === undefined)
    return isInversion(tokens, i) ? { words: tokens[i]!.lower, kind: "condition", length: 2 } : null;
  const words = marker.join(" ");
  const { length } = marker;
  if (/^(?:if|once|only if|provided)$/.test(words) && isRiseToPower(tokens, i + length))
    return { words, kind: "question", length };
  if (/^(?:the|as soon)/.test(words)) return isMoment(tokens, i, length) ? { words, kind: "condition", length } : null;
  if (/price$/.test(words) && /^(?:NN|JJ)/.test(tokens[i + length]?.tag ?? "")) return null;
  if (length > 1) return { words, kind: "condition", length };
  if (!isMarker(tokens, i, words)) return null;
  if (words !== "if") return { words, kind: "condition", length };
  const before = tokens[i - 1]?.lower ?? "";
  // "if anyone thinks that we will …" asks for nothing
  if (tokens.slice(i + 1, i + 4).some(({ lower }) => /^(?:thinks?|believes?|imagines?|supposes?)$/.test(lower)))
    return { words, kind: "question", length };
  if (/^(?:even|as)$/.test(before)) return { words: "even if", kind: "question", length };
  const asked = tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === "asked");
  return { words, kind: asked || ASKING.test(before) ? "question" : "condition", length };
}

/** "if elected", "if it wins power": when a promise falls due, not what it hangs on. */
function isRiseToPower(tokens: readonly Token[], from: number): boolean {
  const rest: string[] = [];
  for (const { lower, text } of tokens.slice(from, from + 8)) {
    if (/^[,.;:]$/.test(text)) break;
    rest.push(lower);
  }
  return /\b(?:(?:re-?)?elected|voted (?:in|into)|returned to (?:power|office)|(?:win|wins|won) (?:the |a |an |next |this )?(?:\w+ )?(?:power|office|election|elections|vote|majority)|(?:take|takes|took|come|comes|came|get|gets|got) (?:to |into )?(?:power|office)|(?:forms?|formed) (?:a|the) (?:\w+ )?government|in (?:power|office|government))\b/.test(
    rest.join(" "),
  );
}

/** "once a sceptic, …": without a verb of its own, "once" only looks back. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/^[,;:—–]$/.test(tokens[i]!.text); i += 1)
    if (/^(?:MD|VB[DZPN])$/.test(tokens[i]!.tag)) return true;
  return false;
}

function isMarker(tokens: readonly Token[], i: number, word: string): boolean {
  const after = tokens[i + 1];
  if (after === undefined) return false;
  if (word === "once")
    return (
      hasVerb(tokens, i + 1) &&
      !/^(?:again|more|and|,|\.)$/.test(after.lower) &&
      !/^VB|^RB|^MD/.test(after.tag) &&
      !/^(?:has|have|had|was|were|is|at|all|only|than|who|which)$/.test(tokens[i - 1]?.lower ?? "")
    );
  if (word === "until")
    return tokens
      .slice(Math.max(0, i - 14), i)
      .some(({ lower }) => /^(?:not|n't|never|no|cannot|refuse[sd]?|block|veto|withhold)$/.test(lower));
  if (word === "without")
    return (
      tokens.slice(Math.max(0, i - 10), i).some(({ lower }) => /^(?:not|n't|never|cannot)$/.test(lower)) &&
      !/VBG/.test(after.tag) &&
      !/^(?:do|live|manage|survive|cope|function|exist|go|be)$/.test(tokens[i - 1]?.lower ?? "") &&
      !/^(?:comment|further|any|delay|exception|doubt)$/.test(after.lower)
    );
  if (word === "absent") return i === 0 || /^[,“]$/.test(tokens[i - 1]!.text);
  if (word === "provided" || word === "providing")
    return (i === 0 || /^(?:,|“|"|but)$/.test(tokens[i - 1]!.text)) && !/^VB/.test(after.tag);
  if (word === "given")
    return (
      (i === 0 || /^[“"]$/.test(tokens[i - 1]!.text)) &&
      !/^(?:that|the)$/.test(after.lower) &&
      tokens.some(({ lower }) => /^(?:would|'d|could)$/.test(lower))
    );
  if (word === "assuming") return i === 0 || tokens[i - 1]!.text === ",";
  return true;
}

/** "will open it the day Oslo pays": a moment that somebody has to bring about. */
function isMoment(tokens: readonly Token[], i: number, length: number): boolean {
  const after = tokens[i + length];
  if (!isPromised(tokens, i) || after === undefined || !/^(?:NNPS?|PRP|DT|NNS?|JJR?|PRP\$)$/.test(after.tag))
    return false;
  return hasVerb(tokens, i + length);
}

/** "Should the strike last, …", "Were the tolls to be waived, …": only at the start of a sentence. */
function isInversion(tokens: readonly Token[], i: number): boolean {
  if (i !== 0 && !(i === 1 && /^[“"]$/.test(tokens[0]!.text))) return false;
  if (!INVERSIONS.test(tokens[i]!.lower)) return false;
  return tokens.some(({ text }) => text === ",") && !tokens.some(({ text }) => text === "?");
}
