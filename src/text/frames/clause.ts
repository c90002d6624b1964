import { isBoundary, isDeterminer, isFinite, isNoun, isOneOf, leftOver, lowerAt, type Scene, textAt } from "./scene.ts";

/** The clause of a finite verb. */
export interface Clause {
  /** Verb second, or at the end behind a word that opens the clause. */
  readonly kind: "main" | "final";
  /** In a main clause its first token (where the first constituent begins); in the other kind the word that opens it. */
  readonly first: number;
  readonly finite: number;
  /** The clause stands behind what it is about: "…, sagte sie". */
  readonly inverted: boolean;
}

const FURTHEST_OPENER = 4;

interface Segment {
  readonly first: number;
  /** Exclusive: the boundary, or the verb. */
  readonly end: number;
}

/** The stretches between marks to the left of a place, the nearest first. */
function segmentsBefore(scene: Scene, from: number, place: number): readonly Segment[] {
  const segments: Segment[] = [];
  let end = place;
  for (let i = place - 1; i >= from; i -= 1) {
    const over = leftOver(scene, i);
    if (over < i) {
      i = Math.max(over, from);
      continue;
    }
    if (!isBoundary(scene, i)) continue;
    segments.push({ first: i + 1, end });
    end = i;
    if (/^[:;]$/.test(textAt(scene, i))) return segments;
  }
  segments.push({ first: from, end });
  return segments;
}

/** The clause around a finite verb of the sentence that begins at `from` and ends before `to`. */
export function clauseOf(scene: Scene, from: number, to: number, finite: number): Clause {
  const segments = segmentsBefore(scene, from, finite);
  if (endsClause(scene, finite, to)) {
    for (const [i, { first, end }] of segments.slice(0, FURTHEST_OPENER).entries()) {
      if (opensClause(scene, first, from)) return { kind: "final", first, finite, inverted: false };
      if (i > 0 && hasFinite(scene, first, end)) break;
    }
  }
  const [nearest] = segments;
  if (nearest!.first < nearest!.end) {
    const own = behindLastClause(scene, nearest!);
    const first = own === nearest!.first ? withEnumeration(scene, segments, from) : own;
    return { kind: "main", first, finite, inverted: false };
  }
  const before = segments.slice(1);
  const start = before[before.length - 1]?.first ?? from;
  const saidBefore =
    finite > from + 1 &&
    (isQuoteBefore(scene, finite - 1) ||
      before.some(({ first, end }) => !opensClause(scene, first, from) && hasFinite(scene, first, end)));
  return { kind: "main", first: saidBefore ? finite : start, finite, inverted: saidBefore };
}

/** "Peru, Chile und Bolivien lehnten …": what stands before a comma belongs to the same constituent. */
function withEnumeration(scene: Scene, segments: readonly Segment[], from: number): number {
  let { first } = segments[0]!;
  if (!isNoun(scene, first) && !isDeterminer(scene, first)) return first;
  for (const segment of segments.slice(1)) {
    if (
      textAt(scene, segment.end) !== "," ||
      hasFinite(scene, segment.first, segment.end) ||
      opensClause(scene, segment.first, from)
    )
      break;
    first = segment.first;
  }
  return first;
}

function isQuoteBefore(scene: Scene, comma: number): boolean {
  return /^[“”"»«]$/.test(textAt(scene, comma - 1)) || /^''$/.test(textAt(scene, comma - 1));
}

/** In "X begrüßte dies und Y lehnte es ab" the second clause begins behind "und". */
function behindLastClause(scene: Scene, { first, end }: Segment): number {
  const { coordinators } = scene.lexicon.pack.words;
  let start = first;
  let afterVerb = false;
  for (let i = first; i < end; i += 1) {
    if (isFinite(scene, i)) afterVerb = true;
    else if (isOneOf(scene, i, coordinators) && (afterVerb || i === first)) start = i + 1;
  }
  return start;
}

function hasFinite(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (isFinite(scene, i)) return true;
  return false;
}

/** A subordinator, or a relative pronoun behind a comma, with or without a preposition. */
export function opensClause(scene: Scene, first: number, from: number): boolean {
  const { words } = scene.lexicon.pack;
  if (isOneOf(scene, first, words.subordinators) || isOneOf(scene, first, words.complementisers)) return true;
  if (first === from || textAt(scene, first - 1) !== ",") return false;
  if (isOneOf(scene, first, words.relativePronouns)) return true;
  return (
    isOneOf(scene, first, words.prepositions) &&
    isOneOf(scene, first + 1, words.relativePronouns) &&
    !isNoun(scene, first + 2)
  );
}

/** Whether nothing but verbs or a mark follows. */
export function endsClause(scene: Scene, at: number, to: number): boolean {
  const { coordinators, have, be, become, modals } = scene.lexicon.pack.words;
  const next = at + 1;
  if (next >= to) return true;
  const word = lowerAt(scene, next);
  return (
    isBoundary(scene, next) ||
    /^[)“”"»«]$/.test(textAt(scene, next)) ||
    coordinators.has(word) ||
    ((have.has(word) || be.has(word) || become.has(word) || modals.has(word)) && !isDeterminer(scene, next))
  );
}
