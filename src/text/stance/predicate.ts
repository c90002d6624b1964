import { formsOf } from "../lexicon/inflections.ts";
import type { Token } from "../types.ts";
import { EFFECTS, FATES, TREATMENTS } from "./lexicon/index.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { valueOfPhrase, worth } from "./value.ts";
import { isAuxiliary, isClauseMark, isFinite, isNegation, isSubordinator } from "./words.ts";

/** What a clause says of its subject. */
export interface Predicate {
  /** value: a judgement; effect: good or bad done by it; fate: what becomes, or ought to become, of it. */
  readonly kind: "value" | "effect" | "fate";
  readonly sign: -1 | 1;
  readonly words: string;
  /** A duty ("must", "should") lies on it. */
  readonly duty: boolean;
  /** "will never", "cannot": a flat refusal or promise. */
  readonly flat: boolean;
  readonly hedged: boolean;
}

const DENIAL = /^(?:not|n't|never|neither|hardly|scarcely|barely|cannot)$/;
const DUTY = /^(?:must|should|shall|ought|'d)$/;
const COPULA =
  /^(?:be|is|are|was|were|been|being|'s|'re|remains?|remained|becomes?|became|seems?|seemed|looks?|looked|appears?|appeared|proves?|proved|proven|constitutes?|constituted|represents?|represented|amounts?|amounted|means?|meant|sounds?|sounded|stays?|stayed|stands?|stood|feels?|felt|marks?|marked)$/;

/** The first token of the finite verb group whose subject ends at `subject`, or −1 where there is none in the clause. */
export function verbAfter(tokens: readonly Token[], subject: number, to: number): number {
  let i = subject + 1;
  while (i < to) {
    const token = tokens[i]!;
    if (isClauseMark(token) || (isSubordinator(tokens, i) && token.lower !== "as")) return -1;
    if (token.text === ",") {
      const close = i + 1 < to && isFinite(tokens[i + 1]!) ? i : closingComma(tokens, i, to);
      if (close < 0) return -1;
      i = close + 1;
      continue;
    }
    if (/^(?:who|which|that)$/.test(token.lower) && token.tag !== "DT" && i > subject + 1) return -1;
    const noun = /^VBP?$/.test(token.tag) && i + 1 < to && isFinite(tokens[i + 1]!) && isAuxiliary(tokens[i + 1]!);
    if (isFinite(token) && !noun && !isReducedRelative(tokens, i, to)) return i;
    if (token.tag === "TO" && (/^VB/.test(tokens[i + 1]?.tag ?? "") || tokens[i + 1]?.lower === "be")) return i;
    if (token.lower === "be" || token.lower === "not") return i;
    if (token.tag === "VB" && i === subject + 1) return i;
    if (token.tag === "CC" && !/^(?:NN|JJ|DT|PRP\$|CD|VBG)/.test(tokens[i + 1]?.tag ?? "")) return -1;
    i += 1;
  }
  return -1;
}

/** The comma that closes an inserted clause or apposition opened at i, or −1. */
function closingComma(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 25); i += 1) {
    if (isClauseMark(tokens[i]!)) return -1;
    if (
      tokens[i]!.text === "," &&
      tokens[i + 1] !== undefined &&
      (isFinite(tokens[i + 1]!) || tokens[i + 1]!.tag === "RB" || tokens[i + 1]!.text === "“")
    )
      return i;
  }
  return -1;
}

/** "the treaty signed in 1990 is …": a second finite verb shows that the first only describes. */
function isReducedRelative(tokens: readonly Token[], i: number, to: number): boolean {
  if (tokens[i]!.tag !== "VBD" || isAuxiliary(tokens[i]!) || !/^(?:IN|RB|CD|TO)$/.test(tokens[i + 1]?.tag ?? ""))
    return false;
  for (let k = i + 1; k < Math.min(to, i + 10); k += 1) {
    if (isClauseMark(tokens[k]!) || /^(?:,|that|which|who)$/.test(tokens[k]!.lower)) return false;
    if (isFinite(tokens[k]!)) return true;
  }
  return false;
}

