import type { Person } from "./people.ts";

/** What the reader has in mind at a point of the text: people and parties, the latest last. Grows as the text is read. */
export interface Trail {
  readonly people: TrailEntry<Person>[];
  /** A null is a body that is none of the parties: the next "it" may be that. */
  readonly parties: TrailEntry<string | null>[];
  /** The last source or subject that had several parties. */
  group: TrailEntry<readonly string[]> | undefined;
}

interface TrailEntry<Item> {
  readonly item: Item;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Pronouns and "the ministry" reach back this many paragraphs, and no further. */
const REACH = 1;

/** However long the paragraph, no more than the latest few are looked through. */
const MEMORY = 32;

/** An empty memory. */
export function newTrail(): Trail {
  return { people: [], parties: [], group: undefined };
}

/** The person "he" or "she" stands for, or nothing where none that fits is near. */
export function personFor(trail: Trail, pronoun: string, paragraph: number): Person | undefined {
  const gender = /^(?:she|her|hers|herself)$/.test(pronoun) ? "female" : "male";
  for (let i = trail.people.length - 1; i >= Math.max(0, trail.people.length - 8); i -= 1) {
    const entry = trail.people[i]!;
    if (paragraph - entry.paragraph > REACH) return undefined;
    if (entry.item.gender !== "unknown" && entry.item.gender !== gender) continue;
    return { ...entry.item, gender };
  }
  return undefined;
}

/** The person last spoken of, whoever that is: "the 54-year-old". */
export function lastPerson({ people }: Trail, paragraph: number): Person | undefined {
  const last = people[people.length - 1];
  return last === undefined || paragraph - last.paragraph > REACH ? undefined : last.item;
}

/** The party "it" or "the ministry" stands for: the latest in this sentence, else the first of the latest sentence that has one. */
export function partyFor(
  { parties }: Trail,
  sentence: number,
  paragraph: number,
  fits: (party: string) => boolean = () => true,
): string | null | undefined {
  let found: TrailEntry<string | null> | undefined;
  for (let i = parties.length - 1; i >= Math.max(0, parties.length - MEMORY); i -= 1) {
    const entry = parties[i]!;
    if (paragraph - entry.paragraph > REACH || (found && entry.sentence !== found.sentence)) break;
    if (entry.item !== null && !fits(entry.item)) continue;
    found = entry;
    if (entry.sentence === sentence) break;
  }
  return found?.item;
}

/** The party of the person last spoken of: "the bloc" after its chief diplomat. */
export function partyOfLastPerson(
  trail: Trail,
  paragraph: number,
  fits: (party: string) => boolean,
): string | null | undefined {
  const last = trail.people[trail.people.length - 1];
  if (last === undefined || paragraph - last.paragraph > REACH) return undefined;
  return last.item.party !== null && fits(last.item.party) ? last.item.party : null;
}

/** The parties "they" or "the three governments" stand for. */
export function groupFor(trail: Trail, size: number | undefined, sentence: number): readonly string[] {
  const { group } = trail;
  if (group === undefined || sentence - group.sentence > 3) return [];
  return size === undefined || group.item.length === size ? group.item : [];
}
