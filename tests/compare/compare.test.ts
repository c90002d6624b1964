import { describe, expect, it } from "vitest";
import {
  agreementMatrix,
  compare,
  compareOn,
  divergentTopics,
  eachScore,
  explain,
  scoreAt,
  scoreStatuses,
} from "../../src/compare/index.ts";
import { seededRandom } from "../../src/base/random.ts";
import { exactMatch } from "../../src/measures/index.ts";
import type { Statement } from "../../src/model/index.ts";
import { positions } from "../../src/positions/index.ts";
import { grid } from "./fixtures.ts";

describe("compare", () => {
  it("gives no number without a shared topic, whatever the measure", () => {
    const study = grid([
      [1, null],
      [null, 1],
    ]);
    for (const measure of ["city-block", "euclidean", "directional", "hybrid", "exact-match"] as const) {
      const score = compare(study, "p0", "p1", { measure });
      expect(score).toMatchObject({ status: "no-overlap", shared: 0, coverage: 0, byTopic: [] });
      expect(score).not.toHaveProperty("value");
    }
  });

  it("gives no number with fewer shared topics than asked for, but shows them", () => {
    const score = compare(
      grid([
        [1, 1],
        [1, null],
      ]),
      "p0",
      "p1",
      { minimumShared: 2 },
    );
    expect(score).toMatchObject({ status: "insufficient", shared: 1 });
    expect(score).not.toHaveProperty("value");
    expect(score.byTopic).toHaveLength(1);
  });

  it("leads from each topic to the statements behind it", () => {
    const [topic] = compare(grid([[1], [-1]]), "p0", "p1").byTopic;
    expect(topic).toMatchObject({
      topic: "t0",
      relation: "diverge",
      a: { statements: ["s0-0"] },
      b: { statements: ["s1-0"] },
    });
  });

  it("weighs topics by their own weights, by given ones instead, and drops those of weight 0", () => {
    const study = grid(
      [
        [1, 1],
        [1, -1],
      ],
      [3, 1],
    );
    expect(compare(study, "p0", "p1")).toMatchObject({ value: 0.75, coverage: 1 });
    expect(compare(study, "p0", "p1", { weights: { t0: 1 } })).toMatchObject({ value: 0.5 });
    expect(compare(study, "p0", "p1", { weights: { t1: 0 } })).toMatchObject({ value: 1, shared: 1 });
    expect(compare(study, "p0", "p1", { topics: ["t1", "t1"] })).toMatchObject({ value: 0, shared: 1 });
  });

  it("multiplies weights down the topic tree and adds contributions up it", () => {
    const flat = grid([
      [1, 1, 0],
      [1, -1, 1],
    ]);
    const study = {
      ...flat,
      topics: [
        { id: "economy", label: "Economy", weight: 2 },
        { id: "t0", label: "t0", parent: "economy" },
        { id: "t1", label: "t1", parent: "economy", weight: 3 },
        { id: "t2", label: "t2" },
      ],
    };
    const score = compare(study, "p0", "p1");
    if (score.status !== "ok") throw new Error(score.status);
    expect(score.byTopic.map(({ weight }) => weight * 9)).toEqual([2, 6, 1]);
    expect(score.byBranch).toMatchObject([
      { topic: "economy", weight: 8 / 9, contribution: 2 / 9, score: 1 / 4, topics: ["t0", "t1"] },
      { topic: "t0", parent: "economy", contribution: 2 / 9 },
      { topic: "t1", parent: "economy", contribution: 0 },
      { topic: "t2", contribution: 1 / 18 },
    ]);
    expect(score.byBranch[0]).not.toHaveProperty("parent");
    expect(score.value).toBeCloseTo(2.5 / 9, 15);
  });

  it("adds up at every level of a tree of three levels with a topic that holds stances of its own", () => {
    const flat = grid([
      [1, 1, 0.5, -1, 0],
      [1, -1, 0.5, 1, 1],
    ]);
    const study = {
      ...flat,
      topics: [
        { id: "t0", label: "root with a stance", weight: 2 },
        { id: "inner", label: "a heading", parent: "t0", weight: 3 },
        { id: "t1", label: "leaf", parent: "inner" },
        { id: "t2", label: "leaf", parent: "inner", weight: 5 },
        { id: "t3", label: "leaf", parent: "t0" },
        { id: "t4", label: "another root" },
      ],
    };
    for (const measure of ["city-block", "euclidean", "hybrid"] as const) {
      const score = compare(study, "p0", "p1", { measure });
      if (score.status !== "ok") throw new Error(score.status);
      const own = new Map(score.byTopic.map(({ topic, contribution }) => [topic as string, contribution]));
      const sum = (parent: string | undefined) =>
        score.byBranch
          .filter((branch) => branch.parent === parent)
          .reduce((total, branch) => total + branch.contribution, 0);
      expect(sum(undefined)).toBeCloseTo(score.value, 12);
      for (const { topic, contribution } of score.byBranch) {
        if (topic === "t0" || topic === "inner")
          expect(sum(topic) + (own.get(topic) ?? 0)).toBeCloseTo(contribution, 12);
      }
      expect(score.coverage).toBe(1);
      expect(score.byTopic.map(({ weight }) => Math.round(weight * 41))).toEqual([2, 6, 30, 2, 1]);
    }
  });

  it("takes a topic for its whole branch, and a heading without stances for no topic at all", () => {
    const flat = grid([
      [1, 1],
      [1, 1],
    ]);
    const topics = [
      { id: "heading", label: "Heading" },
      { id: "t0", label: "t0", parent: "heading" },
      { id: "t1", label: "t1" },
    ];
    const study = { ...flat, topics };
    expect(compare(study, "p0", "p1")).toMatchObject({ value: 1, coverage: 1, bounds: { low: 1, high: 1 } });
    expect(compare(study, "p0", "p1", { topics: ["heading"] })).toMatchObject({ shared: 1, coverage: 1 });
    expect(compare(study, "p0", "p1", { weights: { heading: 0 } })).toMatchObject({ shared: 1 });
  });

  it("refuses a topic that stands above itself, and a table that JSON has flattened", () => {
    const flat = grid([[1], [1]]);
    const round = { ...flat, topics: [{ id: "t0", label: "t0", parent: "t0" }] };
    expect(() => compare(round, "p0", "p1")).toThrow('topic "t0" is above itself');
    const table = JSON.parse(JSON.stringify(positions(flat))) as ReturnType<typeof positions>;
    expect(() => compare(table, "p0", "p1")).toThrow("the position table has no typed arrays");
  });

  it("knows that a party agrees with itself on what nobody knows", () => {
    const study = grid([[1, null]]);
    expect(compare(study, "p0", "p0")).toMatchObject({ value: 1, bounds: { low: 1, high: 1 } });
    expect(compare(study, "p0", "p0", { measure: "directional" })).toMatchObject({
      value: 1,
      bounds: { low: 0.5, high: 1 },
    });
    expect(compare(grid([[0, null]]), "p0", "p0", { measure: "hybrid" }).bounds).toEqual({ low: 0.5, high: 0.75 });
  });

  it("calls same sides agreement, opposite sides divergence, and the rest a difference", () => {
    const study = grid([
      [1, 1, 0, 0, 1],
      [0.5, -0.5, 0, 1, 1],
    ]);
    const both = [...study.statements, { id: "turn", party: "p1", topic: "t4", stance: -1 }];
    const { byTopic } = compare({ ...study, statements: both }, "p0", "p1");
    expect(byTopic.map(({ relation }) => relation)).toEqual(["agree", "diverge", "agree", "differ", "differ"]);
  });

  it("takes a table made once, and then refuses to make it otherwise", () => {
    const study = grid([[1], [1]]);
    expect(compare(positions(study), "p0", "p1")).toEqual(compare(study, "p0", "p1"));
    expect(() => compare(positions(study), "p0", "p1", { positions: {} })).toThrow(
      "positions was given with a position table",
    );
  });

  it("names what is wrong with ids and options", () => {
    const study = grid([[1], [1]]);
    expect(() => compare(study, "p0", "p9")).toThrow('party is "p9": expected one of p0, p1');
    expect(() => compare(study, "p0", "p1", { topics: ["t9"] })).toThrow('topic is "t9": expected one of t0');
    expect(() => compare(study, "p0", "p1", { weights: { t9: 1 } })).toThrow('topic is "t9"');
    expect(() => compare(study, "p0", "p1", { weights: { t0: -1 } })).toThrow('weight of "t0" is -1');
    expect(() => compare(study, "p0", "p1", { minimumShared: 0 })).toThrow("minimumShared is 0");
    expect(() => compare(study, "p0", "p1", { measure: "manhattan" as never })).toThrow('measure is "manhattan"');
    expect(() => compare(study, "p0", "p1", { measure: null as never })).toThrow(
      "measure is null: expected a standard",
    );
    expect(() => compare(undefined as never, "p0" as never, "p1" as never)).toThrow("the source is undefined");
  });
});