/** Reads the predicate whose verb group starts at `verb`; null where it passes no judgement. */
export function readPredicate(tokens: readonly Token[], verb: number, to: number): Predicate | null {
  let i = verb;
  let sign: -1 | 1 = 1;
  let duty = false;
  let hedged = false;
  let future = false;
  let able = false;
  let copula = false;
  let said = -1;
  let infinitive = tokens[verb]!.tag === "TO";
  for (; i < to; i += 1) {
    const { lower, tag } = tokens[i]!;
    if (DENIAL.test(lower)) sign = -sign as -1 | 1;
    else if (lower === "no" && tokens[i + 1]?.lower === "longer") sign = -sign as -1 | 1;
    else if (DUTY.test(lower) || (/^(?:needs?|has|have)$/.test(lower) && tokens[i + 1]?.lower === "to")) duty = true;
    else if (/^(?:may|might|could)$/.test(lower)) hedged = lower !== "could";
    else if (/^(?:will|would|'ll|wo|going)$/.test(lower)) future = true;
    else if (/^(?:can|ca|cannot)$/.test(lower)) able = true;
    if (lower === "cannot") {
      able = true;
      continue;
    }
    if (COPULA.test(lower) && !isAuxiliary(tokens[i]!) && i + 1 < to && !copula) {
      copula = true;
      i += 1;
      said = i;
      break;
    }
    if (COPULA.test(lower) && isAuxiliary(tokens[i]!)) {
      copula = true;
      said = i + 1;
    }
    if (tag === "TO") infinitive = true;
    if (!(
      isAuxiliary(tokens[i]!) ||
      tag === "RB" ||
      tag === "TO" ||
      DENIAL.test(lower) ||
      (duty && /^(?:needs?)$/.test(lower)) ||
      lower === "be" ||
      lower === "longer" ||
      lower === "going"
    ))
      break;
    if (lower === "no") break;
  }
  if (i >= to) return null;
  const flat = future || able;
  const make = (kind: Predicate["kind"], value: number, words: string): Predicate => ({
    kind,
    sign: (sign * value) as -1 | 1,
    words,
    duty: duty || false,
    flat,
    hedged,
  });
  const fate = findPhrases(tokens, FATES, Math.max(verb, i - 1), Math.min(to, i + 3)).find(
    ({ at }) => at.includes(i) || at[0] === i - 1,
  );
  const treatment =
    copula || infinitive
      ? findPhrases(tokens, TREATMENTS, i, Math.min(to, i + 4)).find(({ first, phrase }) => first === i && !phrase.noun)
      : undefined;
  const passive =
    copula && treatment !== undefined && /^VB[ND]$|^JJ$|^NN$/.test(tokens[i]!.tag) && !/ing$/.test(tokens[i]!.lower)
      ? treatment
      : undefined;
  const idiom = copula && infinitive && said < i ? valueOfPhrase(tokens, said, to) : null;
  if (idiom !== null && passive === undefined) return make("value", idiom.sign, idiom.words);
  if (fate !== undefined && (duty || infinitive) && passive === undefined)
    return make("fate", fate.phrase.sign, fate.phrase.wording);
  if (passive !== undefined && !duty && !infinitive && !flat)
    return nextPredicate(tokens, i, to) ?? make("fate", signOf(passive.phrase), passive.phrase.wording);
  if (passive !== undefined) return make("fate", signOf(passive.phrase), passive.phrase.wording);
  const effect = readEffect(tokens, i, to);
  if (effect !== null && !copula) return make("effect", effect.sign, effect.words);
  if (copula) {
    const value = valueOfPhrase(tokens, Math.min(said, i), to);
    const inner = tokens.slice(said, i).some((token, k, all) => isNegation(token, all[k + 1]));
    if (value !== null) return make("value", inner ? -value.sign : value.sign, value.words);
    if (tokens[i]!.tag === "VBG" && effect !== null) return make("effect", effect.sign, effect.words);
  }
  if (fate !== undefined) return make("fate", fate.phrase.sign, fate.phrase.wording);
  if (copula && duty && sign < 0 && tokens[i]!.tag.startsWith("VB"))
    return make("fate", 1, `have been ${tokens[i]!.lower}`);
  return nextPredicate(tokens, i, to);
}

/** "had been agreed and would be introduced": the second of two joined predicates. */
function nextPredicate(tokens: readonly Token[], from: number, to: number): Predicate | null {
  for (let i = from; i + 1 < to; i += 1) {
    if (isClauseMark(tokens[i]!) || tokens[i]!.text === ",") return null;
    if (!/^(?:and|but)$/.test(tokens[i]!.lower)) continue;
    return isFinite(tokens[i + 1]!) ? readPredicate(tokens, i + 1, to) : null;
  }
  return null;
}

function signOf({ sign, role }: Phrase): number {
  return role === "refuse" ? -1 : sign;
}

const BRINGING = formSet(
  "bring create deliver provide ensure guarantee lead mean increase raise boost promote add give protect save secure restore strengthen support improve cause trigger fuel drive produce breed generate spread encourage invite reward offer build stoke sow safeguard spare",
);
const ENDING = formSet(
  "end stop halt prevent reduce cut ease curb lower fight combat tackle limit solve resolve remove eliminate avert avoid weaken slow destroy kill cost threaten undermine hurt harm damage contain deter punish empty bleed rob endanger jeopardise jeopardize erode sacrifice drain risk hit",
);

function formSet(verbs: string): ReadonlySet<string> {
  return new Set(
    verbs
      .split(" ")
      .flatMap(formsOf)
      .map(([form]) => form),
  );
}

/** What a verb and its object do to the world: "fuels inflation" is bad, "ends the war" and "makes us safer" are good. */
function readEffect(tokens: readonly Token[], verb: number, to: number): { sign: -1 | 1; words: string } | null {
  const { lower } = tokens[verb]!;
  const end = Math.min(to, verb + 9);
  if (
    /^(?:makes?|made|making|leaves?|left|leaving|renders?|keeps?|kept|poses?|posed|posing|presents?|presented|spells?)$/.test(
      lower,
    )
  ) {
    const value = valueOfPhrase(tokens, verb + 1, end);
    if (value !== null) return { sign: value.sign, words: `${lower} … ${value.words}` };
  }
  const object = nearestWorth(tokens, verb + 1, end);
  if (object !== null && BRINGING.has(lower)) return { sign: object.worth, words: `${lower} ${object.word}` };
  if (object !== null && ENDING.has(lower)) return { sign: -object.worth as -1 | 1, words: `${lower} ${object.word}` };
  const effect = findPhrases(tokens, EFFECTS, Math.max(0, verb - 1), to).find(
    ({ first, at }) => first === verb || (at.includes(verb) && first === verb - 1),
  );
  if (effect === undefined) return null;
  const flips =
    object?.worth === -1 &&
    effect.phrase.sign === -1 &&
    effect.at.length === 1 &&
    /^(?:weaken|hurt|harm|damage|hamper|deter|disrupt)/.test(lower);
  return { sign: (flips ? 1 : effect.phrase.sign) as -1 | 1, words: effect.phrase.wording };
}

function nearestWorth(tokens: readonly Token[], from: number, to: number): { worth: -1 | 1; word: string } | null {
  for (let i = from; i < to; i += 1) {
    if (isClauseMark(tokens[i]!) || /^(?:and|but|while|because|,)$/.test(tokens[i]!.lower)) return null;
    const value = worth(tokens[i]!);
    if (value === 0) continue;
    const next = tokens[i + 1];
    if (next !== undefined && /^NN/.test(next.tag) && worth(next) !== 0) continue;
    if (next !== undefined && /^NNS?$/.test(next.tag)) return null;
    return { worth: value, word: tokens[i]!.lower };
  }
  return null;
}
