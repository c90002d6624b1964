import { expect, test } from "vitest";
import { bestThreshold } from "../../../src/text/learned/attribution/threshold.ts";

const proposals = (...pairs: readonly (readonly [number, boolean])[]) =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

test("takes the least confidence that gives the highest F1", () => {
  const heldOut = proposals([0.9, true], [0.3, false], [0.5, true], [0.4, true], [0.2, false]);
  expect(bestThreshold(heldOut, 3)).toEqual({ threshold: 0.4, precision: 1, recall: 1, f1: 1 });
});

test("goes no higher than a reader would want, however wrong the surest are", () => {
  const heldOut = proposals([0.9, true], [0.8, false], [0.7, false]);
  expect(bestThreshold(heldOut, 2)).toMatchObject({ threshold: 0.6, precision: 1 / 3, recall: 0.5 });
});

test("goes no lower than where noise begins", () => {
  expect(bestThreshold(proposals([0.05, true]), 1)).toEqual({ threshold: 0.6, precision: 0, recall: 0, f1: 0 });
});

test("finds nothing among nothing", () => {
  expect(bestThreshold([], 4)).toEqual({ threshold: 0.6, precision: 0, recall: 0, f1: 0 });
});
