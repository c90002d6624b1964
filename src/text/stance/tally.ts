import type { Cue } from "../types.ts";
import type { Step } from "./climb.ts";
import type { Region } from "./region.ts";
import { hasCueStep, isHolders, isWish, ownsNoun } from "./cue-step.ts";
import type { Phrase } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { anchorOfAct, anchorOfDoer, anchorOfPredicate, COMPLAINING, forEveryone } from "./anchors.ts";
import { factor, type Target } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isAnonymous, isRefused, seesOnly } from "./thought-about.ts";
import type { Setting, Tally } from "./tally-state.ts";
import { verbAfter } from "./verb-after.ts";

const EMPTY: Tally = { sign: 1, anchor: null, hedged: false, disbelief: false, denials: 0, opened: false, trace: [] };
const DISBELIEF =
  /^(?:doubt|deny|denie|reject|dismiss|disput|refut|rebut|contest|disagree|scoff|discount|brush|shrug|deride|ridicul|question)/;
const FEARING = /^(?:fear|worry|dread|be (?:worried|afraid|concerned|alarmed|anxious|fearful))\b/;
const UNSURE_REFUSAL = /^(?:stop|fail|hesitate|neglect|be unable|avoid|balk|shy|shrink|shrank)/;
/** To deny these is to say the opposite. */
const LITOTES =
  /^be (?:unhappy|displeased|dissatisfied|unimpressed|unmoved|unsympathetic|unenthusiastic|disappointed|sorry|sad|unfriendly|ill disposed|indifferent|blind|deaf)\b/;
/** What these are sure of is how others stand. */
const BELIEF =
  /^be (?:\w+ )?(?:convinced|confident|sure|certain|aware|persuaded)|^(?:remain|seem) (?:convinced|confident)|^(?:believe|suspect|know)/;
/** Not to do these is to stay: "refused to walk away". */
const WITHDRAWING =
  /^(?:walk away|back (?:out|away|down|off)|pull back|turn its back|abandon|drop|quit|leave|scrap|give up|withdraw|cool on|sour on|go back on|bow|distance|disown|dissociate|renounce|tire of|lose|go off|go cold|break)/;

const turned = (tally: Tally, sign: -1 | 0 | 1, word: string): Tally => ({
  ...tally,
  sign: (tally.sign * sign) as Tally["sign"],
  trace: [...tally.trace, factor(word, sign)],
});

/** Starts from the cue where the lexicon of phrases does not read it itself. */
export function openTally({ region, way, cue }: Setting): Tally {
  const after = region.cue === null && region.holder.quoted;
  let tally = EMPTY;
  if (cue !== null && cue.polarity !== 0 && !after && way.reachesCue && !hasCueStep(region, way)) {
    const disbelief = DISBELIEF.test(cue.lemma);
    tally = turned({ ...tally, anchor: "attitude", disbelief, opened: true }, cue.polarity, cue.lemma);
    if (cue.negated) tally = turned(tally, -1, "not");
  } else if (cue !== null && isWish(region, cue)) {
    tally = turned({ ...tally, anchor: "attitude" }, 1, cue.lemma);
  }
  return region.denied ? turned(tally, -1, "none") : tally;
}

/** Takes one step down; null where it shows that no stance of the holder's is stated. */
export function takeStep(tally: Tally, step: Step, setting: Setting): Tally | null {
  const { phrase, subject, word } = step;
  if (phrase === null && tally.opened && step.at <= (setting.region.cue?.last ?? -1)) return tally;
  if (phrase === null) return turned({ ...tally, denials: tally.denials + 1 }, -1, word);
  // "denied that it had promised to …" is about what was said, not about what is wanted.
  if (
    (subject?.doer === "self" || subject?.doer === "open") &&
    /^(?:deny|refute|dispute|rebut)$/.test(setting.cue?.lemma ?? "")
  )
    return null;
  if (phrase.role === "refuse") {
    // "declined to be named" is no refusal of what follows.
    if (isAnonymous(setting.region, step)) return tally;
    if (tally.anchor === null && subject?.doer === "other") return null;
    const hedged = tally.hedged || UNSURE_REFUSAL.test(phrase.wording);
    const anchor = tally.anchor ?? (isHolders(step, setting.region) ? "promise" : null);
    return turned({ ...tally, denials: tally.denials + 1, hedged, anchor }, -1, word);
  }
  // "is mulling a ban", "needs time to study it": what is only thought about is not yet wanted, but not to be thought of is no.
  if (phrase.role === "consider")
    return isRefused(tally, step, setting) ? turned({ ...tally, anchor: "attitude" }, 1, word) : null;
  if (phrase.wording.endsWith(" see") && seesOnly(step, setting)) return null;
  if (phrase.role === "neutral" || phrase.role === "lean" || phrase.role === "attitude")
    return takeAttitude(tally, step, phrase, setting);
  return takeAct(tally, step, phrase, setting);
}

