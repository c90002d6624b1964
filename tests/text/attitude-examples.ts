import type { Attitude, AttitudeExample, AttitudePair } from "../../src/text/index.ts";

/** A pair from a sentence in which the first party stands in square brackets and the second in curly ones. */
export function pairIn(marked: string): AttitudePair {
  const text = marked.replaceAll(/[[\]{}]/g, "");
  const spanOf = (opening: string, closing: string) => {
    const before = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replaceAll(/[[\]{}]/g, "").length;
    return { start: before(opening), end: before(closing) };
  };
  return { text, from: spanOf("[", "]"), to: spanOf("{", "}") };
}

const SAYINGS: Readonly<Record<Exclude<Attitude, "is-supported" | "is-opposed">, readonly string[]>> = {
  supports: ["praised", "backed", "thanked", "endorsed", "applauded", "defended"],
  opposes: ["attacked", "blamed", "mocked", "denounced", "criticised", "sued"],
  none: ["met", "phoned", "visited", "lives near", "flew with", "walked past"],
};

/** Coded sentences of two people, some of them with the second named first. */
export const attitudeExamples: readonly AttitudeExample[] = Object.entries(SAYINGS).flatMap(([attitude, verbs]) =>
  verbs.flatMap((verb, place) => [
    { ...pairIn(`[Marta] ${verb} {Otto} on Friday.`), attitude: attitude as Attitude, group: `${verb} ${place}` },
    {
      ...pairIn(`Last week {Ines} heard that [Pavel] ${verb} her.`),
      attitude: attitude as Attitude,
      group: `${verb} ${place}`,
    },
  ]),
);
