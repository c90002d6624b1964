import { expect } from "vitest";

/** The error that must be thrown. */
export const off = (code: string, message: RegExp): unknown =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });
