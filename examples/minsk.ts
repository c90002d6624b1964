/**
 * Coded statements: where China, the United States, Russia, Ukraine and NATO stood in the winter of 2021/22. The
 * statements, with the public record behind each, stand in data/minsk.ts. Run: npx tsx examples/minsk.ts
 */
import {
  agreementMatrix,
  compare,
  compareOn,
  divergentTopics,
  explain,
  latest,
  positionAt,
  positions,
  scoreAt,
} from "stancekit";
import { study } from "./data/minsk.ts";

console.log("Who agrees with whom?");
console.log(explain(study, "china", "us"));
console.log(explain(study, "russia", "nato"));
console.log(explain(study, "nato", "ukraine"));

console.log("\nHow do we know? The evidence behind China and the United States on the Minsk agreement:");
const score = compare(study, "china", "us");
for (const side of ["a", "b"] as const) {
  const { statements, members } = score.byTopic.find(({ topic }) => topic === "minsk")![side];
  const sources = study.statements
    .filter(({ id }) => statements.includes(id))
    .map(({ document, date }) => `${document}, ${date}`);
  console.log(`- ${members.map(({ party }) => party).join(", ")}: ${sources.join("; ")}`);
}

console.log("\nWhat divides the five?");
const five = ["china", "us", "russia", "ukraine", "nato"] as const;
for (const topic of divergentTopics(study, { parties: five })) {
  const label = study.topics.find(({ id }) => id === topic.topic)!.label;
  console.log(topic.status === "ok" ? `- ${label}: ${topic.divergence.toFixed(2)}` : `- ${label}: nobody to compare`);
}

console.log("\nA change of mind: Russia on the Minsk agreement");
const overall = positionAt(positions(study), "russia", "minsk");
console.log(`- over the whole winter: ${overall.kind}, ${overall.value} ± ${overall.spread}`);
const now = positionAt(positions(study, { policy: latest }), "russia", "minsk");
console.log(`- the latest word: ${now.kind}, ${now.value}, from ${now.members[0]!.party}`);

console.log("\nNo number for no data: Ukraine is not known to have spoken on guarantees for Russia");
const guarantees = compareOn(study, "guarantees").positions.find(({ party }) => party === "ukraine")!;
console.log(
  `- ${guarantees.kind}, so it counts in no score: with Russia it shares ${scoreAt(agreementMatrix(study), "ukraine", "russia").shared} topics`,
);
