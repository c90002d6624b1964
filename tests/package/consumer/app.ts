import { compare, defineStudy, type Score } from "stancekit";
import { readStatements } from "stancekit/text";

const study = defineStudy({
  parties: [
    { id: "arlen", name: "Arlen" },
    { id: "borvia", name: "Borvia" },
  ],
  topics: [{ id: "dam", label: "The dam" }],
  statements: [
    { party: "arlen", topic: "dam", stance: 1 },
    { party: "borvia", topic: "dam", stance: 0.5 },
  ],
});

export const score: Score = compare(study, "arlen", "borvia");
export const value: number | undefined = score.status === "ok" ? score.value : undefined;
export const quotes: (string | undefined)[] = readStatements("Arlen backs the dam.", study).map(
  ({ evidence }) => evidence?.quote,
);
