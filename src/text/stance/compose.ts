import { formsOf } from "../lexicon/inflections.ts";
import type { Strength } from "../../model/statement.ts";
import type { Attribution, Cue, Token } from "../types.ts";
import { climb, type Climb, type Region, type Step } from "./climb.ts";
import { HEAD_NOUNS, TREATMENTS } from "./lexicon/index.ts";
import { findPhrases } from "./phrases.ts";
import { readPredicate, verbAfter, type Predicate } from "./predicate.ts";
import { subjectOf } from "./subject.ts";
import { valueOfPhrase, valueOfWord, type Value } from "./value.ts";
import { isFinite, isNegation } from "./words.ts";

/** A stance on one mention, before conditions and hedges of the sentence are known. */
export interface Reading {
  readonly sign: -1 | 0 | 1;
  readonly strength: Strength;
  readonly confidence: number;
  readonly trace: readonly string[];
}

/** What is to be read: where it stands, and whether it names the opposite of the topic. */
export interface Target {
  readonly first: number;
  readonly last: number;
  readonly inverse: boolean;
}

const CONFIDENCE = {
  attitude: 0.9,
  duty: 0.85,
  value: 0.8,
  effect: 0.75,
  judge: 0.75,
  promise: 0.7,
  order: 0.8,
  lean: 0.6,
  flat: 0.55,
  blame: 0.5,
  adjective: 0.5,
} as const;
const DISBELIEF =
  /^(?:doubt|deny|denie|reject|dismiss|disput|refut|rebut|contest|disagree|scoff|discount|brush|shrug|deride|ridicul|question)/;
const JUDGING = new Set(
  "call label brand dub term deem describe characterize characterise portray depict see view regard consider find think judge declare pronounce rate hail dismiss denounce condemn praise tout decry treat slam deride laud"
    .split(" ")
    .flatMap(formsOf)
    .map(([form]) => form),
);
const UNSURE_REFUSAL = /^(?:stop|fail|hesitate|neglect|be unable|avoid|balk|shy|shrink|shrank)/;
const WEAK_FUTURE =
  /^(?:end|expire|lapse|stop|go|die|fall|wait|come|start|begin|fail|collapse|happen|take place|hold|resume)$/;
const CAUSES = /^(?:have|having|get|getting|see|seeing)$/;
const TAKES_PARTICIPLE = /^(?:want|see|like|prefer|demand|need|get|have|order|request|would|wish|keep|have)/;

/** Reads the stance of the region's holder on what stands at the target; null where it takes none that can be told. */
export function readTarget(region: Region, target: Target, { cue }: Pick<Attribution, "cue">): Reading | null {
  const way = climb(region, target.first, target.last);
  const phraseEnd = nounPhraseEnd(region, target);
  const predicate = predicateOf(region, target, phraseEnd, way);
  if (way.lost && predicate === null) return null;
  if (isIndispensable(region, way))
    return finish(
      region,
      target,
      { sign: 1, strength: "plain", confidence: CONFIDENCE.flat, trace: ["nothing without(+)"] },
      [],
    );
  const judged = judgedAs(region, target, phraseEnd, cue);
  if (judged !== null)
    return finish(
      region,
      target,
      { sign: judged.sign, strength: "plain", confidence: CONFIDENCE.value, trace: [judged.words] },
      [],
    );
  if (cue?.frame === "evaluation" && predicate === null && !way.outer.some(({ phrase }) => phrase?.role === "attitude"))
    return null;
  return compose(region, target, way, predicate, cue);
}

