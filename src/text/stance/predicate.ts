import type { Token } from "../types.ts";
import { readDecree } from "./decree.ts";
import { readEffect } from "./effect.ts";
import { findPhrases } from "./find-phrases.ts";
import { EFFECTS, FATES, TREATMENTS } from "./lexicon/index.ts";
import type { Phrase } from "./phrases.ts";
import { valueOfPhrase } from "./value.ts";
import { isAuxiliary, isClauseMark, isFinite, isNegation } from "./words.ts";

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
const ERGATIVE: ReadonlySet<string> = new Set([
  "close",
  "shut",
  "close down",
  "shut down",
  "sink",
  "fold",
  "end",
  "stop",
  "halt",
]);
const DUTY = /^(?:must|should|shall|ought|'d)$/;
/** "is to be welcomed": what one ought to think of it. */
const TO_BE_JUDGED = /^(?:prefer|welcome|applaud|commend|praise|recommend|condemn|regret|deplore|lament|avoid)$/;
const COPULA =
  /^(?:be|is|are|was|were|been|being|'s|'re|remains?|remained|becomes?|became|seems?|seemed|looks?|looked|appears?|appeared|proves?|proved|proven|constitutes?|constituted|represents?|represented|amounts?|amounted|means?|meant|sounds?|sounded|stays?|stayed|stands?|stood|feels?|felt|marks?|marked)$/;

/** Reads the predicate whose verb group starts at `verb`; null where it passes no judgement. */
export function readPredicate(tokens: readonly Token[], verb: number, to: number): Predicate | null {
  const decree = readDecree(tokens, verb, to);
  if (decree === "bill") return null;
  if (decree !== null) return { ...decree, duty: true, flat: true, hedged: false };
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
    ({ at, last, phrase }) =>
      (at.includes(i) || at[0] === i - 1) && !(ERGATIVE.has(phrase.wording) && hasObject(tokens, last)),
  );
  const treatment =
    copula || infinitive
      ? findPhrases(tokens, TREATMENTS, i, Math.min(to, i + 4)).find(({ first, phrase }) => first === i && !phrase.noun)
      : undefined;
  // "will be paid by the poorest" says who, not whether
  const paid = treatment?.phrase.wording === "pay" && tokens[i + 1]?.lower === "by";
  const passive =
    copula &&
    treatment !== undefined &&
    !paid &&
    /^VB[ND]$|^JJ$|^NN$/.test(tokens[i]!.tag) &&
    !/ing$/.test(tokens[i]!.lower)
      ? treatment
      : undefined;
  const idiom = copula && infinitive && said < i ? valueOfPhrase(tokens, said, to) : null;
  if (idiom !== null && passive === undefined) return make("value", idiom.sign, idiom.words);
  if (fate !== undefined && (duty || infinitive) && passive === undefined)
    return make("fate", fate.phrase.sign, fate.phrase.wording);
  if (passive !== undefined && infinitive && TO_BE_JUDGED.test(passive.phrase.wording))
    return make("value", signOf(passive.phrase), `to be ${tokens[i]!.lower}`);
  if (passive !== undefined && !duty && !infinitive && !flat)
    return nextPredicate(tokens, i, to) ?? make("fate", signOf(passive.phrase), passive.phrase.wording);
  if (passive !== undefined) return make("fate", signOf(passive.phrase), passive.phrase.wording);
  const effect = readEffect(tokens, i, to) ?? effectOfAuxiliary(tokens, verb, i, to);
  if (effect !== null && !copula) return make("effect", effect.sign, effect.words);
  if (copula) {
    const value = valueOfPhrase(tokens, Math.min(said, i), to);
    const inner = tokens.slice(said, i).some((token, k, all) => isNegation(token, all[k + 1]));
    // "could hardly be better"
    const topped =
      /^(?:better|worse|clearer|fairer|timelier)$/.test(value?.words ?? "") && tokens[verb]!.lower === "could";
    if (value !== null) return make("value", inner || (topped && sign < 0) ? -value.sign : value.sign, value.words);
    if (tokens[i]!.tag === "VBG" && effect !== null) return make("effect", effect.sign, effect.words);
  }
  if (fate !== undefined) return make("fate", fate.phrase.sign, fate.phrase.wording);
  if (copula && duty && sign < 0 && tokens[i]!.tag.startsWith("VB"))
    return make("fate", 1, `have been ${tokens[i]!.lower}`);
  return nextPredicate(tokens, i, to);
}

/** "would close mines" does something, "would close" happens to it. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  return /^(?:DT|PRP\$?|NNS?|CD|JJ)$/.test(tokens[verb + 1]?.tag ?? "");
}

/** "does more harm than good", "has more holes than a sieve": idioms that open with an auxiliary. */
function effectOfAuxiliary(
  tokens: readonly Token[],
  verb: number,
  main: number,
  to: number,
): (Pick<Predicate, "words"> & { sign: -1 | 1 }) | null {
  if (main === verb || !/^(?:has|have|had|does|do|did)$/.test(tokens[verb]!.lower)) return null;
  const idiom = findPhrases(tokens, EFFECTS, verb, Math.min(to, verb + 7)).find(({ first }) => first === verb);
  return idiom ? { sign: idiom.phrase.sign as -1 | 1, words: idiom.phrase.wording } : null;
}

/** "had been agreed and would be introduced": the second of two joined predicates. */
function nextPredicate(tokens: readonly Token[], from: number, to: number): Predicate | null {
  for (let i = from; i + 1 < to; i += 1) {
    if (isClauseMark(tokens[i]!) || tokens[i]!.text === ",") return null;
    if (!/^(?:and|but)$/.test(tokens[i]!.lower)) continue;
    return isFinite(tokens[i + 1]!) || tokens[i + 1]!.tag === "VB" ? readPredicate(tokens, i + 1, to) : null;
  }
  return null;
}

function signOf({ sign, role }: Phrase): number {
  return role === "refuse" ? -1 : sign;
}