describe("the bootstrap interval", () => {
  const study = grid([
    [1, 1, 1, 1, 1, 1],
    [1, 1, -1, 1, -1, 1],
  ]);

  it("is the same for the same seed, another for another, and lies around the value", () => {
    const at = (seed: number) => {
      const score = compare(study, "p0", "p1", { bootstrap: { seed, replicates: 400 } });
      return score.status === "ok" ? score.interval! : undefined;
    };
    expect(at(1)).toEqual(at(1));
    expect(at(1)).toMatchObject({ level: 0.95, over: "documents", clusters: 12 });
    const interval = at(1)!;
    expect(interval.low).toBeLessThan(4 / 6);
    expect(interval.high).toBeGreaterThan(4 / 6);
    expect(interval.replicates).toBeLessThanOrEqual(400);
  });

  it("resamples documents, not statements: one document behind all gives none", () => {
    const single = { ...study, statements: study.statements.map((statement) => ({ ...statement, document: "one" })) };
    expect(compare(single, "p0", "p1", { bootstrap: { seed: 1 } })).not.toHaveProperty("interval");
  });

  it("is no wider than a point when every document says the same", () => {
    const score = compare(
      grid([
        [1, 1, 1],
        [1, 1, 1],
      ]),
      "p0",
      "p1",
      { bootstrap: { seed: 3 } },
    );
    expect(score).toMatchObject({ interval: { low: 1, high: 1 } });
  });

  it("equals a naive bootstrap that builds each replicate as a study of its own", () => {
    const bootstrap = { seed: 11, replicates: 60 };
    const score = compare(study, "p0", "p1", { bootstrap });
    const random = seededRandom(11);
    const documents = [
      ...new Set(["p0", "p1"].flatMap((_, k) => study.topics.map(({ id }) => `d${k}-${id.slice(1)}`))),
    ];
    const order = study.topics.flatMap((_, t) => [`d0-${t}`, `d1-${t}`]);
    expect([...documents].sort()).toEqual([...order].sort());
    const scores: number[] = [];
    for (let replicate = 0; replicate < 60; replicate++) {
      const drawn = order.map(() => order[Math.floor(random() * order.length)]!);
      const statements = drawn.flatMap((document, draw) =>
        study.statements
          .filter((statement) => statement.document === document)
          .map((one) => ({ ...one, id: `${one.id}/${draw}` })),
      );
      const again = compare({ ...study, statements }, "p0", "p1", { positions: { duplicates: "keep" } });
      if (again.status === "ok") scores.push(again.value);
    }
    scores.sort((one, other) => one - other);
    const at = (share: number) => {
      const place = (scores.length - 1) * share;
      const below = scores[Math.floor(place)]!;
      return below + (scores[Math.ceil(place)]! - below) * (place - Math.floor(place));
    };
    const interval = score.status === "ok" ? score.interval! : undefined;
    expect(interval).toMatchObject({ clusters: 12, replicates: scores.length });
    expect(interval!.low).toBeCloseTo(at(0.025), 12);
    expect(interval!.high).toBeCloseTo(at(0.975), 12);
  });

  it("weighs a document by how often it was drawn", () => {
    const rows = [-1, 1, 1, 1, 1].map((stance, k) => ({
      id: `x${k}`,
      party: "p0",
      topic: "t0",
      stance,
      document: `x${k}`,
    }));
    const mixed = {
      ...grid([[null], [1]]),
      statements: [...rows, { id: "y", party: "p1", topic: "t0", stance: 1, document: "x0" }],
    };
    const score = compare(mixed, "p0", "p1", { bootstrap: { seed: 2, replicates: 500 } });
    const interval = score.status === "ok" ? score.interval! : undefined;
    // p1 speaks only in x0, so that every replicate with a score holds x0 at least once, and sometimes thrice
    expect(interval!.high).toBeLessThan(1);
    expect(interval!.low).toBeLessThan(0.5);
  });

  it("asks for five documents behind the shared topics, and for replicates that share as much as was asked", () => {
    const five = grid([
      [1, 1, 1],
      [1, -1, null],
    ]);
    const statements = five.statements.map((one) => (one.id === "s1-0" ? { ...one, document: "d0-0" } : one));
    expect(compare({ ...five, statements }, "p0", "p1", { bootstrap: { seed: 1 } })).not.toHaveProperty("interval");
    expect(compare(five, "p0", "p1", { bootstrap: { seed: 1, minimumClusters: 4 } })).toHaveProperty("interval");
    expect(compare(five, "p0", "p1", { bootstrap: { seed: 1, minimumClusters: 5 } })).not.toHaveProperty("interval");
    expect(compare(study, "p0", "p1", { minimumShared: 6, bootstrap: { seed: 1 } })).not.toHaveProperty("interval");
  });

  it("leaves out a replicate in which the policy counts nothing", () => {
    const own = ({ voice }: { voice?: string }) => (voice === "reporter" ? 0 : 1);
    const policy = (list: readonly Statement[]) => list.map(own);
    const heard = study.statements.map((one) => ({
      ...one,
      id: `${one.id}r`,
      document: "wire",
      stance: 0,
      voice: "reporter" as const,
    }));
    const table = positions({ ...study, statements: [...study.statements, ...heard] }, { policy });
    expect(compare(table, "p0", "p1", { bootstrap: { seed: 1 } })).toMatchObject({ status: "ok", value: 4 / 6 });
  });

  it("makes positions anew by the policy of the table", () => {
    const rows = [0, 1, 2, 3, 4, 5].map((day) => ({
      id: `x${day}`,
      party: "p0",
      topic: "t0",
      stance: day % 2 ? 1 : -1,
      document: `x${day}`,
      date: `2022-01-0${day + 1}`,
    }));
    const mixed = { ...grid([[null], [1]]), statements: [...rows, { id: "y", party: "p1", topic: "t0", stance: 1 }] };
    const score = compare(mixed, "p0", "p1", { bootstrap: { seed: 5, replicates: 300 } });
    if (score.status !== "ok") throw new Error(score.status);
    expect(score.interval!.low).toBeGreaterThanOrEqual(0);
    expect(score.interval!.low).toBeLessThan(score.value);
    expect(score.interval!.high).toBeGreaterThan(score.value);
  });

  it("names options out of range", () => {
    const ask = (bootstrap: object) => () => compare(study, "p0", "p1", { bootstrap: { seed: 1, ...bootstrap } });
    expect(ask({ seed: 0.5 })).toThrow("bootstrap.seed is 0.5: expected an integer");
    expect(ask({ replicates: 0 })).toThrow("bootstrap.replicates is 0");
    expect(ask({ level: 1 })).toThrow("bootstrap.level is 1");
    expect(ask({ minimumClusters: 1 })).toThrow("bootstrap.minimumClusters is 1");
  });
});

