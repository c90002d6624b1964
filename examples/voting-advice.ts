/**
 * Voting advice: a visitor answers five questions and is matched with three lists. Answers go from −1 (strongly
 * against) to 1 (strongly for); a skipped question is simply not there. Run: npx tsx examples/voting-advice.ts
 */
import { compare, defineStudy, explain, type CompareOptions, type Topic } from "stancekit";

const lists = {
  harbour: { name: "Harbour List", answers: { trams: 1, rents: 0.5, market: -1, library: 1, curfew: -0.5 } },
  hills: { name: "Hills Alliance", answers: { trams: -1, rents: -0.5, market: 1, library: 0, curfew: 1 } },
  young: { name: "Young Town", answers: { trams: 1, rents: 1 } },
};
const visitor = { trams: 0.5, rents: 1, market: -0.5, curfew: -1 };

const topics: Topic[] = [
  { id: "trams", label: "the tram line to the port" },
  { id: "rents", label: "the rent cap" },
  { id: "market", label: "the sale of the market hall" },
  { id: "library", label: "Sunday hours for the library" },
  { id: "curfew", label: "the curfew for bars" },
];

const answersOf = (party: string, answers: Record<string, number>) =>
  Object.entries(answers).map(([topic, stance]) => ({ party, topic, stance }));

const study = defineStudy({
  parties: [
    { id: "visitor", name: "You", kind: "person" },
    ...Object.entries(lists).map(([id, { name }]) => ({ id, name, kind: "organization" as const })),
  ],
  topics,
  statements: [
    ...answersOf("visitor", visitor),
    ...Object.entries(lists).flatMap(([id, { answers }]) => answersOf(id, answers)),
  ],
});

// The rents matter twice as much to this visitor.
const options: CompareOptions = { weights: { rents: 2 } };
const matches = Object.keys(lists)
  .map((list) => compare(study, "visitor", list, options))
  .flatMap((score) => (score.status === "ok" ? [score] : []))
  .toSorted((one, other) => other.value - one.value);

const percent = (share: number) => `${Math.round(100 * share)} %`;
const nameOf = new Map(study.parties.map(({ id, name }) => [id, name]));
for (const match of matches) {
  const { value, bounds, shared } = match;
  console.log(
    `${nameOf.get(match.b)}: ${percent(value)} on ${shared} questions (${percent(bounds.low)} to ${percent(bounds.high)} with all answered)`,
  );
  for (const topic of match.byTopic) {
    console.log(
      `  ${topic.topic.padEnd(8)} ${percent(topic.score).padStart(5)}, adds ${percent(topic.contribution)} of at most ${percent(topic.weight)}`,
    );
  }
}
console.log(`\n${explain(study, "visitor", "hills", options)}`);
