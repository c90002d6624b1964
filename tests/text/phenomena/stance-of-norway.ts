import type { Party } from "../../../src/model/party.ts";
import { readStatements } from "../../../src/text/index.ts";

const PARTIES: readonly Party[] = [
  { id: "NOR", name: "Norway", aliases: ["Norwegian", "Oslo"] },
  { id: "ISL", name: "Iceland", aliases: ["Icelandic", "Reykjavik"] },
];

/** How a reading is written in the tables: for, against, on conditions, or nothing said. */
export type Side = "+" | "-" | "?" | "0";

/** Where a sentence puts Norway on what stands in it in square brackets. */
export function sideOfNorway(marked: string): Side {
  const topic = /\[([^\]]+)\]/.exec(marked)?.[1]?.replace(/^(?:the|an?) /i, "") ?? "";
  const text = marked.replaceAll(/[[\]]/g, "");
  const own = readStatements(text, {
    parties: PARTIES,
    topics: [{ id: "topic", label: topic, keywords: [topic] }],
  }).filter(({ party, stance }) => party === "NOR" && stance !== 0);
  if (own.length > 0 && own.every(({ strength }) => strength === "conditional")) return "?";
  const total = own.reduce((sum, { stance, confidence = 1 }) => sum + stance * confidence, 0);
  return total > 0 ? "+" : total < 0 ? "-" : "0";
}
