import {
  attinaIndex,
  hixAgreementIndex,
  meanCohesion,
  riceIndex,
  type MeanCohesion,
  type VoteCounts,
} from "../measures/index.ts";
import { rowsOf } from "../positions/lookup.ts";
import type { PositionTable } from "../positions/table.ts";
import { checkedBlocs, type Bloc } from "./bloc-members.ts";
import { tableOf, type Comparable, type CompareOptions } from "./options.ts";
import { scopeOf } from "./scope.ts";

/** The options of `blocVotes`. */
export type BlocVotesOptions<TopicId extends string = string> = Pick<
  CompareOptions<TopicId>,
  "topics" | "weights" | "positions"
>;

/** How a bloc stands on one topic, counted as a vote. An index that is not defined on these counts is not there. */
export interface BlocVote<TopicId extends string = string> extends Required<VoteCounts> {
  readonly topic: TopicId;
  /** How many members hold no stance; they are in none of the counts. */
  readonly absent: number;
  readonly rice?: number;
  readonly hixAgreement?: number;
  readonly attina?: number;
}

/** How a bloc stands on all topics, each counted as a vote, with the mean of each index over those where it is defined. */
export interface BlocVotes<PartyId extends string = string, TopicId extends string = string> {
  readonly bloc: string;
  readonly members: readonly PartyId[];
  readonly rice: MeanCohesion;
  readonly hixAgreement: MeanCohesion;
  readonly attina: MeanCohesion;
  /** The topics in scope, in the order of the study. */
  readonly byTopic: readonly BlocVote<TopicId>[];
}

/**
 * The cohesion of blocs as legislatures measure it: each topic is taken for a vote, on which a member whose position is
 * above 0 votes yes, below 0 no, and at 0 abstains. Gives Rice's index, Hix, Noury and Roland's and Attinà's, topic by
 * topic, and their means weighted as the topics are. Only the sign counts, so a position of 0.1 is a yes, from ambivalent
 * members too.
 *
 * Missing: members without a stance are counted as absent and vote for nothing; where an index is not defined (nobody
 * voted; for Rice, all abstained) it is left out, also of the mean, which says of how many votes it is.
 *
 * @throws {StancekitError} `unknown-party`, `unknown-topic` or `invalid-option`, as `compare` does; `invalid-option` for
 * two blocs of one id.
 *
 * @example
 * import { blocVotes, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }, { id: "c", name: "C" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "b", topic: "tax", stance: -0.5 },
 *     { party: "a", topic: "toll", stance: 0 },
 *   ],
 * });
 * const [left] = blocVotes(study, [{ id: "left", members: ["a", "b", "c"] }]);
 * left?.byTopic[0]; // => { topic: "tax", yes: 1, no: 1, abstain: 0, absent: 1, rice: 0, hixAgreement: 0.25, attina: 0 }
 * left?.byTopic[1]; // => { topic: "toll", yes: 0, no: 0, abstain: 1, absent: 2, hixAgreement: 1, attina: 1 }
 * left?.rice; // => { status: "ok", value: 0, votes: 1, votesWithoutValue: 1 }
 * left?.attina; // => { status: "ok", value: 0.5, votes: 2, votesWithoutValue: 0 }
 */
export function blocVotes<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  blocs: readonly Bloc<NoInfer<PartyId>>[],
  options: BlocVotesOptions<NoInfer<TopicId>> = {},
): BlocVotes<PartyId, TopicId>[] {
  const table = tableOf(source, options);
  const { columns, weights } = scopeOf(table, options);
  return checkedBlocs<PartyId>(blocs).map(({ id, members }) => {
    const rows = rowsOf(table, members);
    const votes = Array.from(columns, (column) => voteOn(table, rows, column));
    return {
      bloc: id,
      members,
      rice: meanCohesion(votes, riceIndex, { weights }),
      hixAgreement: meanCohesion(votes, hixAgreementIndex, { weights }),
      attina: meanCohesion(votes, attinaIndex, { weights }),
      byTopic: votes.map((vote) => ({
        ...vote,
        ...defined("rice", riceIndex(vote)),
        ...defined("hixAgreement", hixAgreementIndex(vote)),
        ...defined("attina", attinaIndex(vote)),
      })),
    };
  });
}

function voteOn<TopicId extends string>(
  { topics, values, present }: PositionTable<string, TopicId>,
  rows: readonly number[],
  column: number,
): BlocVote<TopicId> {
  const signs = rows
    .map((row) => row * topics.length + column)
    .flatMap((cell) => (present[cell] ? [Math.sign(values[cell]!)] : []));
  const counted = (sign: number) => signs.filter((other) => other === sign).length;
  const absent = rows.length - signs.length;
  return { topic: topics[column]!.id, yes: counted(1), no: counted(-1), abstain: counted(0), absent };
}

function defined<Name extends string>(name: Name, value: number | undefined): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>);
}
