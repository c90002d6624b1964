import type { Issue } from "../base/errors.ts";
import { linksClosingCycles, type CycleLink } from "./cycles.ts";
import { daysOf } from "./dates.ts";
import { placesIn, problem, type Place } from "./issues.ts";
import { parseList, withUniqueIds } from "./parse-list.ts";
import { parseObject } from "./parse-object.ts";
import type { Membership, Party } from "./party.ts";
import { membershipShape, partyShape } from "./schemas.ts";
import { didYouMean } from "./suggest.ts";

/**
 * Reads parties from foreign data, such as the content of a JSON file. Every problem is listed with its path and value;
 * good parties survive. A party with a wrong field is left out, of two parties with one id the second; a membership
 * that is wrong (a date that does not exist, a party that is not there, one that closes a cycle) costs only itself.
 * Dates make no cycle acceptable.
 *
 * @example
 * import { parseParties } from "stancekit";
 * const { parties, issues } = parseParties([{ id: "us", name: "United States" }, { id: "us", name: "USA" }]);
 * parties; // => [{ id: "us", name: "United States" }]
 * issues[0]?.path; // => "parties[1].id"
 */
export function parseParties(json: unknown): { readonly parties: Party[]; readonly issues: Issue[] } {
  const list = withUniqueIds(parseList(json, "parties", placesIn("parties"), parseParty));
  const issues = [...list.issues];
  const ids = new Set(list.items.map(({ item }) => item.id));
  const linked = list.items.map(({ item }) => withKnownMemberships(item, ids, issues));
  const closing = linksClosingCycles(
    new Map(linked.map(({ id, memberships }) => [id, memberships.map(({ membership }) => membership.party)])),
  );
  return { parties: linked.map((party) => withoutCycles(party, closing, issues)), issues };
}

type ParsedParty = Omit<Party, "memberOf"> & {
  readonly memberships: readonly { readonly membership: Membership; readonly place: Place }[];
};

function parseParty(value: unknown, place: Place): { value: ParsedParty | undefined; issues: readonly Issue[] } {
  const { value: fields, issues } = parseObject(value, partyShape, place);
  if (fields === undefined) return { value: undefined, issues };
  const { memberOf = [], ...party } = fields;
  const list = parseList(memberOf, "memberOf", placesIn(place("memberOf")), parseMembership);
  const memberships = list.items.map((placed) => ({ membership: placed.item, place: placed.place }));
  return { value: { ...party, memberships }, issues: [...issues, ...list.issues] };
}

function parseMembership(value: unknown, place: Place) {
  const parsed = parseObject(value, membershipShape, place);
  const { from, to } = parsed.value ?? {};
  if (from === undefined || to === undefined || daysOf(from)!.first <= daysOf(to)!.last) return parsed;
  const issue = problem(place("to"), to, `expected to be no earlier than from, which is ${from}`);
  return { value: undefined, issues: [...parsed.issues, issue] };
}

function withKnownMemberships(party: ParsedParty, ids: ReadonlySet<string>, issues: Issue[]): ParsedParty {
  const memberships = party.memberships.filter(({ membership, place }) => {
    if (ids.has(membership.party)) return true;
    const hint = didYouMean(membership.party, ids);
    issues.push(problem(place("party"), membership.party, `expected a party that is defined${hint}`));
    return false;
  });
  return { ...party, memberships };
}

function withoutCycles({ memberships, ...party }: ParsedParty, closing: readonly CycleLink[], issues: Issue[]): Party {
  const memberOf = memberships.filter(({ membership, place }) => {
    const link = closing.find(({ from, to }) => from === party.id && to === membership.party);
    if (link === undefined) return true;
    const cycle = link.cycle.join(" → ");
    issues.push(problem(place("party"), membership.party, `expected memberships without a cycle (${cycle})`));
    return false;
  });
  return memberOf.length === 0 ? party : { ...party, memberOf: memberOf.map(({ membership }) => membership) };
}
