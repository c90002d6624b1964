import { defineMeasure } from "../measure.ts";

/**
 * Agreement in the United Nations General Assembly, as Voeten's dyadic data report it: 1 for the same vote (two
 * abstentions included), ½ where exactly one abstains, 0 for yes against no. Graded stances count by their side only.
 *
 * Formula: `Σ w·(1 − |sign x − sign y| / 2) / Σ w`, with stances on [−1, 1] and 0 for an abstention. Range [0, 1].
 * Missing: topics that either side lacks (`NaN`, absent from the vote) are left out; `undefined` when none is left.
 * Source: the column "agree" of the data of Bailey, Strezhnev & Voeten (2017), "Estimating dynamic state preferences
 * from United Nations voting data", doi:10.1177/0022002715595700.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { voetenAgreement } from "stancekit";
 * voetenAgreement([1, 0, 1, 1], [1, 0, 0, -1]); // => 0.625
 */
export const voetenAgreement = /* @__PURE__ */ defineMeasure({
  id: "voeten",
  range: { low: 0, high: 1 },
  term: (x, y) => 1 - Math.abs(Math.sign(x) - Math.sign(y)) / 2,
  lowest: (x) => (x === 0 ? 0.5 : 0),
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
