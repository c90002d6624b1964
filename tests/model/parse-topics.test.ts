import { describe, expect, test } from "vitest";
import { formatIssue, parseTopics } from "../../src/model/index.ts";

const topic = (id: string, more: object = {}) => ({ id, label: id, ...more });
const issuesOf = (json: unknown) => parseTopics(json).issues.map(formatIssue);

describe("parseTopics", () => {
  test("keeps every field of a good topic", () => {
    const full = topic("a", { proposition: "P", keywords: ["k"], inverse: ["i"], parent: "b", weight: 0 });
    expect(parseTopics([full, topic("b")])).toEqual({ topics: [full, topic("b")], issues: [] });
  });

  test.for([-1, NaN, Infinity, "2"])("refuses the weight %s", (weight) => {
    expect(parseTopics([topic("a", { weight }), topic("b")]).topics).toEqual([topic("b")]);
  });

  test("a parent that is not there costs only itself, and a name is suggested", () => {
    const json = [topic("bases", { parent: "defense" }), topic("defence")];
    expect(parseTopics(json).topics).toEqual([topic("bases"), topic("defence")]);
    expect(issuesOf(json)).toEqual([
      'topics[0].parent: expected a topic that is defined (did you mean "defence"?), found "defense"',
    ]);
  });

  test("a cycle of parents is cut and named", () => {
    const json = [topic("a", { parent: "b" }), topic("b", { parent: "a" }), topic("c", { parent: "c" })];
    expect(parseTopics(json).topics).toEqual([topic("a", { parent: "b" }), topic("b"), topic("c")]);
    expect(issuesOf(json)).toEqual([
      'topics[1].parent: expected parents without a cycle (a → b → a), found "a"',
      'topics[2].parent: expected parents without a cycle (c → c), found "c"',
    ]);
  });

  test("of two topics with one id the second loses", () => {
    expect(parseTopics([topic("a"), topic("a")]).issues.map(({ path }) => path)).toEqual(["topics[1].id"]);
  });

  test("suggests label for name", () => {
    expect(issuesOf([{ id: "a", name: "A" }])).toEqual([
      'topics[0].name: warning: expected a key that a topic has (did you mean "label"?), found "name"',
      "topics[0].label: expected label to be text that is not empty, found nothing",
    ]);
  });
});
