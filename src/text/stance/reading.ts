import type { Strength } from "../../model/statement.ts";
import type { Token } from "../types.ts";

/** A stance on one mention, before conditions and hedges of the sentence are known. */
export interface Reading {
  readonly sign: -1 | 0 | 1;
  readonly strength: Strength;
  readonly confidence: number;
  readonly trace: readonly string[];
}

/** What is to be read: where it stands, and whether it names the opposite of the topic. */
export interface Target {
  readonly first: number;
  readonly last: number;
  readonly inverse: boolean;
}

/** How sure a stance is, by what makes it one: an attitude stated outright is surest, an adjective in passing least. */
export const CONFIDENCE = {
  attitude: 0.9,
  duty: 0.85,
  value: 0.8,
  order: 0.8,
  effect: 0.75,
  judge: 0.75,
  promise: 0.7,
  lean: 0.6,
  flat: 0.55,
  blame: 0.5,
  adjective: 0.5,
} as const;

/** What makes words a stance rather than a report. */
export type Anchor = keyof typeof CONFIDENCE;

/** One factor of a trace: "deny(−)". */
export function factor(word: string, sign: number): string {
  return `${word}(${sign > 0 ? "+" : sign < 0 ? "−" : "0"})`;
}

/** The words that a target stands on, as the text has them. */
export function wordsOf(tokens: readonly Token[], { first, last }: Pick<Target, "first" | "last">): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}
