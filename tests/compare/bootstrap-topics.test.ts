import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/base/random.ts";
import { compare } from "../../src/compare/index.ts";
import { measureNamed, type MeasureName, type ProfileMeasure } from "../../src/measures/index.ts";
import { defineStudy } from "../../src/model/index.ts";
import { bootstrap } from "../../src/uncertainty/index.ts";

const random = seededRandom(3);
const ours = Array.from({ length: 40 }, () => (random() < 0.8 ? 1 : -1));
const theirs = ours.map((vote) => (random() < 0.7 ? vote : -vote));
const topics = ours.map((_, t) => `t${t}`);
/** A topic is a roll call: both votes on it stand in one document. */
const study = defineStudy({
  parties: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
  topics: topics.map((id) => ({ id, label: id })),
  statements: topics.flatMap((topic, t) => [
    { party: "a" as const, topic, stance: ours[t]!, document: topic },
    { party: "b" as const, topic, stance: theirs[t]!, document: topic },
  ]),
});
const intervalOf = (measure: MeasureName, options = {}) => {
  const score = compare(study, "a", "b", { measure, bootstrap: { seed: 5, over: "topics", ...options } });
  return score.status === "ok" ? score.interval : undefined;
};

describe("the bootstrap over topics", () => {
  it.each(["city-block", "euclidean", "pearson", "kendall-tau-b"] as const)(
    "is that of %s on the votes written out as often as they were drawn",
    (measure) => {
      const call = measureNamed(measure) as ProfileMeasure;
      const { interval, replicates } = bootstrap(
        40,
        (counts) => {
          const drawn = topics.flatMap((_, t) => new Array<number>(counts[t]!).fill(t));
          return call(
            drawn.map((t) => ours[t]!),
            drawn.map((t) => theirs[t]!),
          );
        },
        { seed: 5 },
      );
      const found = intervalOf(measure)!;
      expect(found).toMatchObject({ over: "topics", clusters: 40, replicates, method: "percentile" });
      expect(found.low).toBeCloseTo(interval!.low, 12);
      expect(found.high).toBeCloseTo(interval!.high, 12);
    },
  );

  it("is wider than over documents where each topic has a document of its own, since those leave the topics as they are", () => {
    const overTopics = intervalOf("city-block")!;
    const overDocuments = intervalOf("city-block", { over: "documents" })!;
    expect(overDocuments).toMatchObject({ over: "documents", clusters: 40 });
    expect(overTopics.high - overTopics.low).toBeGreaterThan(1.1 * (overDocuments.high - overDocuments.low));
  });

  it("gives none with fewer topics than asked for, and names what it does not know", () => {
    expect(intervalOf("city-block", { minimumClusters: 41 })).toBeUndefined();
    expect(() => intervalOf("city-block", { over: "days" })).toThrow(
      'bootstrap.over is "days": expected "documents" or "topics"',
    );
  });
});
