import type { Issue } from "../base/errors.ts";
import { linksClosingCycles } from "./cycles.ts";
import { placesIn, problem } from "./issues.ts";
import { parseList, withUniqueIds } from "./parse-list.ts";
import { parseObject } from "./parse-object.ts";
import { topicShape } from "./schemas.ts";
import { didYouMean } from "./suggest.ts";
import type { Topic } from "./topic.ts";

/**
 * Reads topics from foreign data, such as the content of a JSON file. Every problem is listed with its path and value;
 * good topics survive. A topic with a wrong field is left out, of two topics with one id the second; a parent that is
 * not there or closes a cycle costs only itself, which makes the topic a root of the tree.
 *
 * @example
 * import { parseTopics } from "stancekit";
 * const { topics, issues } = parseTopics([{ id: "tax", label: "A carbon tax", weight: -1 }, { id: "toll", label: "A toll" }]);
 * topics; // => [{ id: "toll", label: "A toll" }]
 * issues; // => [{ path: "topics[0].weight", value: -1, message: "expected weight to be a finite number of at least 0", severity: "error" }]
 */
export function parseTopics(json: unknown): { readonly topics: Topic[]; readonly issues: Issue[] } {
  const list = withUniqueIds(
    parseList(json, "topics", placesIn("topics"), (value, place) => parseObject(value, topicShape, place)),
  );
  const issues = [...list.issues];
  const ids = new Set(list.items.map(({ item }) => item.id));
  const parents = new Map(
    list.items.flatMap(({ item }) => (item.parent === undefined ? [] : [[item.id, [item.parent]] as const])),
  );
  const cycles = new Map(linksClosingCycles(parents).map(({ from, cycle }) => [from, cycle]));
  const topics = list.items.map(({ item, place }) => {
    const { parent, ...root } = item;
    if (parent === undefined) return root;
    const cycle = cycles.get(item.id);
    if (ids.has(parent) && cycle === undefined) return item;
    const expected =
      cycle === undefined
        ? `expected a topic that is defined${didYouMean(parent, ids)}`
        : `expected parents without a cycle (${cycle.join(" → ")})`;
    issues.push(problem(place("parent"), parent, expected));
    return root;
  });
  return { topics, issues };
}
