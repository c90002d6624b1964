import { StancekitError } from "../base/errors.ts";
import { formatIssue } from "./issues.ts";
import { parseStudy } from "./parse-study.ts";
import type { Membership, Party } from "./party.ts";
import type { Statement } from "./statement.ts";
import type { Searched, Study } from "./study.ts";
import type { Topic } from "./topic.ts";

/** A party as written in code: its memberships name parties of the same study. */
export interface PartyDefinition<PartyId extends string = string> extends Party<PartyId> {
  readonly memberOf?: readonly Membership<NoInfer<PartyId>>[];
}

/** A topic as written in code: its parent is a topic of the same study. */
export interface TopicDefinition<TopicId extends string = string> extends Topic<TopicId> {
  readonly parent?: NoInfer<TopicId>;
}

/** A statement as written in code; without an id it gets one from its place in the list: s1, s2 … */
export interface StatementDefinition<PartyId extends string = string, TopicId extends string = string> extends Omit<
  Statement<PartyId, TopicId>,
  "id"
> {
  readonly id?: string;
}

/** A study as written in code. */
export interface StudyDefinition<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly PartyDefinition<PartyId>[];
  readonly topics: readonly TopicDefinition<TopicId>[];
  readonly statements: readonly StatementDefinition<NoInfer<PartyId>, NoInfer<TopicId>>[];
  readonly searched?: "all" | readonly Searched<NoInfer<PartyId>, NoInfer<TopicId>>[];
}

/**
 * Makes a study from data written in code. Ids given as literals become part of its type, so that a misspelt party or
 * topic is a compile error here and in every function that takes the study. What the compiler cannot see is checked
 * when it runs, by the rules of `parseStudy`; but where that keeps what is good, this accepts no issue at all, not even
 * a key that is not known: a misspelt `weight` must not be ignored.
 *
 * @throws {StancekitError} `invalid-data`, with every problem in the message and in `issues`.
 *
 * @example
 * import { defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "china", name: "China" }, { id: "us", name: "United States" }],
 *   topics: [{ id: "truce", label: "The truce" }],
 *   statements: [{ party: "china", topic: "truce", stance: 1 }],
 * });
 * study.statements; // => [{ id: "s1", party: "china", topic: "truce", stance: 1 }]
 * defineStudy({ parties: [], topics: [], statements: [{ party: "us", topic: "truce", stance: 1 }] }); // throws /statements\[0\].party: expected a party that is defined, found "us"/
 */
export function defineStudy<const PartyId extends string, const TopicId extends string>(
  definition: StudyDefinition<PartyId, TopicId>,
): Study<PartyId, TopicId> {
  const { study, issues } = parseStudy(definition);
  if (issues.length > 0) {
    const lines = issues.map((issue) => `\n  ${formatIssue(issue)}`).join("");
    const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
    throw new StancekitError("invalid-data", `the study has ${count}:${lines}`, issues);
  }
  // The parser gives back the ids it was given, of which the compiler knows the literals.
  return study as Study<PartyId, TopicId>;
}
