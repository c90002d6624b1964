import { readFileSync } from "node:fs";
import type { Party } from "../src/model/party.ts";
import type { Topic } from "../src/model/topic.ts";
import type { TopicStance } from "../src/text/index.ts";

/** A party as the annotations write it. */
export interface AnnotatedParty {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly mentions?: readonly string[];
  readonly aliases?: readonly string[];
}

/** A topic as the annotations write it. */
export interface AnnotatedTopic {
  readonly id: string;
  readonly label?: string;
  readonly aliases: readonly string[];
  readonly inverseAliases?: readonly string[];
}

export const partyOf = ({ id, name, label, mentions, aliases }: AnnotatedParty): Party => ({
  id,
  name: name ?? label ?? id,
  aliases: aliases ?? mentions ?? [],
});

export const topicOf = ({ id, label, aliases, inverseAliases }: AnnotatedTopic): Topic => ({
  id,
  label: label ?? aliases[0] ?? id,
  keywords: aliases,
  ...(inverseAliases && { inverse: inverseAliases }),
});

/** The label that the scorers know for a stance. */
export function labelOf({ stance, strength }: Pick<TopicStance, "stance" | "strength">): string {
  if (stance === 0) return "neutral";
  if (strength === "conditional") return "conditional";
  return stance > 0 ? "support" : "oppose";
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
