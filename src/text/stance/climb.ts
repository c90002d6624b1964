import { GOVERNORS } from "./lexicon/index.ts";
import { findPhrases, type Occurrence } from "./find-phrases.ts";
import { endsSubject, isLoose, isModifier, isSomebodyWho } from "./obstacles.ts";
import type { Phrase } from "./phrases.ts";
import { verbAfter } from "./verb-after.ts";
import type { Region } from "./region.ts";
import { subjectOf, type Subject } from "./subject.ts";
import { beforeConjunct, opensClause } from "./conjuncts.ts";
import {
  isAuxiliary,
  isClauseMark,
  isFinite,
  isNegation,
  isSpeechVerb,
  isSubordinator,
  setsScene,
  setsTime,
} from "./words.ts";

/** Something on the way from the topic up to the holder that keeps or turns the sign. */
export interface Step {
  readonly kind: "phrase" | "negation";
  readonly phrase: Phrase | null;
  readonly word: string;
  readonly sign: -1 | 0 | 1;
  readonly at: number;
  readonly subject: Subject | null;
}

export interface Climb {
  /** Steps within the topic's own clause, innermost first. */
  readonly inner: readonly Step[];
  /** Steps of the clauses around it, innermost first. */
  readonly outer: readonly Step[];
  /** True where a verb of its clause governs the topic, so that what follows is not said of it. */
  readonly isObject: boolean;
  /** True where the way up leads through something that is not understood. */
  readonly lost: boolean;
  readonly reachesCue: boolean;
}

const CALLING = /^(?:called|calls|described|termed|dubbed|labell?ed|considers|regards|saw|sees)$/;

/** Climbs from tokens[first..last] leftwards to the holder, collecting what governs the topic on the way. */
export function climb(region: Region, first: number, last: number): Climb {
  const { tokens, from, holder } = region;
  const occurrences = governors(region, first, last);
  const at = new Map(occurrences.flatMap((one) => one.at.map((i) => [i, one] as const)));
  const inner: Step[] = [];
  const outer: Step[] = [];
  let steps = inner;
  let isObject = false;
  let lost = false;
  let conjunct = -1;
  let i = first - 1;
  // What stands in the subject of a verb does not govern the verb's object.
  let skip: Subject | null = passiveSubject(region, first);
  const leaveClause = () => {
    steps = outer;
  };
  for (const one of occurrences) if (one.last > last) at.set(one.first, one);
  while (i >= from) {
    if (skip !== null && i < skip.group) {
      if (isSomebodyWho(tokens, skip.first)) lost = true;
      i = Math.min(i, skip.first - 1);
      skip = null;
      // "anyone who cares about it should …": the rest of a long subject is no way up.
      if (i >= from && endsSubject(tokens[i]!) && !at.has(i)) break;
      continue;
    }
    const token = tokens[i]!;
    // "deplored what he called a race to …": a name for the thing, not a step
    if (
      CALLING.test(token.lower) &&
      /^(?:PRP|NNP)$/.test(tokens[i - 1]?.tag ?? "") &&
      tokens[i - 2]?.lower === "what"
    ) {
      i -= 3;
      continue;
    }
    const one = at.get(i);
    if (one !== undefined) {
      const inCue = region.cue !== null && one.last >= region.cue.first && one.first <= region.cue.last;
      if (inCue || tokens[one.last]!.lower === "that") leaveClause();
      const subject = one.phrase.noun || inCue ? null : subjectOf(tokens, one.first, from, holder);
      steps.push({
        kind: "phrase",
        phrase: one.phrase,
        word: one.at.map((k) => tokens[k]!.lower).join(" "),
        sign: one.phrase.sign,
        at: one.first,
        subject,
      });
      if (one.denied)
        steps.push({ kind: "negation", phrase: null, word: "not", sign: -1, at: one.first, subject: null });
      if (subject !== null && subject.group > subject.first) skip = subject;
      const governs =
        !one.phrase.noun &&
        !/ time$/.test(one.phrase.wording) &&
        (subject === null || subject.doer !== "open" || isFinite(tokens[one.first]!));
      if (governs && steps === inner) isObject = true;
      i = one.first - 1;
      conjunct = one.first;
      continue;
    }
    if (isClauseMark(token) || (i !== from && isSubordinator(tokens, i))) break;
    if (token.text === "," && (isObject || tokens[i + 1]?.tag === "VBG") && steps === inner && i + 1 !== conjunct)
      break;
    if (token.text === "," && inner.length === 0 && outer.length === 0 && verbAfter(tokens, last, region.to) >= 0)
      break;
    if (token.tag === "CC" && inner.length === 0 && outer.length === 0 && opensClause(region, i, last)) break;
    if (token.tag === "CC" || (token.text === "," && i + 1 === conjunct && conjunct >= 0 && steps.length > 0)) {
      const next = beforeConjunct(tokens, i, from, at, isObject && steps === inner, token.tag === "CC");
      if (next === null) break;
      if (next < i - 1) conjunct = next + 1;
      i = next;
      continue;
    }
    if (isNegation(token, tokens[i + 1])) {
      steps.push({ kind: "negation", phrase: null, word: token.lower, sign: -1, at: i, subject: null });
    } else if (token.lower === "that" && token.tag === "IN") {
      leaveClause();
    } else if (
      !isInCue(region, i) &&
      (setsTime(token) ||
        (inner.length + outer.length === 0 &&
          !isInCue(region, i - 1) &&
          (setsScene(tokens, i) || isLoose(tokens, i, at))))
    ) {
      return { inner, outer, isObject, lost: true, reachesCue: false };
    } else if (token.tag.startsWith("VB") && !isAuxiliary(token) && !isModifier(tokens, i)) {
      if (isInCue(region, i) || (isSpeechVerb(token) && i < first - 1)) {
        leaveClause();
        // "likes to joke that", "wants to say that": the wish is about the saying.
        const wish = tokens[i - 1]?.lower === "to" ? (at.get(i - 1) ?? at.get(i - 2)) : undefined;
        if (wish !== undefined) i = wish.first;
      } else if (token.tag !== "VBN" && !isInCue(region, i)) lost = true;
      if (isFinite(token) && steps === inner) isObject = true;
    } else if (isInCue(region, i)) {
      leaveClause();
    } else if (isFinite(token) && steps === inner) {
      isObject = true;
    }
    i -= 1;
  }
  return { inner, outer, isObject, lost, reachesCue: i < from };
}

/** "the ban be reviewed by scientists", where the review is the topic: its subject is passed over. */
function passiveSubject({ tokens, from, holder }: Region, first: number): Subject | null {
  if (tokens[first]!.tag !== "VBN" || !/^(?:be|been|is|are|was|were|being)$/.test(tokens[first - 1]?.lower ?? ""))
    return null;
  const subject = subjectOf(tokens, first, from, holder);
  return subject.group > subject.first ? subject : null;
}

/** The phrases before the topic, and those that hold it in their gap ("put … on hold"). */
function governors({ tokens, from, to }: Region, first: number, last: number): readonly Occurrence[] {
  const ceiling = Math.min(to, last + 8);
  const spared = (i: number) => i >= first && i <= last;
  const all = findPhrases(tokens, GOVERNORS, from, ceiling, first).filter(({ at }) => !at.some(spared));
  const before = findPhrases(tokens, GOVERNORS, from, first);
  const around = all.filter((one) => one.last > last);
  return [...around, ...before.filter((one) => !around.some((other) => other.at.includes(one.first)))];
}

function isInCue({ cue }: Region, i: number): boolean {
  return cue !== null && i >= cue.first && i <= cue.last;
}
