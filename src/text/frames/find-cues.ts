import { auxiliaryOf, isBoundParticiple } from "./auxiliary.ts";
import { type Clause, clauseOf, endsClause } from "./clause.ts";
import type { FormReading, Sense } from "./lexicon.ts";
import { isBoundary, isNoun, isOneOf, lowerAt, quoteOf, rightOver, type Scene, textAt } from "./scene.ts";

/** A verb that may attribute something, with the clause it stands in. */
export interface CueHit {
  /** What it can mean, the most specific first. */
  readonly senses: readonly Sense[];
  readonly clause: Clause;
  /** The tokens of the cue, in order: "kündigte … an". */
  readonly tokens: readonly number[];
  /** The one of them that carries the meaning. */
  readonly verb: number;
  readonly passive: boolean;
}

/** The cues of the sentence that begins at `from` and ends before `to`, in order; those in quotes are the speaker's own. */
export function findCues(scene: Scene, from: number, to: number): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (let at = from; at < to; at += 1) {
    if (quoteOf(scene, at) >= 0 || isNoun(scene, at)) continue;
    const readings = scene.lexicon.forms.get(lowerAt(scene, at));
    if (readings === undefined) continue;
    const found = readings.flatMap((reading) => hitOf(scene, from, to, at, reading) ?? []);
    if (found.length === 0) continue;
    found.sort((a, b) => b.tokens.length - a.tokens.length);
    const [best] = found;
    if (!hits.some((hit) => hit.tokens.some((token) => best!.tokens.includes(token)))) hits.push(best!);
  }
  return hits;
}

function hitOf(scene: Scene, from: number, to: number, at: number, reading: FormReading): CueHit | undefined {
  if (reading.kind === "zuInfinitive") return undefined;
  const bracket =
    reading.kind === "finite" ? { finite: at, passive: false } : auxiliaryOf(scene, from, to, at, reading);
  if (bracket === undefined) return undefined;
  // A participle that is also finite ("berichtet") is one only with its auxiliary.
  if (reading.kind === "finite" && /t$/.test(lowerAt(scene, at)) && isBoundParticiple(scene, from, to, at))
    return undefined;
  const clause = clauseOf(scene, from, to, bracket.finite);
  const particle = particleOf(scene, to, at, reading, clause);
  if (particle === undefined) return undefined;
  const end = clause.kind === "main" ? clauseEnd(scene, Math.max(at, particle), to) : at;
  const senses = matching(scene, reading, clause, end, at);
  if (senses.length === 0) return undefined;
  const words = senses[0]!.selected.map((word) => placeOf(scene, word, clause, end));
  const tokens = [bracket.finite, at, particle, ...words].filter(
    (token, i, all) => token >= 0 && all.indexOf(token) === i,
  );
  return { senses, clause, tokens: tokens.sort((a, b) => a - b), verb: at, passive: bracket.passive };
}

/** Where the particle stands; −1 where the verb has none or is joined with it; nothing where it should stand and does not. */
function particleOf(scene: Scene, to: number, at: number, reading: FormReading, clause: Clause): number | undefined {
  if (reading.particle === "") return -1;
  if (lowerAt(scene, at).startsWith(reading.particle) && lowerAt(scene, at) !== reading.particle) {
    const joined = reading.kind !== "finite" || clause.kind === "final";
    if (joined) return -1;
    if (clause.kind === "main" && scene.lexicon.finite.has(lowerAt(scene, at).slice(reading.particle.length)))
      return undefined;
  }
  if (reading.kind !== "finite") return undefined;
  for (let i = at + 1; i < Math.min(to, at + 45); i = rightOver(scene, i) + 1) {
    if (/^[:;]$/.test(textAt(scene, i))) return undefined;
    if (lowerAt(scene, i) === reading.particle && (endsClause(scene, i, to) || quoteOf(scene, i + 1) >= 0)) return i;
    if (textAt(scene, i) === "," && isOneOf(scene, i + 1, scene.lexicon.pack.words.complementisers) && clause.inverted)
      return undefined;
  }
  return undefined;
}

function matching(
  scene: Scene,
  { verb, particle }: FormReading,
  clause: Clause,
  end: number,
  at: number,
): readonly Sense[] {
  const senses = (scene.lexicon.senses.get(particle + verb) ?? []).filter(
    (sense) =>
      sense.particle === particle &&
      (!sense.codes.has("v") || (clause.kind === "main" && isOneOf(scene, at, scene.lexicon.pack.words.intentions))) &&
      sense.selected.every((word) => placeOf(scene, word, clause, Math.max(end, at)) >= 0),
  );
  const most = senses[0]?.selected.length ?? 0;
  return most === 0
    ? senses
    : [
        ...senses.filter(({ selected }) => selected.length === most),
        ...senses.filter(({ selected }) => selected.length < most),
      ];
}

function placeOf(scene: Scene, word: string, { first }: Clause, end: number): number {
  for (let i = first; i <= end; i += 1) if (lowerAt(scene, i) === word && quoteOf(scene, i) < 0) return i;
  return -1;
}

/** The last token of a main clause behind its verb. */
function clauseEnd(scene: Scene, at: number, to: number): number {
  let i = at + 1;
  for (; i < to; i = rightOver(scene, i) + 1) if (isBoundary(scene, i) && textAt(scene, i) !== "-") break;
  return i - 1;
}
