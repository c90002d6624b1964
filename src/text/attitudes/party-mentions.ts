import type { Party } from "../../model/party.ts";
import { attribute } from "../attribute.ts";
import { findMentions } from "../source/mentions.ts";
import { indexNames } from "../source/name-index.ts";
import { looksPersonal } from "../source/looks-personal.ts";
import type { Sentence, Span } from "../types.ts";

/** A place in the text where a party is named or meant. */
export interface PartyMention extends Span {
  readonly party: string;
}

/**
 * Where each sentence names or means a known party: by name, alias, demonym or capital; and, where somebody says or holds
 * something, by whatever the reader of attributions resolves ("he", "the ministry"). None overlap; in order.
 */
export function partyMentions(
  text: string,
  sentences: readonly Sentence[],
  parties: readonly Party[],
): readonly (readonly PartyMention[])[] {
  const index = indexNames(parties, looksPersonal);
  const resolved = attribute(text, { parties, sentences }).flatMap(({ source, addressee }): PartyMention[] =>
    [source, addressee].flatMap((one) =>
      one?.party == null || one.implicit ? [] : [{ party: one.party, start: one.start, end: one.end }],
    ),
  );
  return sentences.map(({ tokens, start, end }) => {
    const named = findMentions(tokens, index).map(({ first, last, name }): PartyMention => ({
      party: name.party,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
    }));
    const meant = resolved.filter((mention) => mention.start >= start && mention.end <= end);
    return apart([...named, ...meant]);
  });
}

/** Of mentions that overlap, the shorter ones, which are the names themselves. */
function apart(mentions: readonly PartyMention[]): readonly PartyMention[] {
  const kept: PartyMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => mention.start >= end || mention.end <= start)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
