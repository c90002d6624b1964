import type { Cue, Token } from "../types.ts";
import type { Climb } from "./climb.ts";
import type { Predicate } from "./predicate.ts";
import type { Region } from "./region.ts";
import type { Target } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { NEGATIONS } from "./words.ts";

const VIEWS =
  /^(?:say|says|said|tell|tells|told|think|thinks|thought|believe|believes|believed|claim|claims|claimed|argue|argues|argued|describes?|described|calls|called|brands|branded|labels|labelled|labeled|hails|hailed|terms|termed|dubs|dubbed|considers|considered|deems|deemed|denounces|denounced)$/;
const DENIALS = /^(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|disput|refut|rebut|disclaim)\w*)$/;
const DEEDS = wordSet("involvement responsibility role knowledge part hand complicity guilt");
const TALES = wordSet(
  "report reports claim claims allegation allegations accusation accusations rumor rumors rumour rumours speculation",
);
/** How far before its first governing word a clause may say that none of it holds. */
const LEAD = 6;

/** Whether words that would take a side take none, or no longer do: better nothing than a stance nobody holds. */
export function isUnstated(region: Region, target: Target, way: Climb, cue: Cue | null): boolean {
  const before = region.tokens.slice(Math.max(0, region.from - LEAD), target.first);
  return (
    isPastHabit(before) ||
    isUnsaid(before) ||
    isNotJoined(before) ||
    isMatterOfFact(region, target) ||
    isOwnWarning(way, cue) ||
    isOthersView(region, target)
  );
}

/** "used to support the treaty", "once supported it". */
function isPastHabit(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      (lower === "used" && tokens[i + 1]?.lower === "to" && !isForm(tokens[i - 1])) ||
      (/^(?:once|formerly|originally|initially|previously)$/.test(lower) && tokens[i + 1]?.tag === "VBD"),
  );
}

const isForm = (token: Token | undefined): boolean =>
  /^(?:be|been|being|is|are|was|were|get|got)$/.test(token?.lower ?? "");

/** "have not said that we support it", "never promised to". */
function isUnsaid(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      NEGATIONS.has(lower) &&
      /^(?:said|say|saying|claimed|claim|promised|suggested|stated)$/.test(tokens[i + 1]?.lower ?? ""),
  );
}

/** "did not join Norway in rejecting the pact". */
function isNotJoined(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:join|joined|joining|follow|followed)$/.test(lower) &&
      tokens.slice(Math.max(0, i - 2), i).some((token) => NEGATIONS.has(token.lower)) &&
      tokens.slice(i).some(({ tag }) => tag === "VBG"),
  );
}

/** "denied involvement in the attack", "dismissed reports about the merger": what is disputed is a fact, and no proposal. */
function isMatterOfFact({ tokens, from }: Region, { first }: Target): boolean {
  const before = tokens.slice(from, first);
  const denial = before.findIndex(({ lower }) => DENIALS.test(lower));
  return (
    denial >= 0 &&
    before.some(
      ({ lower }, i) =>
        i > denial &&
        ((DEEDS.has(lower) && /^(?:in|for|of)$/.test(tokens[from + i + 1]!.lower)) ||
          (TALES.has(lower) && /^(?:of|about|over|regarding|concerning)$/.test(tokens[from + i + 1]!.lower))),
    )
  );
}

/** "people tell me the levy is popular", "says that Oslo told it the pact was bad", "is wrong to think that we oppose it". */
function isOthersView({ tokens, from, cue, holder }: Region, { first }: Target): boolean {
  for (let i = Math.max(from, (cue?.last ?? -1) + 1); i < first; i += 1) {
    if (!VIEWS.test(tokens[i]!.lower) || !/^VB/.test(tokens[i]!.tag)) continue;
    if (tokens[i - 1]?.lower === "to" && /^(?:wrong|mistaken|naive|foolish)$/.test(tokens[i - 2]?.lower ?? ""))
      return true;
    if (subjectOf(tokens, i, from, holder).doer === "other") return true;
  }
  return false;
}

/** "warned that it could impose sanctions": a threat of one's own, which says what may come and not what is bad. */
function isOwnWarning({ inner, outer }: Climb, cue: Cue | null): boolean {
  if (!/^(?:warn|caution)/.test(cue?.lemma ?? "")) return false;
  return [...inner, ...outer].some(
    ({ subject, phrase }) =>
      subject?.doer === "self" &&
      phrase?.role !== "attitude" &&
      subject.modals.some((modal) => /^(?:could|may|might|would|will|can|'ll|'d)$/.test(modal)),
  );
}

/**
 * "insisted that the dam be monitored", "that the deal protect farmers": what is asked for is not the topic but something
 * that the lexicon does not know, or that is to be done by it.
 */
export function isAskedOtherwise(region: Region, phraseEnd: number, way: Climb, predicate: Predicate | null): boolean {
  const next = region.tokens[phraseEnd + 1];
  if (next === undefined || phraseEnd + 1 >= region.to || way.isObject) return false;
  // "the camp set up in …": forms that are participles too
  const bare = next.lower === "be" || (next.tag === "VB" && !/^(?:set|put|cut|cast|shut|spread|hit)$/.test(next.lower));
  return bare && way.outer.length > 0 && (predicate === null || predicate.kind === "effect");
}
