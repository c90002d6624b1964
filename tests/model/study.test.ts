import { describe, expect, test } from "vitest";
import { StancekitError } from "../../src/base/errors.ts";
import { defineStudy, parseStudy, studyFromStatements, type StudyDefinition } from "../../src/model/index.ts";

const good: StudyDefinition = {
  parties: [{ id: "us", name: "US" }],
  topics: [{ id: "tax", label: "Tax" }],
  statements: [{ party: "us", topic: "tax", stance: 1 }],
};

describe("parseStudy", () => {
  test("reads back a study that went through JSON", () => {
    const study = defineStudy({ ...good, searched: [{ party: "us", topic: "tax" }] });
    expect(parseStudy(JSON.parse(JSON.stringify(study)))).toEqual({ study, issues: [] });
  });

  test("reports the problems of all its lists and keeps what is good", () => {
    const { study, issues } = parseStudy({
      parties: [...good.parties, { id: "us", name: "again" }],
      topics: [...good.topics, { id: "toll" }],
      statements: [...good.statements, { party: "us", topic: "toll", stance: 1 }],
      searched: [
        { party: "us", topic: "tax" },
        { party: "eu", topic: "tax" },
      ],
      actors: [],
    });
    expect(study).toEqual({
      parties: good.parties,
      topics: good.topics,
      statements: [{ id: "s1", ...good.statements[0] }],
      searched: [{ party: "us", topic: "tax" }],
    });
    expect(issues.map(({ path }) => path)).toEqual([
      "actors",
      "parties[1].id",
      "topics[1].label",
      "statements[1].topic",
      "searched[1].party",
    ]);
  });

  test.for([null, [], "{}", { parties: [], topics: [] }, { ...good, parties: "us" }])("%j is no study", (json) => {
    const { study, issues } = parseStudy(json);
    expect(study).toBeUndefined();
    expect(issues).toHaveLength(1);
  });

  test("takes no other word than all for what was searched", () => {
    expect(parseStudy({ ...good, searched: "some" }).issues.map(({ path }) => path)).toEqual(["searched"]);
  });
});

describe("defineStudy", () => {
  test("changes nothing that it is given", () => {
    const definition = structuredClone(good);
    const study = defineStudy(definition);
    expect(definition).toEqual(good);
    expect(study.statements).toEqual([{ id: "s1", party: "us", topic: "tax", stance: 1 }]);
  });

  test("throws one error with every problem, its path and its value", () => {
    const define = () =>
      defineStudy({
        parties: [{ id: "us", name: "US" }],
        topics: [{ id: "tax", label: "Tax", weight: -1 }],
        statements: [
          { party: "us", topic: "tax", stance: NaN },
          { party: "us", topic: "tax", stance: 1, date: "2023-02-30" },
        ],
      });
    expect(define).toThrow(StancekitError);
    expect(define).toThrow(
      expect.objectContaining({
        code: "invalid-data",
        message: expect.stringMatching(/3 problems[\s\S]*weight.*-1[\s\S]*stance.*NaN[\s\S]*date.*2023-02-30/),
        issues: [
          expect.objectContaining({ path: "topics[0].weight", value: -1 }),
          expect.objectContaining({ path: "statements[0].stance", value: NaN }),
          expect.objectContaining({ path: "statements[1].date", value: "2023-02-30" }),
        ],
      }),
    );
  });

  test("does not overlook a misspelt key", () => {
    const topics = [{ id: "tax", label: "Tax", wieght: 3 }];
    expect(() => defineStudy({ ...good, topics })).toThrow(/topics\[0\]\.wieght.*did you mean "weight"/);
  });
});

describe("studyFromStatements", () => {
  const statements = [
    { id: "1", party: "b", topic: "__proto__", stance: 1 },
    { id: "2", party: "a", topic: "t", stance: 1 },
    { id: "3", party: "b", topic: "t", stance: 1 },
  ];

  test("makes a party and a topic of each id, in the order of their first statement", () => {
    const study = studyFromStatements(statements);
    expect(study.parties.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(study.topics.map(({ id }) => id)).toEqual(["__proto__", "t"]);
    expect(study.searched).toBeUndefined();
  });

  test("takes parties that are given as they are", () => {
    const parties = [{ id: "b", name: "Bee" }];
    expect(studyFromStatements(statements, { parties }).parties).toBe(parties);
  });
});
