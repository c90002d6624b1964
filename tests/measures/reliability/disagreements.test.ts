import { expect, it } from "vitest";
import { disagreements } from "../../../src/measures/reliability/index.ts";

const rows = [
  ["pro", "pro", "con", null, "pro", "pro"],
  ["pro", "con", "pro", "pro", "con", "pro"],
  ["pro", "con", "neutral", null, null, "con"],
];

it("lists units that coders disagree on, worst first, equals in their order, with who said what", () => {
  const found = disagreements(rows);
  expect(found.map(({ unit, disagreement }) => [unit, disagreement])).toEqual([
    [2, 1],
    [4, 1],
    [1, 2 / 3],
    [5, 2 / 3],
  ]);
  expect(found[1]!.ratings).toEqual([
    { coder: 0, rating: "pro" },
    { coder: 1, rating: "con" },
  ]);
});

it("weighs by what is far apart at the level", () => {
  const stances = [
    [1, 1, 0.5],
    [1, 0.5, -1],
  ];
  expect(disagreements(stances, { level: "interval" }).map(({ unit, disagreement }) => [unit, disagreement])).toEqual([
    [2, 2.25],
    [1, 0.25],
  ]);
  expect(disagreements(stances, { level: (a, b) => Math.abs(a - b) })[0]).toMatchObject({
    disagreement: 1.5,
    share: 0.75,
  });
});

it("gives no more than the limit, and nothing where nobody disagrees or nobody can", () => {
  expect(disagreements(rows, { limit: 1 })).toHaveLength(1);
  expect(disagreements(rows, { limit: 0 })).toEqual([]);
  expect(
    disagreements([
      [1, 2],
      [1, 2],
    ]),
  ).toEqual([]);
  expect(disagreements([[1, 2]])).toEqual([]);
  expect(disagreements([])).toEqual([]);
  expect(() => disagreements(rows, { limit: -1 })).toThrow(/limit is -1/);
});
