/**
 * Voting advice: a visitor answers five questions and is matched with three lists. Answers go from −1 (strongly
 * against) to 1 (strongly for); a skipped question is simply not there. Run: npx tsx examples/voting-advice.ts
 */
import { candidateTable, rankMatches, topMatches, wahlOMat } from "stancekit";

const questions = [
  { id: "trams", label: "the tram line to the port" },
  { id: "rents", label: "the rent cap" },
  { id: "market", label: "the sale of the market hall" },
  { id: "library", label: "Sunday hours for the library" },
  { id: "curfew", label: "the curfew for bars" },
];

// Made once; it serves every visitor.
const lists = candidateTable(
  [
    {
      id: "harbour",
      name: "Harbour List",
      answers: { trams: 1, rents: 0.5, market: -1, library: 1, curfew: -0.5 },
    },
    {
      id: "hills",
      name: "Hills Alliance",
      answers: { trams: -1, rents: -0.5, market: 1, library: 0, curfew: 1 },
    },
    { id: "young", name: "Young Town", answers: { trams: 1, rents: 1 } },
  ],
  { questions, scale: { low: -1, high: 1 } },
);

// The rents matter twice as much to this visitor, who has no view on the library.
const visitor = { trams: 0.5, rents: 1, market: -0.5, curfew: -1 };
const options = { weights: { rents: 2 }, categories: { town: ["trams", "rents"], trade: ["market", "curfew"] } };

const percent = (share: number) => `${Math.round(100 * share)} %`;
for (const match of topMatches(rankMatches(visitor, lists, options), 3)) {
  const { name, rank, score = NaN, bounds, shared, answered } = match;
  const range = `${percent(bounds.low)} to ${percent(bounds.high)} with all answered`;
  console.log(`${rank}. ${name}: ${percent(score)} on ${shared} of ${answered} questions (${range})`);
  for (const { question, points, maximum, contribution, weight } of match.byQuestion) {
    const line = `${percent(points / maximum).padStart(5)}, adds ${percent(contribution)} of at most ${percent(weight)}`;
    console.log(`   ${question.padEnd(8)} ${line}`);
  }
  const groups = match.byCategory.map(({ category, score: own }) =>
    own === undefined ? `${category}: nothing in common` : `${category}: ${percent(own)}`,
  );
  console.log(`   ${groups.join("; ")}\n   ${match.why}\n`);
}

// A skipped question can count against a list instead of dropping out.
const strict = rankMatches(visitor, lists, { ...options, missing: "extreme" });
const order = topMatches(strict, 3).map(({ name, score = NaN }) => `${name} ${percent(score)}`);
console.log(`With missing answers taken as the farthest from yours: ${order.join(", ")}`);

// The rule of a known site, on one pair: yes, no and neutral, two points for the same answer.
const { points, maximum } = wahlOMat([1, -1, 0, 1], [1, 1, 0, null]);
console.log(`Wahl-O-Mat: ${points} of ${maximum} points`);
