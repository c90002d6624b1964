import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Climb } from "./climb.ts";
import type { Region } from "./region.ts";
import { findPhrases } from "./find-phrases.ts";
import { FATES, headNoun, TREATMENTS } from "./lexicon/index.ts";
import { readPredicate, type Predicate } from "./predicate.ts";
import type { Target } from "./reading.ts";
import { valueOfWord } from "./value.ts";
import { verbAfter } from "./verb-after.ts";

/** Participles that name no act: "wants it gone", "we must get it done". */
const ENDS: ReadonlyMap<string, 1 | -1> = new Map([
  ["gone", -1],
  ["done", 1],
]);
const CAUSES = /^(?:have|having|get|getting|see|seeing)$/;
const TAKES_PARTICIPLE = /^(?:want|see|like|prefer|demand|need|get|have|order|request|would|wish|keep|have)/;

/** The last token of the noun phrase that the topic opens: "the ban | on foreign trucks". */
export function nounPhraseEnd({ tokens, to }: Region, { last }: Target): number {
  let end = last;
  // A gap wider than a space is where a quotation mark stood: what follows is said of the noun, not part of it.
  while (
    end + 1 < to &&
    /^(?:NNP?S?|POS|CD)$/.test(tokens[end + 1]!.tag) &&
    tokens[end + 1]!.start - tokens[end]!.end <= 1
  )
    end += 1;
  return end;
}

/** What the clause says of the target as its subject, or as what somebody wants done: "wants the ban lifted". */
export function predicateOf(region: Region, target: Target, phraseEnd: number, way: Climb): Predicate | null {
  const { tokens, to } = region;
  const next = tokens[phraseEnd + 1];
  const wish = [...way.inner, ...way.outer].find(
    ({ phrase }) => phrase?.role === "attitude" || phrase?.role === "duty",
  );
  if (
    next !== undefined &&
    phraseEnd + 1 < to &&
    /^VB[ND]$/.test(next.tag) &&
    wish !== undefined &&
    wish.subject?.doer !== "other" &&
    (TAKES_PARTICIPLE.test(wish.phrase!.wording) || CAUSES.test(verbBefore(tokens, target.first)))
  ) {
    const end = ENDS.get(next.lower);
    if (end !== undefined)
      return { kind: "fate", sign: end, words: next.lower, duty: true, flat: false, hedged: false };
    const treated = findPhrases(tokens, TREATMENTS, phraseEnd + 1, Math.min(to, phraseEnd + 4)).find(
      ({ first }) => first === phraseEnd + 1,
    );
    if (treated)
      return {
        kind: "fate",
        sign: treated.phrase.sign === -1 ? -1 : 1,
        words: treated.phrase.wording,
        duty: true,
        flat: false,
        hedged: false,
      };
  }
  // "would be glad to see the ban go"
  if (
    next !== undefined &&
    phraseEnd + 1 < to &&
    /^VBP?$/.test(next.tag) &&
    wish !== undefined &&
    sees(wish.word, tokens, target)
  ) {
    const fate = findPhrases(tokens, FATES, phraseEnd + 1, to).find(({ first }) => first === phraseEnd + 1);
    if (fate)
      return {
        kind: "fate",
        sign: fate.phrase.sign === -1 ? -1 : 1,
        words: fate.phrase.wording,
        duty: true,
        flat: false,
        hedged: false,
      };
  }
  const relative =
    next?.text === "," && /^(?:which|who)$/.test(tokens[phraseEnd + 2]?.lower ?? "") ? phraseEnd + 3 : -1;
  const aside = relative > 0 && relative < to ? readPredicate(tokens, relative, to) : null;
  if (aside !== null && aside.kind === "value") return way.isObject ? null : aside;
  if (/^VB/.test(tokens[target.last]!.tag) && tokens[target.first]!.tag !== "VBG" && target.first === target.last)
    return null;
  // "the pact it helped to write": what follows is said of somebody else
  if (next !== undefined && /^(?:PRP|EX)$/.test(next.tag)) return null;
  const verb = verbAfter(tokens, phraseEnd, to);
  if (verb < 0 || isAside(region, target, way)) return null;
  const infinitive = tokens[verb]!.tag === "TO" || tokens[verb]!.tag === "VB" || tokens[verb]!.lower === "be";
  if (way.isObject) return null;
  const governed = [...way.outer, ...way.inner].some(({ phrase }) => phrase !== null && !phrase.noun);
  if (infinitive && !(governed && verb === phraseEnd + 1)) return null;
  const predicate = readPredicate(tokens, verb, to);
  // "it is high time the levy was wound up"
  if (predicate !== null && wish !== undefined && / time$/.test(wish.phrase!.wording))
    return { ...predicate, duty: true };
  if (predicate === null || !infinitive) return predicate;
  return predicate.kind === "fate" ? { ...predicate, duty: true } : predicate;
}