describe("agreementMatrix", () => {
  it("copes with no party, one party, and no topic", () => {
    expect(agreementMatrix({ parties: [], topics: [], statements: [] }).values).toHaveLength(0);
    const one = agreementMatrix(grid([[1]]));
    expect([...one.values, ...one.status]).toEqual([1, 2]);
    const none = agreementMatrix(grid([[], []]));
    expect([...none.status]).toEqual([0, 0, 0, 0]);
    expect([...none.low, ...none.high]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("compares only the parties asked for, in their order", () => {
    const study = grid([[1], [1], [-1]]);
    const matrix = agreementMatrix(study, { parties: ["p2", "p0", "p2"] });
    expect(matrix.parties.map(({ id }) => id)).toEqual(["p2", "p0"]);
    expect([...matrix.values]).toEqual([1, 0, 0, 1]);
    expect([...eachScore(matrix)].map(({ a, b }) => [a, b])).toEqual([["p2", "p0"]]);
    expect(() => agreementMatrix(study, { parties: ["p9"] })).toThrow('party is "p9"');
  });

  it("says of each pair that shares too little that it does", () => {
    const matrix = agreementMatrix(
      grid([
        [1, 1],
        [1, null],
        [1, 1],
      ]),
      { minimumShared: 2 },
    );
    expect(Array.from(matrix.status, (code) => scoreStatuses[code])).toEqual([
      "ok",
      "insufficient",
      "ok",
      "insufficient",
      "insufficient",
      "insufficient",
      "ok",
      "insufficient",
      "ok",
    ]);
    expect(matrix.values[1]).toBeNaN();
  });

  it("hands out single pairs in full, with the options it was made with", () => {
    const matrix = agreementMatrix(
      grid([
        [1, 1],
        [1, 0.5],
      ]),
      { measure: exactMatch, bootstrap: { seed: 1, minimumClusters: 2 } },
    );
    expect(scoreAt(matrix, "p0", "p1")).toMatchObject({
      status: "ok",
      value: 0.5,
      measure: "exact-match",
      interval: { level: 0.95 },
    });
    expect(() => scoreAt(matrix, "p0", "p7")).toThrow('party is "p7"');
    const some = agreementMatrix(grid([[1], [1], [1]]), { parties: ["p2", "p0"] });
    expect(() => scoreAt(some, "p0", "p1")).toThrow('party is "p1": expected one of p2, p0');
    expect(scoreAt(some, "p0", "p2")).toMatchObject({ a: "p0", b: "p2" });
    expect([...eachScore(matrix)]).toHaveLength(1);
  });
});

describe("compareOn", () => {
  it("lists everyone from most in favour to most against, then those without a stance", () => {
    const { positions: places, pairs, parties } = compareOn(grid([[-1], [null], [0.5], [1]]), "t0");
    expect(places.map(({ party }) => party)).toEqual(["p3", "p2", "p0", "p1"]);
    expect(pairs).toEqual([
      { a: "p2", b: "p3", score: 0.75, relation: "agree" },
      { a: "p0", b: "p2", score: 0.25, relation: "diverge" },
      { a: "p0", b: "p3", score: 0, relation: "diverge" },
    ]);
    expect(parties).toBe(3);
  });

  it("looks only at the parties asked for", () => {
    const some = compareOn(grid([[-1], [null], [0.5], [1]]), "t0", { parties: ["p3", "p0"] });
    expect(some.positions.map(({ party }) => party)).toEqual(["p3", "p0"]);
    expect(some.pairs).toHaveLength(1);
  });
});

describe("divergentTopics", () => {
  const study = grid([
    [1, 1, 1, null],
    [-1, 1, 0, 1],
    [1, 1, null, null],
  ]);

  it("ranks by mean divergence of pairs and names the furthest two", () => {
    expect(divergentTopics(study)).toEqual([
      { topic: "t0", parties: 3, status: "ok", divergence: 2 / 3, furthest: { a: "p0", b: "p1", divergence: 1 } },
      { topic: "t2", parties: 2, status: "ok", divergence: 0.5, furthest: { a: "p0", b: "p1", divergence: 0.5 } },
      { topic: "t1", parties: 3, status: "ok", divergence: 0, furthest: { a: "p0", b: "p1", divergence: 0 } },
      { topic: "t3", parties: 1, status: "no-overlap" },
    ]);
  });

  it("looks only at the parties and topics asked for", () => {
    const between = divergentTopics(study, { parties: ["p0", "p2"], weights: { t1: 0 } });
    expect(between.map(({ topic, status }) => [topic, status])).toEqual([
      ["t0", "ok"],
      ["t2", "no-overlap"],
      ["t3", "no-overlap"],
    ]);
  });

  it("rescales measures that start below 0", () => {
    const [first] = divergentTopics(study, { measure: "directional", topics: ["t0"], parties: ["p0", "p1"] });
    expect(first).toMatchObject({ divergence: 1 });
  });
});

describe("explain", () => {
  const study = {
    ...grid([
      [1, 1, 0.5, 0, null],
      [1, -1, 1, 1, 1],
      [null, null, null, null, 1],
    ]),
    parties: [
      { id: "p0", name: "Atlantis" },
      { id: "p1", name: "United Isles" },
      { id: "p2", name: "European Union" },
    ],
  };

  it("says where two parties agree, part and differ, and the score with its bounds", () => {
    expect(explain(study, "p0", "p1")).toBe(
      "Atlantis and the United Isles agree on 2 of 4 shared topics: Topic 0 and Topic 2. They part on Topic 1 (Atlantis in favour, " +
        "the United Isles against). On Topic 3, Atlantis is neutral and the United Isles is in favour. " +
        "Score: 0.56 (city-block; between 0.45 and 0.65 were the unknown positions known).",
    );
  });

  it("says that there is no score, and why", () => {
    expect(explain(study, "p0", "p2")).toBe(
      "Atlantis and the European Union share no topic on which both hold a position, so there is no score; it could be anything from 0 to 1.",
    );
    expect(explain(study, "p1", "p2", { minimumShared: 2 })).toBe(
      "The United Isles and the European Union agree on 1 of 1 shared topic: Topic 4. With 1 shared topic where 2 were asked for, no score is given.",
    );
  });

  it("says where a position rests on a reporter's account alone, and where a party is of two minds", () => {
    const two = grid([
      [1, 1, 1],
      [1, -1, 1],
    ]);
    const heard = two.statements.map((statement) =>
      statement.party === "p1" ? { ...statement, voice: "reporter" as const } : statement,
    );
    const turn = { id: "turn", party: "p0", topic: "t2", stance: -1 };
    expect(explain({ ...two, statements: [...heard, turn] }, "p0", "p1")).toBe(
      "Party 0 and Party 1 agree on 1 of 3 shared topics: Topic 0 (in part by a reporter’s account). " +
        "They part on Topic 1 (Party 0 in favour, Party 1 against by a reporter’s account). " +
        "On Topic 2, Party 0 is both for and against and Party 1 is in favour by a reporter’s account. Score: 0.5 (city-block).",
    );
  });

  it("gives the interval where there is one", () => {
    const words = explain(study, "p0", "p1", { bootstrap: { seed: 1, replicates: 200 } });
    expect(words).toMatch(/; [\d.]+ to [\d.]+ in 95 % of \d+ redraws of the 8 documents\)\.$/);
  });
});
