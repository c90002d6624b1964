import { describe, expect, test } from "vitest";
import { dayNumber, daysOf } from "../../src/model/dates.ts";

describe("daysOf", () => {
  test.for([
    ["1970-01-01", 0, 0],
    ["1970-02", 31, 58],
    ["1970", 0, 364],
    ["1972", 730, 1095],
    ["2024-02-29", 19782, 19782],
    ["1969-12-31", -1, -1],
    ["1970-01-02T23:59:59.5+02:00", 1, 1],
    ["1970-01-02 09:30Z", 1, 1],
    ["1970-12", 334, 364],
  ] as const)("%s covers the days %i to %i", ([date, first, last]) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  test.for([
    "2023-02-30",
    "2023-02-29",
    "2023-13",
    "2023-00-01",
    "2023-1-1",
    "01/02/2023",
    "27.01.2022",
    "2023-01-01T25:00",
    "2023-01-01T10:61",
    "20230101",
    "",
    " 2023",
    "yesterday",
  ])("%j is no date", (date) => {
    expect(daysOf(date)).toBeUndefined();
  });

  test("dates of any precision compare by their first day", () => {
    expect(dayNumber("2022-02")).toBe(dayNumber("2022-02-01"));
    expect(dayNumber("2022")).toBeLessThan(dayNumber("2022-01-02"));
  });
});
