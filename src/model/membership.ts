import { daysOf } from "./dates.ts";
import type { Membership } from "./party.ts";

/**
 * Whether a membership held on a date; on all of its days where the date is a month or a year. What has no date is only
 * known to fall within a membership that has no limits.
 */
export function membershipHolds(membership: Membership, date: string | undefined): boolean {
  const { from, to } = membership;
  if (from === undefined && to === undefined) return true;
  const days = date === undefined ? undefined : daysOf(date);
  if (days === undefined) return false;
  const start = from === undefined ? -Infinity : daysOf(from)!.first;
  const end = to === undefined ? Infinity : daysOf(to)!.last;
  return start <= days.first && days.last <= end;
}