function compose(
  region: Region,
  target: Target,
  way: Climb,
  predicate: Predicate | null,
  cue: Cue | null,
): Reading | null {
  let sign: -1 | 0 | 1 = 1;
  let anchor: keyof typeof CONFIDENCE | null = null;
  let hedged = false;
  let disbelief = false;
  let denied = 0;
  const denies = cue !== null && /^(?:deny|refute|dispute|rebut)$/.test(cue.lemma);
  const trace: string[] = [];
  const turn = (by: -1 | 0 | 1, word: string) => {
    sign = (sign * by) as -1 | 0 | 1;
    trace.push(`${word}(${by > 0 ? "+" : by < 0 ? "−" : "0"})`);
  };

  const take = (step: Step): boolean => {
    const { phrase, subject, word } = step;
    if (phrase === null) {
      denied += 1;
      turn(-1, word);
      return true;
    }
    // "denied that it had promised to …" is about what was said, not about what is wanted.
    if (denies && subject?.doer === "self") return false;
    if (phrase.role === "refuse") {
      if (anchor === null && subject?.doer === "other") return false;
      denied += 1;
      if (UNSURE_REFUSAL.test(phrase.wording)) hedged = true;
      anchor ??= "promise";
      turn(-1, word);
      return true;
    }
    if (phrase.role === "neutral" || phrase.role === "lean" || phrase.role === "attitude") {
      const mine = phrase.noun ? anchor !== null || ownsNoun(region, step) : subject?.doer !== "other";
      if (anchor === null && !mine) return false;
      // "refused to condemn" and "does not oppose" commit to nothing.
      if (
        (anchor === null || anchor === "promise") &&
        denied % 2 === 1 &&
        phrase.sign < 0 &&
        phrase.role === "attitude"
      )
        return false;
      if (denied % 2 === 1 && phrase.role === "lean") return false;
      if (anchor === null || anchor === "promise") anchor = phrase.role === "lean" ? "lean" : "attitude";
      if (phrase.role === "lean" || subject?.modals.some((modal) => /^(?:may|might|could)$/.test(modal))) hedged = true;
      if (DISBELIEF.test(phrase.wording)) disbelief = true;
      turn(phrase.sign, word);
      return true;
    }
    if (anchor === null) {
      if (
        cue !== null &&
        cue.polarity !== 0 &&
        region.cue !== null &&
        step.at >= region.cue.first &&
        step.at <= region.cue.last
      )
        anchor = "attitude";
      else if (phrase.role === "duty") anchor = "duty";
      else if (phrase.role === "judge") anchor = "judge";
      else if (subject?.doer === "order") anchor = "order";
      else if (
        subject?.doer === "self" &&
        subject.modals.some((modal) => /^(?:will|would|'ll|'d|wo|shall|can|ca|cannot|never|must|going)$/.test(modal))
      )
        anchor = "promise";
      else if (phrase.role === "loaded") anchor = "blame";
    }
    // "warned that time was running out to …": what is feared is the lack of what is due.
    if (
      (phrase.role === "duty" || (phrase.role === "judge" && phrase.sign < 0)) &&
      anchor === "attitude" &&
      sign < 0 &&
      !disbelief &&
      denied === 0
    )
      sign = 1;
    // "the cost of the war is too high" judges the war itself, as "too high" does.
    if (phrase.role === "judge" && phrase.sign < 0 && predicate !== null && way.inner.includes(step)) return true;
    turn(phrase.sign, word);
    return true;
  };

  const outer = [...way.outer];
  if (
    cue !== null &&
    !hasCueStep(region, way) &&
    cue.polarity !== 0 &&
    way.reachesCue &&
    !(region.cue === null && region.holder.quoted)
  ) {
    anchor = "attitude";
    disbelief = DISBELIEF.test(cue.lemma);
    turn(cue.polarity, cue.lemma);
    if (cue.negated) turn(-1, "not");
  } else if (cue !== null && isWish(region, cue)) {
    anchor = "attitude";
    turn(1, cue.lemma);
  }
  if (region.denied) turn(-1, "none");
  for (const step of outer.reverse()) if (!take(step)) return null;
  if (predicate !== null) {
    const own = ownAnchor(predicate);
    if (anchor === null) {
      if (own === null) return null;
      anchor = own;
      turn(predicate.sign, predicate.words);
    } else if (predicate.kind === "fate") turn(predicate.sign, predicate.words);
    else {
      sign = (predicate.sign * (disbelief ? -1 : 1)) as -1 | 1;
      trace.push(`${predicate.words}(${predicate.sign > 0 ? "+" : "−"})`);
    }
    hedged ||= predicate.hedged && predicate.kind === "fate";
  }
  for (const step of [...way.inner].reverse()) if (!take(step)) return null;
  const verb = region.tokens[target.first]!;
  if (anchor === null && /^VB/.test(verb.tag)) {
    const { doer, modals } = subjectOf(region.tokens, target.first, region.from, region.holder);
    if (doer === "order") anchor = "order";
    else if (
      doer === "self" &&
      modals.some((modal) => /^(?:will|would|'ll|'d|wo|shall|can|ca|cannot|never|going)$/.test(modal))
    )
      anchor = "promise";
  }
  if (anchor === null) {
    const value = adjectiveBefore(region, target);
    if (value === null) return null;
    anchor = "adjective";
    sign = value.sign;
    trace.push(`${value.words}(${value.sign > 0 ? "+" : "−"})`);
  }
  return finish(
    region,
    target,
    { sign, strength: hedged ? "hedged" : "plain", confidence: CONFIDENCE[anchor], trace },
    [...way.inner, ...way.outer],
  );
}

