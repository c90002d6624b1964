import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import type { Phrase } from "../grammar/subject.ts";
import { EXCEPTIONS } from "../lexicon/exceptions.ts";
import type { Token } from "../types.ts";
import { endBefore, isPlainThing } from "./cut-content.ts";
import type { Draft } from "./draft.ts";

const MARKERS = new RegExp(`^(?:${EXCEPTIONS}|but not|but for) `);
const LONGEST_MARKER = 5;
const UNIVERSAL = /^(?:all|every|each|everyone|everybody)$/;
const NEGATIVE = /^(?:no|none|nobody|neither)$/;

/** Adds those who do the contrary: "All states backed it except Oslo", "With the exception of Oslo, nobody did". */
export function withExceptions(document: Document, sentence: number, own: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const added: Draft[] = [];
  let found = own;
  const end = firstTokens[sentence + 1]!;
  for (let at = firstTokens[sentence]!; at < end; at += 1) {
    const length = quoteAt[at]! >= 0 ? 0 : markerAt(tokens, at);
    if (length === 0) continue;
    const members = membersAt(tokens, at + length, end);
    const last = members[members.length - 1];
    const closes = last && /^[.,;!—–]$|^(?:MD|VBD|VBZ|VBP)$/.test(tokens[last.last + 1]?.tag ?? ".");
    if (!last || !closes || !members.every((member) => /^NNPS?$/.test(tokens[member.last]!.tag))) continue;
    const cut = endBefore(document, found, at);
    const model = cut.find(
      (draft) => !draft.nested && !draft.implicit && draft.cue.polarity !== 0 && isGeneral(tokens, draft),
    );
    if (!model || !(at < model.cue.first || isPlainThing(document, model.content))) continue;
    added.push(contraryOf(tokens, model, members, { first: at, last: at + length - 1 }));
    found = cut;
  }
  return [...found, ...added];
}

function markerAt(tokens: readonly Token[], at: number): number {
  if (!/^(?:with|except|apart|aside|save|other|excluding|excepting|bar|barring|but)$/.test(tokens[at]!.lower)) return 0;
  const words = tokens.slice(at, at + LONGEST_MARKER + 1).map(({ lower }) => lower);
  return MARKERS.exec(words.join(" "))?.[0].trim().split(" ").length ?? 0;
}

function isGeneral(tokens: readonly Token[], { members: [subject] }: Draft): boolean {
  const opening = tokens[subject?.first ?? 0]!.lower;
  return subject !== undefined && (UNIVERSAL.test(opening) || NEGATIVE.test(opening));
}

function contraryOf(tokens: readonly Token[], model: Draft, members: readonly Phrase[], marker: Phrase): Draft {
  // before the cue the words that except them are read with it
  if (marker.first < model.cue.first) return { ...model, members, relative: false, mode: "characterized" };
  const nobody = NEGATIVE.test(tokens[model.members[0]!.first]!.lower);
  const negated = nobody ? false : !model.cue.negated;
  return { ...model, members, relative: false, mode: "characterized", cue: { ...model.cue, ...marker, negated } };
}
