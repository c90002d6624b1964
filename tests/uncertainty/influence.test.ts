import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, defineStudy, influence, positions, type Study } from "stancekit";

const study = defineStudy({
  parties: [
    { id: "china", name: "China", kind: "state" },
    { id: "wang", name: "Wang Yi", kind: "person", memberOf: [{ party: "china" }] },
    { id: "us", name: "United States", kind: "state" },
    { id: "other", name: "Another" },
  ],
  topics: [
    { id: "peace", label: "Peace" },
    { id: "truce", label: "A truce", parent: "peace" },
    { id: "nato", label: "NATO expansion" },
    { id: "talks", label: "Talks" },
  ],
  statements: [
    { id: "s1", party: "china", topic: "truce", stance: 1, document: "monday" },
    { id: "s2", party: "wang", topic: "truce", stance: 0.5, document: "friday" },
    { id: "s3", party: "us", topic: "truce", stance: 1, document: "monday" },
    {
      id: "s4",
      party: "china",
      topic: "nato",
      stance: -1,
      evidence: { document: "friday", quote: "no", start: 0, end: 2 },
    },
    { id: "s5", party: "us", topic: "nato", stance: 1 },
    { id: "s6", party: "us", topic: "talks", stance: 1, document: "sunday" },
    { id: "s7", party: "other", topic: "peace", stance: 1, document: "monday" },
  ],
});

/** The change by definition: the score of a study from which one document was struck out. */
function naiveChange(whole: Study, name: string | undefined, id: string): number | undefined {
  const statements = whole.statements.filter((one) =>
    name === undefined ? one.id !== id : (one.evidence?.document ?? one.document) !== name,
  );
  const [now, then] = [compare(whole, "china", "us"), compare({ ...whole, statements }, "china", "us")];
  return now.status === "ok" && then.status === "ok" ? then.value - now.value : undefined;
}

describe("influence", () => {
  const { documents, value, status } = influence(study, "china", "us");

  it("gives the score with all documents", () => {
    const score = compare(study, "china", "us");
    expect({ status, value }).toEqual({ status: "ok", value: score.status === "ok" ? score.value : undefined });
  });

  it("lists every document behind either party, one without a name by itself, the most influential first", () => {
    expect(documents.map(({ document, statements }) => [document, statements.map(({ id }) => id)])).toEqual([
      ["friday", ["s2", "s4"]],
      ["monday", ["s1", "s3"]],
      [undefined, ["s5"]],
      ["sunday", ["s6"]],
    ]);
    const sizes = documents.map(({ change }) => Math.abs(change!));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it("changes the score as striking the document out of the study does", () => {
    for (const { document, statements, change } of documents) {
      expect(change).toBeCloseTo(naiveChange(study, document, statements[0]!.id)!, 12);
    }
  });

  it("gives an editor the words to look up", () => {
    expect(documents[0]!.statements[1]).toEqual({ id: "s4", party: "china", topic: "nato", stance: -1, quote: "no" });
  });

  it("says on which topics the two would stand otherwise to each other", () => {
    expect(documents[0]!.relations).toEqual([{ topic: "nato", relation: "diverge" }]);
    const split: Study = {
      ...study,
      statements: [...study.statements, { id: "s8", party: "china", topic: "nato", stance: 1, document: "tuesday" }],
    };
    const tuesday = influence(split, "china", "us").documents.find(({ document }) => document === "tuesday");
    expect(tuesday?.relations).toEqual([{ topic: "nato", relation: "differ", without: "diverge" }]);
  });

  it("says where the sign or the status would change, the latter first", () => {
    const signed = influence(study, "china", "us", { measure: "directional" });
    expect(signed.value).toBeCloseTo(-0.125, 12);
    expect(signed.documents.map(({ document, changesSign }) => [document, changesSign])).toEqual([
      ["friday", true],
      ["monday", false],
      [undefined, true],
      ["sunday", false],
    ]);
    const few = influence(study, "china", "us", { minimumShared: 2 });
    const losing = few.documents.filter(({ changesStatus }) => changesStatus);
    expect(few.documents.slice(0, losing.length)).toEqual(losing);
    expect(losing.map((one) => [one.document, one.status, one.value, one.change])).toEqual([
      ["monday", "insufficient", undefined, undefined],
      ["friday", "insufficient", undefined, undefined],
      [undefined, "insufficient", undefined, undefined],
    ]);
  });

  it("has no value and no changes where the parties share nothing", () => {
    const none = influence(study, "us", "other");
    expect([none.status, none.value]).toEqual(["no-overlap", undefined]);
    expect(none.documents.every(({ change, changesStatus }) => change === undefined && !changesStatus)).toBe(true);
  });

  it("takes a table, with the positions it was made by", () => {
    const options = { rollUp: "none" } as const;
    expect(influence(positions(study, options), "china", "us")).toEqual(
      influence(study, "china", "us", { positions: options }),
    );
  });

  it("brings back what the document had displaced as a repeat", () => {
    const repeated: Study = {
      ...study,
      statements: [
        { id: "r1", party: "china", topic: "nato", stance: 1, date: "2024-01-02", document: "first" },
        { id: "r2", party: "china", topic: "nato", stance: 1, date: "2024-01-02", document: "second" },
        { id: "r3", party: "us", topic: "nato", stance: 1, document: "third" },
      ],
    };
    const { documents: found } = influence(repeated, "china", "us", { positions: { duplicates: "day" } });
    expect(found.map(({ document, status: left }) => [document, left])).toEqual([
      ["third", "no-overlap"],
      ["first", "ok"],
    ]);
  });
});

const cell = fc.constantFrom("truce", "nato", "talks", "peace");
const made = fc.array(
  fc.record({
    party: fc.constantFrom("china", "wang", "us", "other"),
    topic: cell,
    stance: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
    document: fc.option(fc.constantFrom("d1", "d2", "d3"), { nil: undefined }),
  }),
  { maxLength: 14 },
);

it("always agrees with striking each document out, and does not depend on the order of statements", () =>
  fc.assert(
    fc.property(made, (rows) => {
      const statements = rows.map(({ document, ...row }, i) => ({
        id: `m${i}`,
        ...row,
        ...(document ? { document } : {}),
      }));
      const whole = { ...study, statements };
      const { documents } = influence(whole, "china", "us");
      for (const { document, statements: own, change } of documents) {
        const naive = naiveChange(whole, document, own[0]!.id);
        if (naive === undefined) expect(change).toBeUndefined();
        else expect(change).toBeCloseTo(naive, 10);
      }
      const turned = influence({ ...whole, statements: statements.toReversed() }, "china", "us").documents;
      const changes = (list: typeof documents) => list.map(({ change }) => change?.toFixed(9) ?? "none").toSorted();
      expect(changes(turned)).toEqual(changes(documents));
    }),
  ));