function takeAttitude(tally: Tally, step: Step, phrase: Phrase, { region, cue }: Setting): Tally | null {
  const { anchor, denials } = tally;
  const { subject, word } = step;
  const open = anchor === null || anchor === "promise";
  const everyone =
    anchor === null && subject !== null && subject.group > subject.first ? forEveryone(region, subject) : 0;
  if (everyone !== 0) return turned(turned({ ...tally, anchor: "judge" }, everyone, "everyone"), phrase.sign, word);
  const mine = phrase.noun ? anchor !== null || ownsNoun(region, step) : isHolders(step, region);
  if (anchor === null && !mine)
    return subject?.doer === "other" && phrase.sign < 0 && COMPLAINING.test(cue?.lemma ?? "")
      ? turned(turned({ ...tally, anchor: "blame" }, -1, "reproach"), phrase.sign, word)
      : null;
  // "could not agree on it": where no deal is reached, nobody is against one.
  if (denials % 2 === 1 && /^agree on$/.test(phrase.wording)) return null;
  // "is convinced that Oslo loathes it"
  if (subject?.doer === "other" && BELIEF.test(cue?.lemma ?? "")) return null;
  // "not unhappy with" is content.
  if (phrase.sign < 0 && denials % 2 === 1 && LITOTES.test(phrase.wording))
    return turned({ ...tally, anchor: anchor ?? "attitude" }, phrase.sign, word);
  // "refused to condemn", "does not oppose" and "is not considering" commit to nothing.
  if (
    denials % 2 === 1 &&
    (phrase.role === "lean" ||
      (open && phrase.role === "attitude" && phrase.sign < 0 && !phrase.noun && !WITHDRAWING.test(phrase.wording)))
  )
    return null;
  const modal = subject?.modals.some((one) => /^(?:may|might|could)$/.test(one)) ?? false;
  const next: Tally = {
    ...tally,
    anchor: open ? (phrase.role === "lean" ? "lean" : "attitude") : anchor,
    hedged: tally.hedged || phrase.role === "lean" || modal,
    disbelief: tally.disbelief || DISBELIEF.test(phrase.wording),
  };
  return turned(next, phrase.sign, word);
}

function takeAct(tally: Tally, step: Step, phrase: Phrase, setting: Setting): Tally {
  const { way, predicate } = setting;
  // "I shall be brief about it" only looks ahead.
  if (phrase.wording === "shall" && step.subject?.doer === "self") return tally;
  const blames = phrase.role === "judge" && phrase.sign < 0;
  const anchor = tally.anchor ?? anchorOfAct(step, phrase, setting, tally.denials % 2 === 1);
  // "warned that time was running out to …": what is feared is the lack of what is due.
  const feared = anchor === "attitude" && tally.sign < 0 && !tally.disbelief && tally.denials === 0;
  const next: Tally = { ...tally, anchor, sign: feared && (phrase.role === "duty" || blames) ? 1 : tally.sign };
  // "the cost of the war is too high" judges the war itself, as "too high" does.
  if (blames && predicate !== null && way.inner.includes(step)) return next;
  const blamed = tally.anchor === null && anchor === "blame" && step.subject?.doer === "other";
  return turned(blamed ? turned(next, -1, "reproach") : next, phrase.sign, step.word);
}

/** Takes in what the topic's own clause says of it. */
export function takePredicate(tally: Tally, predicate: Predicate, cue: Cue | null): Tally | null {
  const { kind, sign, words } = predicate;
  const hedged = tally.hedged || (predicate.hedged && kind === "fate");
  if (tally.anchor === null) {
    const anchor = anchorOfPredicate(predicate);
    return anchor && turned({ ...tally, anchor, hedged }, sign, words);
  }
  if (kind === "fate") return turned({ ...tally, hedged }, sign, words);
  // Whatever is feared of a thing counts against it: "fears that it will drive prices down".
  if (kind === "effect" && FEARING.test(cue?.lemma ?? "") && tally.denials === 0) return turned(tally, 1, words);
  // A judgement is the speaker's own, feared or hoped for: "fears that the tax would hurt farmers" is against it.
  return { ...tally, sign: tally.disbelief ? (-sign as -1 | 1) : sign, trace: [...tally.trace, factor(words, sign)] };
}

/** A topic that is itself a verb ("cede the island") may be ordered or promised. */
export function takeVerb(tally: Tally, { tokens, from, to, holder }: Region, { first, last }: Target): Tally {
  const named = /^N/.test(tokens[last]!.tag) && verbAfter(tokens, last, to) >= 0;
  if (tally.anchor !== null || !tokens[first]!.tag.startsWith("VB") || named) return tally;
  return { ...tally, anchor: anchorOfDoer(subjectOf(tokens, first, from, holder)) };
}
