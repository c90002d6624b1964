import { membershipHolds } from "../../model/membership.ts";
import type { Party } from "../../model/party.ts";

/** Whether a party held one of its memberships on a date; true where it has none, or nothing is known of the date. */
export function inOfficeOn(date: string | undefined): (party: Party) => boolean {
  return ({ memberOf = [] }) =>
    date === undefined || memberOf.length === 0 || memberOf.some((membership) => membershipHolds(membership, date));
}

/** The parties with those first that held a membership on the date, so that a name which two share means them. */
export function inOfficeFirst(parties: readonly Party[], date: string | undefined): readonly Party[] {
  const inOffice = inOfficeOn(date);
  return [...parties.filter(inOffice), ...parties.filter((party) => !inOffice(party))];
}
