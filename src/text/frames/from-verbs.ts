import { clauseOf } from "./clause.ts";
import { contentBefore, contentBehind, objectOf, type Content } from "./contents.ts";
import type { Draft } from "./draft.ts";
import { findCues, type CueHit } from "./find-cues.ts";
import type { Sense } from "./lexicon.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { modeOf } from "./mode.ts";
import { isBoundary, isFinite, isOneOf, lowerAt, quoteOf, textAt, type Phrase, type Scene } from "./scene.ts";
import { participantsOf, type Participants } from "./subject.ts";

/** The attributions by verb in the sentence that begins at `from` and ends before `to`. */
export function fromVerbs(scene: Scene, from: number, to: number): readonly Draft[] {
  const drafts: Draft[] = [];
  let lastSubject: Phrase | null = null;
  for (const hit of findCues(scene, from, to)) {
    const dative = hit.senses.some(({ codes }) => codes.has("o"));
    const participants = participantsOf(scene, hit.clause, to, dative);
    const shared = subjectIn(
      scene,
      hit,
      participants,
      sharesSubject(scene, hit, from) ? (lastSubject ?? mainSubject(scene, from, to)) : null,
    );
    const leading = participants.leading || shared !== participants.subject;
    const { addressee, ...others } = participants;
    const told = dative && addressee ? { addressee } : {};
    const draft = draftOf(scene, hit, { ...others, ...told, subject: shared, leading }, from, to);
    if (participants.subject && !hit.passive) lastSubject = participants.subject;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "… und nannte": a verb right behind a coordinator has the subject of the clause before. */
function sharesSubject(scene: Scene, { clause }: CueHit, from: number): boolean {
  return clause.first > from && isOneOf(scene, clause.finite - 1, scene.lexicon.pack.words.coordinators);
}

/** Behind a coordinator what follows the verb is its object, unless it can only be a subject. */
function subjectIn(scene: Scene, { clause }: CueHit, { subject }: Participants, shared: Phrase | null): Phrase | null {
  if (subject === null || shared === null || subject.first < clause.finite) return subject ?? shared;
  return /^(?:er|wir|ich|der|ein)$/.test(lowerAt(scene, subject.first)) ? subject : shared;
}

/** The subject of the first main clause of a sentence. */
function mainSubject(scene: Scene, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at += 1) {
    if (!isFinite(scene, at) || quoteOf(scene, at) >= 0) continue;
    const clause = clauseOf(scene, from, to, at);
    if (clause.kind === "main") return participantsOf(scene, clause, to, false).subject;
  }
  return null;
}

function draftOf(scene: Scene, hit: CueHit, participants: Participants, from: number, to: number): Draft | null {
  const source = sourceOf(scene, hit, participants, to);
  if (source === null || isNobody(scene, source) || hit.tokens.some((at) => source.first <= at && at <= source.last))
    return null;
  for (const content of contentsOf(scene, hit, participants, from, to)) {
    const sense = hit.senses.find((one) => fits(one, content, hit.passive));
    if (sense) return build(scene, hit, sense, source, content, addresseeOf(sense, participants));
  }
  return null;
}

function addresseeOf({ codes }: Sense, { addressee, object }: Participants): Phrase | undefined {
  if (codes.has("o")) return addressee;
  return codes.has("a") ? object : undefined;
}

function isNobody(scene: Scene, { first, last }: Phrase): boolean {
  return first === last && isOneOf(scene, first, scene.lexicon.pack.words.nobody) && !isRelativeAt(scene, first);
}

/** "…, das ihn ablehnt": there the word is a relative pronoun. */
function isRelativeAt(scene: Scene, at: number): boolean {
  return isOneOf(scene, at, scene.lexicon.pack.words.relativePronouns) && textAt(scene, at - 1) === ",";
}

/** The codes of a sense under which a content of some form can be its own. */
function fits({ codes }: Sense, { form }: Content, passive: boolean): boolean {
  if (form === "q") return codes.has("q") || codes.has("e") || codes.has("n");
  if (form === "t") return codes.has("t") || codes.has("T");
  if (form === "i") return codes.has("i") || codes.has("t");
  return codes.has("n") || (!passive && (codes.has("e") || codes.has("v")));
}

function sourceOf(scene: Scene, hit: CueHit, { subject }: Participants, to: number): Phrase | null {
  const [sense] = hit.senses;
  if (sense!.codes.has("p")) return placeSource(scene, hit, sense!, to);
  if (!hit.passive) return subject;
  if (hit.senses.some(({ codes }) => codes.has("P"))) return subject;
  const { agentMarks } = scene.lexicon.pack.words;
  for (let i = hit.clause.first; i < to && !(i > hit.verb && isBoundary(scene, i)); i += 1) {
    if (!isOneOf(scene, i, agentMarks)) continue;
    const last = nounPhraseEnd(scene, i + 1, to);
    if (last > i) return { first: i + 1, last };
  }
  return null;
}

/** "In dem Papier heißt es": the source is what the preposition leads to. */
function placeSource(scene: Scene, { clause }: CueHit, { selected }: Sense, to: number): Phrase | null {
  const preposition = selected[selected.length - 1]!;
  for (let i = clause.first; i < Math.min(to, clause.finite + 8); i += 1) {
    if (lowerAt(scene, i) !== preposition) continue;
    const last = nounPhraseEnd(scene, i + 1, to);
    if (last > i) return { first: i + 1, last };
  }
  return null;
}

function contentsOf(
  scene: Scene,
  hit: CueHit,
  participants: Participants,
  from: number,
  to: number,
): readonly Content[] {
  const { clause, tokens } = hit;
  const { as } = scene.lexicon.pack.accordingTo;
  const found: (Content | null)[] = [];
  if (clause.kind === "final" && lowerAt(scene, clause.first) === as) {
    const around = aroundAsClause(scene, hit, from, to);
    return around ? [around] : [];
  }
  const subjectEnd =
    participants.subject && participants.subject.first > clause.finite ? participants.subject.last : clause.finite;
  const place = clause.kind === "final" ? tokens[tokens.length - 1]! : Math.max(subjectEnd, clause.finite);
  const behind = contentBehind(scene, place, to);
  if (clause.inverted) {
    const before = contentBefore(scene, from, clause.finite);
    if (before && behind?.form === "q" && before.form === "q")
      found.push({ form: "q", parts: [...before.parts, ...behind.parts] });
    else found.push(before);
  }
  found.push(behind);
  // Inside other clauses an object is background more often than a position.
  if (clause.kind === "main") {
    const own = participants.subject;
    found.push(hit.passive ? own && { form: "n", parts: [own] } : objectOf(scene, hit, participants, to));
  }
  return found.filter((content) => content !== null);
}

/** "Wie die Polizei mitteilte, …" and "…, wie die Polizei mitteilte, …". */
function aroundAsClause(scene: Scene, { clause, tokens }: CueHit, from: number, to: number): Content | null {
  const end = tokens[tokens.length - 1]! + 1;
  const before = { first: from, last: clause.first - 1 };
  const after = { first: end + 1, last: to - 1 };
  const parts = [before, after]
    .filter(({ first, last }) => last >= first && last - first >= 1)
    .map((part) => trim(scene, part));
  return parts.length === 0 ? null : { form: "t", parts };
}

function trim(scene: Scene, { first, last }: Phrase): Phrase {
  let start = first;
  let end = last;
  while (end > start && /^[.,;:!?–—…]+$/.test(textAt(scene, end))) end -= 1;
  while (start < end && /^[.,;:–—]$/.test(textAt(scene, start))) start += 1;
  return { first: start, last: end };
}

function build(
  scene: Scene,
  hit: CueHit,
  { lemma, frame, polarity }: Sense,
  source: Phrase,
  { form, parts }: Content,
  addressee: Phrase | undefined,
): Draft {
  const { negations, hedges } = scene.lexicon.pack.words;
  const inside = hit.tokens.flatMap((token, i) => span(i === 0 ? hit.clause.first : hit.tokens[i - 1]! + 1, token));
  const outside = inside.filter((at) => !parts.some(({ first, last }) => first <= at && at <= last));
  const { first, last } = cueSpan(hit);
  return {
    source,
    implicit: false,
    cue: {
      first,
      last,
      lemma,
      frame,
      polarity,
      negated: outside.some((at) => isOneOf(scene, at, negations)),
      hedges: outside.filter((at) => isOneOf(scene, at, hedges)),
    },
    parts,
    ...(addressee && { addressee }),
    mode: form === "n" ? "characterized" : modeOf(scene, parts),
  };
}

function span(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

/** The verb that carries the meaning, with the parts of the cue that stand right beside it. */
function cueSpan({ tokens, verb }: CueHit): Phrase {
  let first = verb;
  let last = verb;
  while (tokens.includes(last + 1)) last += 1;
  while (tokens.includes(first - 1)) first -= 1;
  return { first, last };
}
