import type { Topic } from "../../src/model/topic.ts";
import { readStatements } from "../../src/text/index.ts";
import { PARTIES } from "./attributed.ts";

export type Verdict = "support" | "oppose" | "neutral" | "conditional" | "none";

const PORT: Topic = { id: "port", label: "port deal" };

/** Where the text puts a party on a topic: "the port deal" unless another is given. */
export function stanceOf(text: string, party: string, topic: Topic = PORT): Verdict {
  const own = readStatements(text, { parties: PARTIES, topics: [topic] }).filter(
    (statement) => statement.party === party,
  );
  if (own.length === 0) return "none";
  if (own.every(({ strength }) => strength === "conditional")) return "conditional";
  const total = own.reduce((sum, { stance, confidence = 1 }) => sum + stance * confidence, 0);
  return total > 0 ? "support" : total < 0 ? "oppose" : "neutral";
}
