import type { Party } from "../../model/party.ts";
import { overlapping } from "../spans.ts";
import type { Attribution, Context, Sentence, Token } from "../types.ts";
import { GOVERNORS } from "./lexicon/index.ts";
import { findPhrases } from "./find-phrases.ts";
import { withoutAsides } from "./asides.ts";
import type { Holder } from "./subject.ts";
import { isDenied } from "./denied.ts";
import { isInsertedCue, opensWithClause } from "./inserted-cue.ts";
import { isAuxiliary, NEGATIONS } from "./words.ts";

const QUOTE_MARKS: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»", "''", "``", "‘", "’"]);
const LEAD = 14;

/** Tokens of one sentence that belong to one holder. */
export interface Region {
  readonly tokens: readonly Token[];
  /** First token, at or before the cue where the cue opens the region. */
  readonly from: number;
  /** One past the last token of the content. */
  readonly to: number;
  readonly holder: Holder;
  /** "neither Oslo nor Bergen", "not one of the ministers": the holder is one who does not. */
  readonly denied: boolean;
  /** The tokens of the cue, where it stands before the content. */
  readonly cue: { readonly first: number; readonly last: number } | null;
}

/** The stretch of one sentence that belongs to a holder. */
export interface SentenceRegion extends Region {
  readonly sentence: Sentence;
}

/** The stretches that an attribution covers, one a sentence, without quotation marks and without a cue that breaks them. */
export function regionsOf(attribution: Attribution, context: Context): readonly SentenceRegion[] {
  const { content, cue, source } = attribution;
  const holder = { names: namesOf(attribution, context.parties), quoted: attribution.mode === "direct" };
  const fronted = opensWithClause(attribution, context.text);
  return overlapping(context.sentences, content).flatMap((sentence): SentenceRegion[] => {
    const tokens = withoutAsides(sentence.tokens, attribution).filter(
      (token) =>
        !QUOTE_MARKS.has(token.text) && !isInsertedCue(token, attribution, fronted) && !isOccasion(token, attribution),
    );
    let from = tokens.findIndex(({ start }) => start >= content.start);
    let to = tokens.findIndex(({ end }) => end > content.end);
    if (to < 0) to = tokens.length;
    if (from < 0 || from >= to) return [];
    const cueFirst = cue === null ? -1 : tokens.findIndex(({ end }) => end > cue.start);
    const leads = cue !== null && cue.end <= content.start && cueFirst >= 0 && tokens[cueFirst]!.start < cue.end;
    const denied = isDenied(sentence.tokens, attribution);
    if (!leads) return [{ sentence, tokens, from, to, holder, denied, cue: null }];
    let last = cueFirst;
    while (last + 1 < from && tokens[last + 1]!.start < cue.end) last += 1;
    const floor =
      source.end <= cue.start
        ? tokens.findIndex(({ start }) => start >= source.end)
        : source.start >= content.end
          ? 0
          : cueFirst;
    from = leadingWords(tokens, cueFirst, Math.max(0, Math.min(floor, cueFirst)));
    return [{ sentence, tokens, from, to, holder, denied, cue: { first: cueFirst, last } }];
  });
}

/** Where the words begin that belong to the cue: "has repeatedly refused to [condemn]". */
function leadingWords(tokens: readonly Token[], cue: number, floor: number): number {
  const phrases = findPhrases(tokens, GOVERNORS, Math.max(floor, cue - LEAD), cue + 1);
  let from = cue;
  while (from > floor) {
    const before = tokens[from - 1]!;
    const phrase = phrases.find(({ at, phrase: { noun } }) => !noun && at.includes(from - 1));
    if (phrase === undefined && !isAuxiliary(before) && !/^(?:RB|TO)$/.test(before.tag) && !NEGATIONS.has(before.lower))
      break;
    from = phrase === undefined ? from - 1 : Math.min(from - 1, phrase.first);
  }
  return Math.max(from, floor);
}

/** "said after the meeting that …": when and where something was said is no part of it. */
function isOccasion({ start, end, lower }: Token, { content, cue, addressee }: Attribution): boolean {
  if (cue === null || cue.frame !== "speech" || start < cue.end || end > content.start) return false;
  return !/^(?:that|whether|if)$/.test(lower) && (!addressee || end <= addressee.start || start >= addressee.end);
}

function namesOf({ source }: Attribution, parties: readonly Party[]): readonly string[] {
  const party = parties.find(({ id }) => id === source.party);
  const names = [source.name, party?.name, ...(party?.aliases ?? [])];
  return [
    ...new Set(names.filter((name) => name !== undefined).map((name) => name.toLowerCase().replaceAll("’", "'"))),
  ];
}
