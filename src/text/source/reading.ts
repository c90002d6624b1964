import type { Document } from "../document.ts";
import { firstThat } from "../spans.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { MayBeCalled } from "./kinds.ts";
import type { Mention } from "./mentions.ts";
import type { Person } from "./people.ts";
import type { Trail } from "./trail.ts";

/** The state of reading one text: where parties are named, and who has been met so far. */
export interface Reading {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** Mentions by their first token. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly trail: Trail;
  readonly mayBeCalled: MayBeCalled;
  /** People by the name the text goes on to call them. */
  readonly known: Map<string, Person>;
}

/** Who a mention stands for: a party or nobody known, and the name it goes back to. */
export interface Resolved {
  readonly party: string | null;
  readonly name?: string;
}

/** The sentence and paragraph of a token. */
export function placeOf({ document }: Reading, token: number): { sentence: number; paragraph: number } {
  const sentence = document.sentenceAt[token]!;
  return { sentence, paragraph: document.sentences[sentence]!.paragraph };
}

/** The mentions that lie wholly in a phrase. */
export function mentionsIn({ mentionAt }: Reading, { first, last }: Phrase): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = first; i <= last; i += 1) {
    const mention = mentionAt.get(i);
    if (mention && mention.last <= last) found.push(mention);
  }
  return found;
}

/** The words of a phrase as they stand in the text. */
export function wordsOf({ document: { text, tokens } }: Reading, { first, last }: Phrase): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}

/** The last mention that starts before a token, not before `from`. */
export function mentionBefore({ mentions }: Reading, token: number, from: number): Mention | undefined {
  const mention = mentions[firstThat(mentions, ({ first }) => first >= token) - 1];
  return mention && mention.last >= from ? mention : undefined;
}

/** Keeps a person in mind, under the surname, and under the first name where that is what the text goes on with ("Wang Yi"). */
export function rememberPerson(reading: Reading, person: Person, token: number): void {
  const [given = ""] = person.name.split(" ");
  const namesake = reading.known.get(given);
  reading.known.set(person.surname, person);
  if (namesake === undefined || namesake.name === person.name) reading.known.set(given, person);
  reading.trail.people.push({ item: person, ...placeOf(reading, token) });
}

/** Keeps a party in mind, or a body that is none of them. */
export function rememberParty(reading: Reading, party: string | null, token: number): void {
  reading.trail.parties.push({ item: party, ...placeOf(reading, token) });
}
