/**
 * Voting advice at the size of a national election: one voter, 10,000 candidates, 60 five-point questions, a twelfth of
 * the answers missing, all ranked. The packed table beside its naive twin over objects and a sort; both must agree before
 * anything is timed. Read the ratio of one run, never the times: npx vitest bench --run --project unit matching
 */
import { bench, describe } from "vitest";
import { candidateTable, cityBlock, rankMatches, type MatchRanking } from "stancekit";
import { seededRandom } from "../src/base/random.ts";

const questions = 60;
const random = seededRandom(3);
const answersOf = (missing: number) =>
  Array.from({ length: questions }, () => (random() < missing ? null : 1 + Math.floor(random() * 5)));
const voter = answersOf(0.1);
const candidates = Array.from({ length: 10_000 }, (_, i) => ({ id: `c${i}`, answers: answersOf(0.08) }));
const scale = { low: 1, high: 5 };
const table = candidateTable(candidates, { scale });
const importance = Array.from({ length: questions }, () => 1 + Math.floor(random() * 3) / 2);
const anyWeights = Array.from({ length: questions }, () => 0.5 + Math.sqrt(random()));

interface Ranked {
  readonly candidate: number;
  readonly score: number;
}

/** City block in which a missing answer stands at the end farthest from the voter's. */
function naive(weights: readonly number[]): Ranked[] {
  return candidates
    .map(({ answers }, candidate) => {
      let sum = 0;
      let weight = 0;
      for (const [q, own] of voter.entries()) {
        if (own === null) continue;
        const theirs = answers[q] ?? (own <= 3 ? 5 : 1);
        sum += weights[q]! * (1 - Math.abs(own - theirs) / 4);
        weight += weights[q]!;
      }
      return { candidate, score: sum / weight };
    })
    .sort((one, other) => other.score - one.score);
}

function expectAgreement({ index, score }: MatchRanking, ranked: readonly Ranked[]): void {
  const scores = new Map(ranked.map((match) => [match.candidate, match.score]));
  for (const [place, candidate] of index.entries()) {
    const difference = Math.max(
      Math.abs(score[place]! - scores.get(candidate)!),
      Math.abs(score[place]! - ranked[place]!.score),
    );
    if (!(difference <= 1e-9)) throw new Error(`place ${place} differs by ${difference} from its naive twin`);
  }
}

const rank = (weights: readonly number[]) =>
  rankMatches(voter, table, { rule: cityBlock, missing: "extreme", weights });
for (const weights of [importance, anyWeights]) expectAgreement(rank(weights), naive(weights));

describe("one voter, 10,000 candidates, 60 questions", () => {
  bench("rankMatches, weights ½ steps apart", () => void rank(importance));
  bench("rankMatches, any weights", () => void rank(anyWeights));
  bench("rankMatches, missing answers left out", () => void rankMatches(voter, table, { weights: importance }));
  bench("naive objects and sort", () => void naive(importance));
});

describe("making the table", () => {
  bench("candidateTable", () => void candidateTable(candidates, { scale }));
});
