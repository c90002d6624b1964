import { divergentTopics } from "../../compare/index.ts";
import type { MeanMeasure } from "../../measures/index.ts";
import type { PositionTable } from "../../positions/index.ts";
import { indented } from "../layout/text.ts";
import { decimal, type Page } from "../layout/page.ts";

/** The topics on which at least two parties hold a position, the most divisive first. */
export function divergenceView(positions: PositionTable, measure: MeanMeasure, { columns }: Page): string {
  const labels = new Map(positions.topics.map(({ id, label }) => [id, label]));
  const names = new Map(positions.parties.map(({ id, name }) => [id, name]));
  const lines = divergentTopics(positions, { measure }).flatMap((topic) => {
    if (topic.status !== "ok") return [];
    const { a, b, divergence } = topic.furthest;
    const apart = `furthest apart are ${names.get(a)} and ${names.get(b)} (${decimal(divergence)})`;
    const who = divergence === 0 ? "all say the same" : apart;
    const line = `${decimal(topic.divergence)} ${labels.get(topic.topic)}: ${topic.parties} parties; ${who}`;
    return [indented(line, columns, "  ", "- ")];
  });
  return lines.join("\n");
}