/** "the row over the ban was over": what is said is said of another noun, which the lexicon does not know. */
function isAside({ tokens, from }: Region, { first }: Target, { inner }: Climb): boolean {
  let i = first - 1;
  while (i > from && /^(?:DT|JJ[RS]?|PRP\$|CD)$/.test(tokens[i]!.tag)) i -= 1;
  if (i <= from || !/^(?:over|about|on|for|with|in|around|against|to|from|at)$/.test(tokens[i]!.lower)) return false;
  return /^NN/.test(tokens[i - 1]!.tag) && inner.length === 0;
}

/** Whether the topic is what somebody wishes to see or let do something. */
function sees(wish: string, tokens: readonly Token[], { first }: Target): boolean {
  return /(?:^| )(?:see|let)$/.test(wish) || /^(?:see|let|watch)$/.test(verbBefore(tokens, first));
}

/** The word before the noun phrase that tokens[first] belongs to. */
function verbBefore(tokens: readonly Token[], first: number): string {
  let i = first - 1;
  while (i > 0 && /^(?:DT|JJ[RS]?|PRP\$|CD)$/.test(tokens[i]!.tag)) i -= 1;
  return tokens[i]?.lower ?? "";
}

/** "denied that the treaty was read aloud": the topic is the subject of a clause whose verb is not understood. */
export function isUnreadSubject(
  { tokens, from, to }: Region,
  { first }: Target,
  phraseEnd: number,
  { isObject, inner, outer }: Climb,
): boolean {
  const nominal = [...inner, ...outer].some(({ phrase }) => phrase?.noun);
  if (isObject || nominal || tokens[first]!.tag.startsWith("VB")) return false;
  const verb = tokens[verbAfter(tokens, phraseEnd, to)];
  if (verb === undefined) return false;
  if (/^(?:MD|VBZ|VBP)$/.test(verb.tag) || /^(?:was|were|had|did)$/.test(verb.lower)) return true;
  return (
    verb.tag === "VBD" &&
    tokens.slice(Math.max(from, first - 3), first).some(({ lower, tag }) => lower === "that" && tag === "IN")
  );
}

/** Heads that a compound may have without being about something else: "the sanctions package". */
const TRANSPARENT = wordSet(`
  package packages plan plans proposal proposals project projects scheme schemes bill bills law laws act legislation regime regimes policy policies measure measures deal deals agreement agreements accord accords pact pacts treaty treaties
  system systems programme programmes program programs move moves decision decisions text draft idea ideas initiative initiatives effort efforts drive push campaign action actions process offer rule rules regulation regulations order orders
  mechanism framework strategy approach option model concept zone area line route site facility facilities group body bloc alliance union operation operations mission work works construction development building vote ballot referendum
  reform reforms increase increases rise hike hikes level levels rate rates target targets day week month year today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  standard standards requirement requirements provision provisions clause clauses scheme application applications bid bids membership principle principles commitment commitments pledge pledges contract contracts purchase purchases sale sales export exports import imports supply supplies delivery deliveries
  demand demands request requests talks negotiations dialogue solution settlement arrangement arrangements station stations terminal plant plants reactor reactors
`);

/** "tax returns", "border crossings": the topic only describes another thing. */
export function isPartOfOther({ tokens, to }: Region, { last }: Target): boolean {
  const at = tokens[last + 1]?.tag === "POS" ? last + 2 : last + 1;
  const next = tokens[at];
  if (next === undefined || at >= to || !/^NNP?S?$/.test(next.tag) || !/^(?:NN|JJ)/.test(tokens[last]!.tag))
    return false;
  // "called the lease robbery"
  if (valueOfWord(next) !== 0) return false;
  if (next.start - tokens[at - 1]!.end > 1 || /^\p{Lu}/u.test(next.text)) return false;
  return !TRANSPARENT.has(next.lower) && !["act", "loaded", "attitude"].includes(headNoun(next.lower)?.role ?? "");
}
