import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  cohenKappaQuadratic,
  cohenKappaTest,
  fleissKappa,
  randolphKappa,
  rawAgreement,
  scottPi,
} from "../../../src/measures/index.ts";
import known from "../../known-answers/chance.json" with { type: "json" };
import { defined, valueOf } from "./defined.ts";

describe("other sources", () => {
  it.each(["identity", "linear"] as const)("SAS: κ, standard errors, limits and z with %s weights", (weights) => {
    const { value, ase, ci, ase0, z } = known.sas[weights];
    const found = defined(cohenKappa.ofTable(known.sas.table, { weights, quantiles: "normal" }));
    const test = cohenKappaTest(known.sas.table, { weights });
    const numbers = [
      found.value,
      found.standardError,
      found.interval?.low,
      found.interval?.high,
      test?.standardError,
      test?.z,
    ];
    [value, ase, ci[0], ci[1], ase0, z].forEach((figure, place) => expect(numbers[place]).toBeCloseTo(figure!, 4));
  });

  it("Wikipedia and Randolph: Fleiss' κ and the free-marginal κ from counts, whole or not", () => {
    expect(valueOf(fleissKappa(known.fleissWikipedia))).toBeCloseTo(known.fleissWikipedia.value, 3);
    for (const { counts, free, fleiss } of known.randolph.tables) {
      expect(valueOf(randolphKappa({ counts }))).toBeCloseTo(free, 6);
      if (fleiss === undefined) expect(fleissKappa({ counts })).toMatchObject({ reason: "no-variation" });
      else expect(valueOf(fleissKappa({ counts }))).toBeCloseTo(fleiss, 6);
    }
  });

  it("Artstein & Poesio: agreement, π and S", () => {
    const { table, observed, pi, s } = known.artsteinPoesio;
    expect(valueOf(rawAgreement.ofTable(table))).toBeCloseTo(observed, 12);
    expect(valueOf(scottPi.ofTable(table))).toBeCloseTo(pi, 5);
    expect(valueOf(brennanPrediger.ofTable(table))).toBeCloseTo(s, 12);
  });

  it("fpsim: π and κ of alliance portfolios over declared levels", () => {
    const { x, y, levels, published, computed, synthetic } = known.foreignPolicy;
    const options = { categories: levels };
    expect(valueOf(scottPi(x, y, options))).toBeCloseTo(published.pi, 8);
    expect(valueOf(cohenKappaQuadratic(x, y, options))).toBeCloseTo(published.kappaQuadratic, 8);
    expect(valueOf(cohenKappaQuadratic(x, y, options))).toBeCloseTo(computed.kappa_sq, 12);
    expect(valueOf(cohenKappa(x, y, { ...options, weights: "linear" }))).toBeCloseTo(computed.kappa_linear, 12);
    expect(valueOf(cohenKappa(x, y, options))).toBeCloseTo(computed.kappa_nominal, 12);
    expect(valueOf(scottPi(x, y, options))).toBeCloseTo(computed.pi_nominal, 12);
    expect(valueOf(scottPi(x, y, { ...options, weights: "quadratic" }))).toBeCloseTo(computed.pi_sq, 12);
    const levelsOfThree = { categories: synthetic.levels, weights: "quadratic" } as const;
    expect(valueOf(cohenKappa(synthetic.x, synthetic.y, levelsOfThree))).toBeCloseTo(synthetic.kappa_sq, 12);
    expect(valueOf(scottPi(synthetic.x, synthetic.y, levelsOfThree))).toBeCloseTo(synthetic.pi_sq, 12);
  });
});
