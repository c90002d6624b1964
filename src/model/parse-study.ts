import type { Issue } from "../base/errors.ts";
import { placesIn, problem } from "./issues.ts";
import { parseList } from "./parse-list.ts";
import { parseObject } from "./parse-object.ts";
import { parseParties } from "./parse-parties.ts";
import { parseStatements, unlessKnown } from "./parse-statements.ts";
import { parseTopics } from "./parse-topics.ts";
import { searchedShape, studyShape } from "./schemas.ts";
import type { Searched, Study } from "./study.ts";

/**
 * Reads a whole study from foreign data, such as the content of a JSON file: parties, topics, statements and, where it
 * is given, which cells were searched. Every problem is listed with its path and value; what is good survives, as in
 * `parseParties`, `parseTopics` and `parseStatements`. The study is undefined only where there is no object with the
 * three lists.
 *
 * @example
 * import { parseStudy } from "stancekit";
 * const { study, issues } = parseStudy({
 *   parties: [{ id: "us", name: "United States", alias: ["Washington"] }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "us", topic: "tax", stance: 1 }, { party: "us", topic: "tax", stance: null }],
 * });
 * study?.statements.length; // => 1
 * issues.map(({ path, message }) => `${path}: ${message}`);
 * // => [
 * //   'parties[0].alias: expected a key that a party has (did you mean "aliases"?)',
 * //   "statements[1].stance: expected stance to be a number from -1 to 1",
 * // ]
 */
export function parseStudy(json: unknown): { readonly study: Study | undefined; readonly issues: Issue[] } {
  const outline = parseObject(json, studyShape, (field) => field ?? "study");
  if (outline.value === undefined) return { study: undefined, issues: [...outline.issues] };
  const { parties, issues: partyIssues } = parseParties(outline.value.parties);
  const { topics, issues: topicIssues } = parseTopics(outline.value.topics);
  const { statements, issues: statementIssues } = parseStatements(outline.value.statements, { parties, topics });
  const { searched, issues: searchedIssues } = parseSearched(outline.value.searched, { parties, topics });
  return {
    study: { parties, topics, statements, ...(searched === undefined ? {} : { searched }) },
    issues: [...outline.issues, ...partyIssues, ...topicIssues, ...statementIssues, ...searchedIssues],
  };
}

function parseSearched(
  given: unknown,
  { parties, topics }: Pick<Study, "parties" | "topics">,
): { searched: "all" | Searched[] | undefined; issues: readonly Issue[] } {
  if (given === undefined || given === "all") return { searched: given, issues: [] };
  if (!Array.isArray(given)) {
    const issue = problem("searched", given, 'expected "all" or a list of cells, each with a party and a topic');
    return { searched: undefined, issues: [issue] };
  }
  const partyIds = new Set(parties.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const list = parseList(given, "searched", placesIn("searched"), (value, place) => {
    const parsed = parseObject(value, searchedShape, place);
    if (parsed.value === undefined) return parsed;
    const unknownIds = [
      ...unlessKnown("party", parsed.value.party, partyIds, place),
      ...unlessKnown("topic", parsed.value.topic, topicIds, place),
    ];
    return { value: unknownIds.length > 0 ? undefined : parsed.value, issues: [...parsed.issues, ...unknownIds] };
  });
  return { searched: list.items.map(({ item }) => item), issues: list.issues };
}
