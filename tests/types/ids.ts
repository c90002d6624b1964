/** Checked by the compiler alone: where ids are literals, a misspelt one does not compile. */
import { agreementMatrix, compare, compareOn, defineStudy } from "stancekit";

const study = defineStudy({
  parties: [
    { id: "china", name: "China" },
    { id: "us", name: "United States" },
  ],
  topics: [{ id: "minsk", label: "Minsk agreement" }],
  statements: [{ party: "china", topic: "minsk", stance: 1 }],
});

export const right = compare(study, "china", "us", { topics: ["minsk"], weights: { minsk: 2 } });
// @ts-expect-error: no party "chnia"
export const wrongParty = compare(study, "chnia", "us");
// @ts-expect-error: no topic "misnk"
export const wrongTopic = compare(study, "china", "us", { topics: ["misnk"] });
// @ts-expect-error: no topic "misnk"
export const wrongWeight = compare(study, "china", "us", { weights: { misnk: 2 } });
// @ts-expect-error: no topic "misnk"
export const wrongTopicOfAll = compareOn(study, "misnk");
// @ts-expect-error: no topic "misnk"
export const wrongTopicOfMatrix = agreementMatrix(study, { topics: ["misnk"] });

export const misspeltInStatement = defineStudy({
  parties: [{ id: "china", name: "China" }],
  topics: [{ id: "minsk", label: "Minsk agreement" }],
  // @ts-expect-error: no party "chnia"
  statements: [{ party: "chnia", topic: "minsk", stance: 1 }],
});

export const misspeltInMembership = defineStudy({
  // @ts-expect-error: no party "natoo"
  parties: [{ id: "poland", name: "Poland", memberOf: [{ party: "natoo" }] }],
  topics: [],
  statements: [],
});

export const misspeltParent = defineStudy({
  parties: [],
  // @ts-expect-error: no topic "defense"
  topics: [{ id: "bases", label: "Bases", parent: "defense" }],
  statements: [],
});
