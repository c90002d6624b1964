/** The first and last day that a date covers, in days since 1970-01-01: "2022-02" covers 28 of them. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const iso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?$/;

/** Reads an ISO 8601 year, year-month, date or date-time; undefined where it is none or no day of the calendar. */
export function daysOf(date: string): Days | undefined {
  const [, year, month, day] = iso.exec(date) ?? [];
  if (year === undefined) return undefined;
  const first = dayOf(Number(year), month === undefined ? 1 : Number(month), day === undefined ? 1 : Number(day));
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined || month === "12" ? [Number(year) + 1, 1] : [Number(year), Number(month) + 1];
  return { first, last: dayOf(next[0]!, next[1]!, 1)! - 1 };
}

/** The first day that a valid date covers, in days since 1970-01-01. */
export function dayNumber(date: string): number {
  return daysOf(date)?.first ?? NaN;
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / 86_400_000 : undefined;
}
