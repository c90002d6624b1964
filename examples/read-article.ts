/**
 * From a news article to agreement: reads an invented article (events and persons are made up) and shows who said
 * what, where each party stands, and who agrees with whom. Run: npx tsx examples/read-article.ts
 */
import { agreementMatrix, defineStudy, divergentTopics, eachScore, explain } from "stancekit";
import { read } from "stancekit/text";

const article = `LISBON — Portugal and Morocco called on Friday for work on the Cadiz power cable to resume, hours after Spain said it would not lift its ban on drilling in the strait.

“The cable must be finished this decade,” Portuguese Foreign Minister Marta Sequeira said after a telephone call with her Spanish counterpart, Julio Ferran. “It will bring clean power to twenty million homes,” she added.

Ferran told reporters in Madrid that the drilling ban would stay in place. Spain has demanded that the European Commission halt the cable until a survey of the seabed is complete, but Lisbon and Rabat have rejected that demand.

More than 300 boats fish in the strait, and catches have fallen by a third since 2019.

According to the Moroccan energy ministry, the ban on drilling is a mistake. Rabat would support a joint survey, provided that it ends before the summer.

The European Commission said it took no position on the cable. It welcomed the joint survey on Thursday.`;

const parties = [
  { id: "PT", name: "Portugal", kind: "state" },
  { id: "ES", name: "Spain", kind: "state" },
  { id: "MA", name: "Morocco", kind: "state" },
  { id: "EU", name: "European Commission", kind: "organization" },
] as const;

const topics = [
  { id: "cable", label: "the Cadiz power cable", keywords: ["Cadiz power cable", "cable"] },
  { id: "ban", label: "the drilling ban", keywords: ["drilling ban", "ban on drilling"] },
  { id: "survey", label: "a joint survey", keywords: ["joint survey"] },
] as const;

const reading = read(article, { parties, topics, document: "cable", date: "2024-03-08" });

console.log("Who said what?");
for (const { party, topic, stance, strength, evidence, rule } of reading.statements) {
  const side = stance > 0 ? "for" : stance < 0 ? "against" : "neutral on";
  console.log(`- ${party} ${side} ${topic} (${strength}): ${evidence?.quote.replaceAll(/\s+/g, " ")}`);
  console.log(`  ${rule}`);
}

const study = defineStudy({ parties, topics, statements: reading.statements, searched: "all" });

console.log("\nWho agrees with whom?");
for (const { a, b } of eachScore(agreementMatrix(study))) console.log(`- ${explain(study, a, b)}`);

const [most] = divergentTopics(study);
console.log(`\nWhat divides them most? ${most?.topic}`);
