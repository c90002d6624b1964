import { build } from "./build-draft.ts";
import { clauseOf } from "./clause.ts";
import { contentsOf } from "./contents-of-cue.ts";
import type { Content } from "./contents.ts";
import { sourceOf } from "./cue-source.ts";
import type { Draft } from "./draft.ts";
import { type CueHit, findCues } from "./find-cues.ts";
import type { Sense } from "./lexicon.ts";
import { isFinite, isOneOf, type Phrase, quoteOf, type Scene, textAt } from "./scene.ts";
import { type Participants, participantsOf } from "./subject.ts";

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
  return isOneOf(scene, subject.first, scene.lexicon.pack.words.sureSubjects) ? subject : shared;
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
    if (sense) return build(scene, hit, sense, source, content, addresseeOf(scene, sense, participants));
  }
  return null;
}

function addresseeOf(scene: Scene, { codes }: Sense, { addressee, object }: Participants): Phrase | undefined {
  const { dativeDeterminers } = scene.lexicon.pack.words;
  if (codes.has("o"))
    return addressee ?? (object && isOneOf(scene, object.first, dativeDeterminers) ? object : undefined);
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
