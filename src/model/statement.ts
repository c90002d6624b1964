/** −1 opposes … +1 supports; 0 is stated neutrality, never "we do not know". */
export type Stance = number;

/** How firmly a statement commits its holder. */
export type Strength = "plain" | "hedged" | "conditional";

/** Where a statement stands in its document: `text.slice(start, end) === quote` (UTF-16 offsets, end exclusive). */
export interface Evidence {
  readonly document: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One party took one stance on one topic, once. */
export interface Statement<PartyId extends string = string, TopicId extends string = string> {
  readonly id: string;
  readonly party: PartyId;
  readonly topic: TopicId;
  readonly stance: Stance;
  /** How sure the coder or reader is, in (0, 1]; 1 unless said. */
  readonly confidence?: number;
  readonly strength?: Strength;
  /** Whose words carry the stance: the party's own, or a reporter's characterisation of it. */
  readonly voice?: "party" | "reporter";
  /** ISO 8601 date, precise to the day, month or year. */
  readonly date?: string;
  /** The document it comes from, where no evidence span is known. */
  readonly document?: string;
  readonly evidence?: Evidence;
  /** Who said it on the party's behalf, as named in the source. */
  readonly speaker?: string;
  /** Whom it was said to, as named in the source. */
  readonly addressee?: string;
  /** The person or program that coded the statement. */
  readonly coder?: string;
  /** Why the stance was read as it was, in words. */
  readonly rule?: string;
}

/** The document a statement comes from, if it names one. */
export function documentOf(statement: Statement): string | undefined {
  return statement.evidence?.document ?? statement.document;
}