/** Turns the sign for a head noun behind the topic ("sanctions relief") and for inverse wordings. */
function finish(
  { tokens }: Region,
  { first, last, inverse }: Target,
  reading: Reading,
  steps: readonly Step[],
): Reading | null {
  let { sign } = reading;
  const trace = [...reading.trace];
  const after = tokens[last + 1]?.tag === "POS" ? tokens[last + 2] : tokens[last + 1];
  const head =
    after && /^NN/.test(after.tag) && tokens[last]!.tag.startsWith("NN") ? HEAD_NOUNS.get(after.lower) : undefined;
  if (head !== undefined && head.sign < 0 && !steps.some(({ at }) => tokens[at] === after)) {
    sign = -sign as -1 | 0 | 1;
    trace.push(`${after!.lower}(−)`);
  }
  trace.push(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" "),
  );
  if (inverse) {
    sign = -sign as -1 | 0 | 1;
    trace.push("inverse(−)");
  }
  return { ...reading, sign: sign === 0 ? 0 : sign, trace };
}

function ownAnchor({ kind, duty, flat, words }: Predicate): keyof typeof CONFIDENCE | null {
  if (kind === "value") return "value";
  if (kind === "effect") return duty && words === "work" ? "duty" : "effect";
  if (duty) return "duty";
  if (!flat) return null;
  return WEAK_FUTURE.test(words) ? null : "flat";
}

/** "suggested that the ban be reviewed": the bare verb turns a statement into a wish. */
function isWish({ tokens, to, cue: at }: Region, { lemma }: Cue): boolean {
  if (at === null || !/^(?:suggest|insist|recommend|propose|stipulate|ask|request|rule|move)$/.test(lemma))
    return false;
  for (let i = at.last + 1; i < to; i += 1) {
    if (tokens[i]!.lower === "be" && /^(?:NN|NNS|NNP|PRP|CD|RB)$/.test(tokens[i - 1]!.tag)) return true;
    if (isFinite(tokens[i]!) || tokens[i]!.tag === "TO") return false;
  }
  return false;
}

/** Whether the lexicon itself reads the cue, or the noun that a light verb leads to ("voiced doubts about"). */
function hasCueStep({ cue }: Region, way: Climb): boolean {
  if (cue === null) return false;
  return [...way.outer, ...way.inner].some(
    ({ kind, at, phrase }) =>
      kind === "phrase" &&
      (phrase!.noun
        ? at >= cue.first && at <= cue.last + 5
        : at <= cue.last && at >= cue.first - (phrase!.role === "refuse" ? 0 : 3)),
  );
}

/** "our support for", "Chinese opposition to": whose attitude the noun names. */
function ownsNoun({ tokens, from, holder, cue }: Region, { at }: Step): boolean {
  if (cue !== null && at <= cue.last + 4) return true;
  for (let i = at - 1; i >= Math.max(from, at - 4); i -= 1) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:our|my)$/.test(lower) || (!holder.quoted && /^(?:its|his|her|their)$/.test(lower))) return true;
    if (holder.names.includes(lower)) return true;
    if (!/^(?:JJ|NN|POS|DT|NNP|RB)$/.test(tag)) break;
  }
  const verb = tokens
    .slice(Math.max(from, at - 5), at)
    .findIndex((token) =>
      /^(?:express|voice|reiterate|reaffirm|repeat|declare|have|pledge|offer|raise|announce|stress|maintain|renew)/.test(
        token.lower,
      ),
    );
  if (verb < 0) return false;
  const index = Math.max(from, at - 5) + verb;
  return subjectOf(tokens, index, from, holder).doer === "self";
}

