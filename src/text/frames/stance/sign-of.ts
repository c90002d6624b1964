import type { LanguagePack } from "../../languages/pack.ts";
import type { Token } from "../../types.ts";
import type { Stretch } from "./clauses.ts";
import type { Operator, Tools } from "./operators.ts";

const REACH_OF_NOUNS = 5;
const REACH_OF_PREPOSITIONS = 6;

/** What a stretch of words says: its sign, how sure it takes a side, and the words that made it so. */
export interface Verdict {
  readonly sign: 1 | -1;
  readonly anchor: "attitude" | "wanted" | "value" | "effect" | null;
  readonly hedged: boolean;
  /** A negation is among what made the sign. */
  readonly negated: boolean;
  readonly trace: readonly string[];
}

interface Found extends Operator {
  readonly at: number;
  readonly word: string;
}

/** Multiplies the signs of all operators and negations in a stretch, those of the topic's own words left out. */
export function verdictOf(
  tokens: readonly Token[],
  stretch: Stretch,
  mention: Stretch,
  { operators, pack }: Tools,
): Verdict {
  const { first, last } = stretch;
  const { words, stanceWords } = pack;
  const found = [
    ...operatorsIn(tokens, stretch, mention, { operators, pack }),
    ...leaningIn(tokens, stretch, mention, pack),
  ];
  let sign: 1 | -1 = 1;
  let wanted = false;
  let hedged = false;
  let negated = false;
  const trace: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const { lower, text } = tokens[at]!;
    const undone = stanceWords.notOnly.has(tokens[at + 1]?.lower ?? "") || (negated && stanceWords.neither.has(lower));
    if (words.negations.has(lower) && !undone) {
      negated = true;
      sign = -sign as 1 | -1;
      trace.push(`${lower}(−)`);
    }
    if (stanceWords.wanting.has(lower) && !/^\p{Lu}{2}/u.test(text)) wanted = true;
    if (words.hedges.has(lower)) hedged = true;
  }
  for (const { sign: one, word } of found) {
    sign = (sign * one) as 1 | -1;
    trace.push(`${word}(${one > 0 ? "+" : "−"})`);
  }
  const has = (kind: Operator["kind"]): boolean => found.some((one) => one.kind === kind);
  const anchor = has("attitude")
    ? "attitude"
    : has("value")
      ? "value"
      : wanted && (has("effect") || trace.length > 0)
        ? "wanted"
        : has("effect")
          ? "effect"
          : null;
  return { sign, anchor, hedged, negated, trace };
}

function operatorsIn(
  tokens: readonly Token[],
  { first, last }: Stretch,
  mention: Stretch,
  { operators: { verbs, byStem }, pack }: Tools,
): readonly Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (let at = first; at <= last; at += 1) {
    if ((mention.first <= at && at <= mention.last) || taken.has(at)) continue;
    const { lower, stem, text } = tokens[at]!;
    const isNoun = /^\p{Lu}/u.test(text) && at > first;
    const verb = isNoun ? undefined : verbAt(tokens, at, last, verbs.get(lower) ?? [], pack.words.coordinators);
    if (verb) {
      if (verb.particleAt >= 0) taken.add(verb.particleAt);
      found.push({ ...verb.operator, at, word: lower });
      continue;
    }
    const word = byStem.get(stem);
    // An inflected adjective values the noun behind it, not the topic.
    const attributive = word?.kind === "value" && !/^\p{Lu}/u.test(text) && pack.shapes.adjective.test(lower);
    if (word && !attributive && (!/^\p{Lu}/u.test(text) || near(at, mention, word.kind)))
      found.push({ ...word, at, word: lower });
  }
  return found;
}

/** A noun of effect governs what stands soon behind it ("die Abschaffung der Maut"). */
function near(at: number, { first, last }: Stretch, kind: Operator["kind"]): boolean {
  if (kind !== "effect") return true;
  return at < first ? first - at <= REACH_OF_NOUNS : at - last <= 1;
}

/** "Wir stehen für den Ausbau", "spricht sich gegen die Maut aus". */
function leaningIn(
  tokens: readonly Token[],
  { first, last }: Stretch,
  mention: Stretch,
  { stanceWords: { pro, contra, leaning } }: LanguagePack,
): readonly Found[] {
  const leans = tokens.slice(first, last + 1).some(({ lower }) => leaning.has(lower));
  if (!leans) return [];
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - REACH_OF_PREPOSITIONS); at -= 1) {
    const { lower } = tokens[at]!;
    if (pro.has(lower)) return [{ sign: 1, kind: "attitude", at, word: lower }];
    if (contra.has(lower)) return [{ sign: -1, kind: "attitude", at, word: lower }];
  }
  return [];
}

/** A verb counts with its particle, which stands at the end of the stretch where it is parted. */
function verbAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  readings: readonly (Operator & { particle: string; joined: boolean })[],
  coordinators: ReadonlySet<string>,
): { operator: Operator; particleAt: number } | undefined {
  for (const { particle, joined, sign, kind } of readings) {
    if (particle === "" || joined) continue;
    for (let i = last; i > at; i -= 1)
      if (tokens[i]!.lower === particle && (i === last || coordinators.has(tokens[i + 1]!.lower)))
        return { operator: { sign, kind }, particleAt: i };
  }
  const whole = readings.find(({ joined }) => joined);
  return whole && { operator: { sign: whole.sign, kind: whole.kind }, particleAt: -1 };
}
