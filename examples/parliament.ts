/**
 * Roll calls: seven members of two groups vote six times. Yes is 1, no −1, an abstention a stated 0, and an absence
 * is no vote at all. Members roll up to their groups by the dates of their membership. Run: npx tsx examples/parliament.ts
 */
import {
  agreementMatrix,
  compareOn,
  defineStudy,
  divergentTopics,
  listPositions,
  positions,
  scoreStatuses,
} from "stancekit";

const rollCalls = [
  { id: "budget", label: "Budget", date: "2024-01-10" },
  { id: "forests", label: "Forest act", date: "2024-02-14" },
  { id: "rail", label: "Rail bonds", date: "2024-03-20" },
  { id: "housing", label: "Housing fund", date: "2024-05-08" },
  { id: "fees", label: "Student fees", date: "2024-06-12" },
  { id: "ports", label: "Port concession", date: "2024-09-18" },
] as const;

// One letter a roll call, in the order above: y(es), n(o), a(bstention), "." for absent.
const votes = {
  abel: "yyynya",
  bruun: "yyyny.",
  costa: "y.ynyy",
  dahl: "yayynn",
  egger: "nnyynn",
  fuchs: "nnayn.",
  gruber: "nny.nn",
};
const members = Object.keys(votes) as (keyof typeof votes)[];
const stanceOf: Record<string, number> = { y: 1, n: -1, a: 0 };

const study = defineStudy({
  parties: [
    { id: "left", name: "Left group", kind: "organization" },
    { id: "right", name: "Right group", kind: "organization" },
    { id: "abel", name: "Abel", kind: "person", memberOf: [{ party: "left" }] },
    { id: "bruun", name: "Bruun", kind: "person", memberOf: [{ party: "left" }] },
    { id: "costa", name: "Costa", kind: "person", memberOf: [{ party: "left" }] },
    // Dahl crossed the floor in the spring.
    {
      id: "dahl",
      name: "Dahl",
      kind: "person",
      memberOf: [
        { party: "left", to: "2024-04-01" },
        { party: "right", from: "2024-04-02" },
      ],
    },
    { id: "egger", name: "Egger", kind: "person", memberOf: [{ party: "right" }] },
    { id: "fuchs", name: "Fuchs", kind: "person", memberOf: [{ party: "right" }] },
    { id: "gruber", name: "Gruber", kind: "person", memberOf: [{ party: "right" }] },
  ],
  topics: rollCalls.map(({ id, label }) => ({ id, label })),
  statements: members.flatMap((member) =>
    [...votes[member]].flatMap((letter, place) => {
      const stance = stanceOf[letter];
      const { id, date } = rollCalls[place]!;
      return stance === undefined ? [] : [{ party: member, topic: id, stance, date, document: id }];
    }),
  ),
});

const table = positions(study);
console.log("Where the groups stand, and how united they are (0 is united):");
for (const { party, topic, value, spread, members: voted } of listPositions(table).slice(0, 2 * rollCalls.length)) {
  console.log(
    `  ${party.padEnd(5)} ${topic.padEnd(8)} ${value!.toFixed(2).padStart(5)} ± ${spread!.toFixed(2)} from ${voted.length} members`,
  );
}

const matrix = agreementMatrix(table, { minimumShared: 3 });
console.log("\nAgreement of members (city-block):");
console.log(`         ${members.map((id) => id.padStart(7)).join("")}`);
for (const row of members) {
  const cells = members.map((column) => {
    const place =
      matrix.parties.findIndex(({ id }) => id === row) * matrix.parties.length +
      matrix.parties.findIndex(({ id }) => id === column);
    return scoreStatuses[matrix.status[place]!] === "ok" ? matrix.values[place]!.toFixed(2) : "–";
  });
  console.log(`  ${row.padEnd(7)}${cells.map((cell) => cell.padStart(7)).join("")}`);
}

const [most] = divergentTopics(table, { parties: ["left", "right"] });
console.log(`\nThe groups are furthest apart on: ${most!.topic}`);
const voters = new Set<string>(members);
const pairs = compareOn(table, "rail").pairs.filter(({ a, b }) => voters.has(a) && voters.has(b));
console.log(
  `On rail bonds ${pairs.filter(({ relation }) => relation === "agree").length} of ${pairs.length} pairs of members agree`,
);
