import { describe, expect, it } from "vitest";
import { benatiCapurri } from "../../../src/measures/pairwise/benati-capurri.ts";
import { cosine } from "../../../src/measures/pairwise/cosine.ts";
import { kendallTauB } from "../../../src/measures/pairwise/kendall-tau-b.ts";
import { pearson } from "../../../src/measures/pairwise/pearson.ts";
import { signorinoRitterS } from "../../../src/measures/pairwise/signorino-ritter-s.ts";
import { spearman } from "../../../src/measures/pairwise/spearman.ts";
import { squaredS } from "../../../src/measures/pairwise/squared-s.ts";
import { voetenAgreement } from "../../../src/measures/pairwise/voeten-agreement.ts";
import known from "../../known-answers/correlations.json" with { type: "json" };

const scaleOf = ([low, high]: number[]) => ({ low: low!, high: high! });

describe("correlations", () => {
  it.each(Object.entries(known.cases))("give scipy's figures on the pair called %s", (_, pair) => {
    const options = { scale: scaleOf(pair.scale), ...("weights" in pair ? { weights: pair.weights } : {}) };
    expect(cosine(pair.x, pair.y, options)).toBeCloseTo(pair.cosine, 12);
    expect(pearson(pair.x, pair.y, options)).toBeCloseTo(pair.pearson, 12);
    expect(spearman(pair.x, pair.y, options)).toBeCloseTo(pair.spearman, 12);
    expect(kendallTauB(pair.x, pair.y, options)).toBeCloseTo(pair.kendallTauB, 12);
  });

  it("give the published τ-b of alliance portfolios and of votes in the United Nations", () => {
    const { alliances } = known.cases;
    expect(kendallTauB(alliances.x, alliances.y, { scale: scaleOf(alliances.scale) })).toBeCloseTo(
      known.published.alliances.kendallTauB,
      8,
    );
    const { x, y, kendallTauB: published } = known.published.unitedStatesAndMexico;
    expect(kendallTauB(x, y)).toBeCloseTo(published, 8);
  });

  it("give the published rank correlation of intelligence and television, which has no ties", () => {
    const { x, y, scale, spearman: published } = known.published.iqAndTelevision;
    expect(spearman(x, y, { scale: scaleOf(scale) })).toBeCloseTo(published, 14);
  });
});

describe("foreign policy similarity", () => {
  it("gives the published S, weighted S, squared S and A of the alliance portfolios", () => {
    const { x, y, scale: ends } = known.cases.alliances;
    const { sScore, weights, weightedSScore, squaredS: squared, benatiCapurri: alignment } = known.published.alliances;
    const scale = scaleOf(ends);
    expect(signorinoRitterS(x, y, { scale })).toBeCloseTo(sScore, 12);
    expect(signorinoRitterS(x, y, { scale, weights })).toBeCloseTo(weightedSScore, 12);
    expect(squaredS(x, y, { scale })).toBeCloseTo(squared, 7);
    expect(benatiCapurri(x, y, { scale })).toBeCloseTo(alignment, 12);
  });

  it("gives S, squared S and A of a second pair on a declared scale", () => {
    const { x, y, scale: ends } = known.cases.threeLevels;
    const { sScore, squaredS: squared, benatiCapurri: alignment } = known.published.threeLevels;
    const scale = scaleOf(ends);
    expect(signorinoRitterS(x, y, { scale })).toBeCloseTo(sScore, 12);
    expect(squaredS(x, y, { scale })).toBeCloseTo(squared, 12);
    expect(benatiCapurri(x, y, { scale })).toBeCloseTo(alignment, 12);
  });

  it("gives the published agreement of countries in a session of the General Assembly", () => {
    for (const { x, y, agree } of known.unitedNations.pairs) expect(voetenAgreement(x, y)).toBeCloseTo(agree, 12);
  });
});
