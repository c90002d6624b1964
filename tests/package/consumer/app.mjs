import { compare, defineStudy } from "stancekit";
import { readStatements } from "stancekit/text";

const parties = [
  { id: "arlen", name: "Arlen" },
  { id: "borvia", name: "Borvia" },
];
const topics = [{ id: "dam", label: "The dam", keywords: ["dam"] }];
const statements = parties.map(({ id }) => ({ party: id, topic: "dam", stance: 1 }));
const score = compare(defineStudy({ parties, topics, statements }), "arlen", "borvia");
const read = readStatements("Arlen said it supports the dam.", { parties, topics });
if (!Array.isArray(read)) throw new Error("expected a list of statements");
console.log(JSON.stringify(score));
