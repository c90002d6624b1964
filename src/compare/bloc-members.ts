import { StancekitError } from "../base/errors.ts";
import { daysOf } from "../model/dates.ts";
import { membershipHolds } from "../model/membership.ts";
import type { Party } from "../model/party.ts";

/** Some parties taken together: a group in parliament, an alliance, a discourse coalition. */
export interface Bloc<PartyId extends string = string> {
  readonly id: string;
  readonly members: readonly PartyId[];
}

/** The options of `blocsByMembership`. */
export interface MembershipOptions {
  /** The date (ISO 8601) on which to look; without one only memberships without limits count. */
  readonly date?: string;
}

/**
 * The blocs that parties say they belong to: one for each party named in a `memberOf`, in the order in which they are
 * first named, with its direct members on a date (all of it, where it is a year or a month). Blocs may share members.
 *
 * @throws {StancekitError} `invalid-option` for a date that is none.
 *
 * @example
 * import { blocsByMembership } from "stancekit";
 * const parties = [
 *   { id: "france", name: "France", memberOf: [{ party: "eu" }, { party: "nato" }] },
 *   { id: "turkey", name: "Turkey", memberOf: [{ party: "nato" }] },
 *   { id: "uk", name: "United Kingdom", memberOf: [{ party: "eu", to: "2020-01-31" }] },
 * ];
 * blocsByMembership(parties); // => [{ id: "eu", members: ["france"] }, { id: "nato", members: ["france", "turkey"] }]
 * blocsByMembership(parties, { date: "2019-05" })[0]?.members; // => ["france", "uk"]
 */
export function blocsByMembership<PartyId extends string>(
  parties: readonly Party<PartyId>[],
  { date }: MembershipOptions = {},
): Bloc<PartyId>[] {
  if (date !== undefined && daysOf(date) === undefined)
    throw new StancekitError("invalid-option", `date is "${date}": expected an ISO 8601 year, month or day`);
  const members = new Map<string, Set<PartyId>>();
  for (const { id, memberOf = [] } of parties) {
    for (const membership of memberOf) {
      if (!membershipHolds(membership, date)) continue;
      const bloc = members.get(membership.party) ?? new Set();
      members.set(membership.party, bloc.add(id));
    }
  }
  return Array.from(members, ([id, bloc]) => ({ id, members: [...bloc] }));
}

/** The blocs as given, each member once; an error where two have one id. */
export function checkedBlocs<PartyId extends string>(blocs: readonly Bloc<PartyId>[]): Bloc<PartyId>[] {
  const seen = new Set<string>();
  return blocs.map(({ id, members }, place) => {
    if (seen.has(id))
      throw new StancekitError("invalid-option", `blocs[${place}].id is "${id}" again: expected each bloc once`);
    seen.add(id);
    return { id, members: [...new Set(members)] };
  });
}