/** The last token of the noun phrase that the topic opens: "the ban | on foreign trucks". */
function nounPhraseEnd({ tokens, to }: Region, { last }: Target): number {
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

function predicateOf(region: Region, target: Target, phraseEnd: number, way: Climb): Predicate | null {
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
    (TAKES_PARTICIPLE.test(wish.phrase!.wording) || CAUSES.test(verbBefore(tokens, target.first)))
  ) {
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
  const relative =
    next?.text === "," && /^(?:which|who)$/.test(tokens[phraseEnd + 2]?.lower ?? "") ? phraseEnd + 3 : -1;
  const aside = relative > 0 && relative < to ? readPredicate(tokens, relative, to) : null;
  if (aside !== null && aside.kind === "value") return way.isObject ? null : aside;
  if (/^VB/.test(tokens[target.last]!.tag) && tokens[target.first]!.tag !== "VBG" && target.first === target.last)
    return null;
  const verb = verbAfter(tokens, phraseEnd, to);
  if (verb < 0 || isAside(region, target, way)) return null;
  const infinitive = tokens[verb]!.tag === "TO" || tokens[verb]!.tag === "VB" || tokens[verb]!.lower === "be";
  if (way.isObject) return null;
  const governed = [...way.outer, ...way.inner].some(({ phrase }) => phrase !== null && !phrase.noun);
  if (infinitive && !(governed && verb === phraseEnd + 1)) return null;
  const predicate = readPredicate(tokens, verb, to);
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

/** The word before the noun phrase that tokens[first] belongs to. */
function verbBefore(tokens: readonly Token[], first: number): string {
  let i = first - 1;
  while (i > 0 && /^(?:DT|JJ[RS]?|PRP\$|CD)$/.test(tokens[i]!.tag)) i -= 1;
  return tokens[i]?.lower ?? "";
}

/** "called the ban a disgrace", "sees the deal as vital". */
function judgedAs(
  { tokens, from, to, cue: cueAt }: Region,
  { first }: Target,
  phraseEnd: number,
  cue: Cue | null,
): Value | null {
  let i = first - 1;
  while (i >= from && /^(?:DT|JJ[RS]?|PRP\$|POS|RB|CD|NNP?S?)$/.test(tokens[i]!.tag) && !JUDGING.has(tokens[i]!.lower))
    i -= 1;
  const verb = tokens[i];
  if (i < from || verb === undefined || !JUDGING.has(verb.lower))
    return cue?.frame === "evaluation" ? saidAs(tokens, phraseEnd + 1, to) : null;
  const own = cueAt !== null && i >= cueAt.first && i <= cueAt.last;
  if (
    own
      ? cue?.frame !== "evaluation" && tokens[phraseEnd + 1]?.lower !== "as"
      : !/^(?:we|i)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return null;
  let start = phraseEnd + 1;
  while (start < to && /^(?:as|to|be|being|,)$/.test(tokens[start]!.lower)) start += 1;
  const value = start < to ? valueOfPhrase(tokens, start, to) : null;
  if (value === null || !tokens.slice(Math.max(0, i - 4), i).some((token, k, all) => isNegation(token, all[k + 1])))
    return value;
  return { sign: -value.sign as -1 | 1, words: `not ${value.words}` };
}

/** "Without the treaty there will be no peace": what is missed when it is gone is wanted. */
function isIndispensable({ tokens, from, to }: Region, { inner }: Climb): boolean {
  const without = inner.find(
    ({ word, at }) => word === "without" && (at === from || /^(?:,|but|and|that)$/.test(tokens[at - 1]!.lower)),
  );
  if (without === undefined || inner.some(({ kind, sign, at }) => kind === "phrase" && sign < 0 && at > without.at))
    return false;
  const rest = tokens.slice(without.at + 1, to);
  return rest.some(({ lower }) =>
    /^(?:no|nothing|never|not|n't|nobody|cannot|impossible|die|dies|collapse|collapses|lost|doomed)$/.test(lower),
  );
}

/** "an offer that she described as an insult": what stands after "as" once the cue is taken out. */
function saidAs(tokens: readonly Token[], from: number, to: number): Value | null {
  const as = tokens.slice(from, to).findIndex(({ lower }) => lower === "as");
  return as < 0 ? null : valueOfPhrase(tokens, from + as + 1, to);
}

/** "this illegal blockade", and "it is a good deal". */
function adjectiveBefore({ tokens, from, holder }: Region, { first }: Target): Value | null {
  for (let i = first - 1; i >= from && /^(?:JJ[RS]?|VBN|VBG|NN|RB)$/.test(tokens[i]!.tag); i -= 1) {
    const sign = valueOfWord(tokens[i]!);
    if (sign === 0) continue;
    const nominal = tokens
      .slice(Math.max(from, i - 3), i)
      .some(({ lower }) => /^(?:is|was|are|were|be|'s)$/.test(lower));
    const negated = tokens
      .slice(Math.max(from, i - 4), i)
      .some((token: Token, k, all) => isNegation(token, all[k + 1]));
    return nominal || holder.quoted ? { sign: (negated ? -sign : sign) as -1 | 1, words: tokens[i]!.lower } : null;
  }
  return null;
}
