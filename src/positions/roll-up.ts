import { StancekitError } from "../base/errors.ts";
import { membershipHolds } from "../model/membership.ts";
import type { Party } from "../model/party.ts";

/**
 * Whose statements count for whom, besides the party that made them:
 * - `"none"`: nobody else's;
 * - `"representatives"` (default): a person speaks for whatever they belong to, and an organisation for its state, so
 *   person → ministry → state climbs; a state does not speak for its alliance, nor a party for its coalition;
 * - `"all"`: every membership is climbed, so that a bloc pools what its members say.
 */
export type RollUp = "none" | "representatives" | "all";

/** Finds the parties a statement counts for, its own first, by the memberships that hold on its date. */
export type Holders = (party: string, date: string | undefined) => readonly string[];

const speaksFor = (member: Party, group: Party): boolean =>
  member.kind === "person" || (member.kind === "organization" && group.kind === "state");

export function holdersUnder(rollUp: RollUp, parties: readonly Party[]): Holders {
  if (rollUp !== "none" && rollUp !== "representatives" && rollUp !== "all") {
    const given = String(rollUp);
    throw new StancekitError("invalid-option", `rollUp is "${given}": expected one of none, representatives, all`);
  }
  if (rollUp === "none" || parties.every((party) => !party.memberOf?.length)) return (party) => [party];
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  return (party, date) => {
    const holders = new Set([party]);
    for (const id of holders) {
      const member = partyOf.get(id)!;
      for (const membership of member.memberOf ?? []) {
        const group = partyOf.get(membership.party);
        if (group === undefined || (rollUp === "representatives" && !speaksFor(member, group))) continue;
        if (membershipHolds(membership, date)) holders.add(group.id);
      }
    }
    return [...holders];
  };
}
