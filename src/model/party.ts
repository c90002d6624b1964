/** A party belonged to another party, from a day (inclusive) to a day (inclusive); an open end has no limit. */
export interface Membership<PartyId extends string = string> {
  readonly party: PartyId;
  /** ISO 8601 date, precise to the day, month or year. */
  readonly from?: string;
  readonly to?: string;
}

/** What sort of actor a party is; it decides whose words count as whose (see `positions`). */
export type PartyKind = "person" | "organization" | "state" | "bloc";

/** Anyone who takes positions: a person, a ministry, a political party, a state, an alliance. DNA's "actor". */
export interface Party<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Other names that refer to the party in text: "Beijing", "the Kremlin", "Wang". */
  readonly aliases?: readonly string[];
  readonly kind?: PartyKind;
  readonly memberOf?: readonly Membership[];
}
