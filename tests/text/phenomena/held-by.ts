import { expect, it } from "vitest";
import type { Party } from "../../../src/model/party.ts";
import type { Topic } from "../../../src/model/topic.ts";
import { readStatements } from "../../../src/text/index.ts";

/** Whose position a text is about, and which: "NOR +", "PER -", "LIB ?" (conditional), "GRN 0" (none, or a stated zero). */
export type Held = `${string} ${"+" | "-" | "?" | "0"}`;

const PARTIES: readonly Party[] = [
  { id: "NOR", name: "Norway", aliases: ["Norwegian", "Oslo"] },
  { id: "PER", name: "Peru", aliases: ["Peruvian", "Lima"] },
  { id: "KOR", name: "South Korea", aliases: ["Seoul"] },
  { id: "AU", name: "African Union", aliases: ["AU"] },
  { id: "GRN", name: "Greens", aliases: ["Green Party", "Green"] },
  { id: "LAB", name: "Labour", aliases: ["Labour Party"] },
  { id: "LIB", name: "Liberal League", aliases: ["Liberals", "Liberal"] },
  { id: "CIV", name: "Civic Alliance" },
  { id: "UNI", name: "Bakers’ Union" },
  { id: "BANK", name: "Reserve Bank" },
  { id: "TRUST", name: "River Trust" },
  { id: "TOWN", name: "Hartwell Town Council" },
  { id: "MAY", name: "Mayor Tom Brandvik", aliases: ["Brandvik"] },
];
const TOPICS = ["port deal", "toll", "sand dredging", "fish quota", "rent cap", "ring road", "school merger"];

const topics: readonly Topic[] = TOPICS.map((label) => ({ id: label, label }));

/** What is read of one party on the topics that a text names. */
function heldBy(text: string, party: string): string {
  const own = readStatements(text, { parties: PARTIES, topics }).filter((statement) => statement.party === party);
  const total = own.reduce((sum, { stance, confidence = 1 }) => sum + stance * confidence, 0);
  if (own.length > 0 && own.every(({ strength }) => strength === "conditional")) return `${party} ?`;
  return `${party} ${total > 0 ? "+" : total < 0 ? "-" : "0"}`;
}

/** One test a sentence. */
export function holds(cases: readonly (readonly [text: string, ...held: Held[]])[]): void {
  it.each(cases.map(([text, ...held]) => ({ text, held })))("$held: $text", ({ text, held }) => {
    expect(held.map((one) => heldBy(text, one.split(" ")[0]!))).toStrictEqual(held);
  });
}
