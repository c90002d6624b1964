import { withAppositions } from "./appositions.ts";
import { trimmed } from "./contents.ts";
import type { Draft } from "./draft.ts";
import { modeOf } from "./mode.ts";
import { nounEnd, nounPhraseEnd } from "./noun-phrase.ts";
import { genitiveOfReport, isReport, opensPhrase, reportIn } from "./reports.ts";
import {
  isBoundary,
  isDeterminer,
  isFinite,
  isNoun,
  isOneOf,
  lowerAt,
  type Phrase,
  quoteOf,
  type Scene,
  textAt,
} from "./scene.ts";

/** Sources named without a verb in one sentence: "laut Polizei", "nach Angaben der Polizei", "der Polizei zufolge", "…, so die Polizei". */
export function fromAccordingTo(scene: Scene, from: number, to: number): readonly Draft[] {
  const { accordingTo } = scene.lexicon.pack;
  const drafts: Draft[] = [];
  for (let at = from; at < to; at += 1) {
    if (quoteOf(scene, at) >= 0) continue;
    const found =
      before(scene, at, to) ??
      after(scene, at, from) ??
      (isOneOf(scene, at, accordingTo.backReferences) ? { source: { first: at, last: at }, cue: at } : null) ??
      sayingSo(scene, at, from, to);
    if (found === null) continue;
    const parts = restOf(scene, from, to, found);
    if (parts.length === 0) continue;
    drafts.push({
      source: found.source,
      implicit: false,
      cue: {
        first: found.cue,
        last: found.cue,
        lemma: lowerAt(scene, found.cue),
        frame: "according-to",
        polarity: 0,
        negated: false,
        hedges: [],
      },
      parts,
      mode: modeOf(scene, parts),
    });
    at = Math.max(at, found.source.last);
  }
  return drafts;
}

interface Found {
  readonly source: Phrase;
  readonly cue: number;
}

function before(scene: Scene, at: number, to: number): Found | null {
  const { accordingTo } = scene.lexicon.pack;
  const bare = isOneOf(scene, at, accordingTo.prepositions);
  if (!bare && lowerAt(scene, at) !== accordingTo.withReport) return null;
  const end = nounPhraseEnd(scene, at + 1, to);
  if (end < 0) return null;
  if (!bare) {
    const report = reportIn(scene, at + 1, nounEnd(scene, at + 1, to));
    if (report < 0) return null;
    // "nach ersten Meldungen Schäden": the next noun belongs to it only as a genitive.
    if (report < end && isNoun(scene, report + 1) && !/s$/.test(lowerAt(scene, report + 1)))
      return { source: { first: at + 1, last: report }, cue: at };
  }
  return { source: { first: at + 1, last: withAppositions(scene, end, to) }, cue: at };
}

function after(scene: Scene, at: number, from: number): Found | null {
  const { accordingTo } = scene.lexicon.pack;
  const bare = isOneOf(scene, at, accordingTo.postpositions);
  if (
    !bare &&
    !(lowerAt(scene, at) === accordingTo.withReport && isReport(scene, at - 1) && !opensPhrase(scene, at + 1)) &&
    !(lowerAt(scene, at) === accordingTo.withReport && genitiveOfReport(scene, at, from))
  )
    return null;
  let first = at;
  for (let i = at - 1; i >= Math.max(from, at - 14); i -= 1) {
    if (isBoundary(scene, i) || isFinite(scene, i)) break;
    if ((isDeterminer(scene, i) || isNoun(scene, i)) && reaches(scene, i, at)) first = i;
    if (isDeterminer(scene, i) && first === i && !isOneOf(scene, i, scene.lexicon.pack.words.genitiveDeterminers))
      break;
  }
  if (first === at) {
    for (let i = at - 1; i >= from && !isBoundary(scene, i); i -= 1) if (reaches(scene, i, at)) first = i;
  }
  return first < at ? { source: { first, last: at - 1 }, cue: at } : null;
}

function reaches(scene: Scene, first: number, at: number): boolean {
  const end = nounPhraseEnd(scene, first, at);
  return end >= 0 && withAppositions(scene, end, at) === at - 1;
}

/** "…, so die Ministerin." with nothing but the source behind it. */
function sayingSo(scene: Scene, at: number, from: number, to: number): Found | null {
  if (lowerAt(scene, at) !== scene.lexicon.pack.accordingTo.so || at === from) return null;
  if (!/^[,–“”"»«]$/.test(textAt(scene, at - 1))) return null;
  const end = nounPhraseEnd(scene, at + 1, to);
  if (end < 0) return null;
  const last = withAppositions(scene, end, to);
  return { source: { first: at + 1, last }, cue: at };
}

/** What is said: the sentence without the phrase that names the source. */
function restOf(scene: Scene, from: number, to: number, { source, cue }: Found): readonly Phrase[] {
  const first = Math.min(source.first, cue);
  const last = Math.max(source.last, cue);
  const quote = scene.document.quotes[quoteOf(scene, from)];
  const start = quote && quote.first < from ? quote.first : from;
  let end = to - 1;
  for (let i = last + 1; i < to; i += 1) if (/^[:;]$/.test(textAt(scene, i))) end = Math.min(end, i - 1);
  const goesOn = lowerAt(scene, cue) !== scene.lexicon.pack.accordingTo.so || textAt(scene, last + 1) === ",";
  const parts = [{ first: start, last: first - 1 }, ...(goesOn ? [{ first: last + 1, last: end }] : [])];
  return parts.filter((part) => part.last >= part.first && hasWord(scene, part)).map((part) => trimmed(scene, part));
}

function hasWord(scene: Scene, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1) if (/^[\p{L}\p{N}]/u.test(textAt(scene, i))) return true;
  return false;
}
