import { describe, expect, it } from "vitest";
import {
  cohenKappa,
  cohenKappaTest,
  congerKappa,
  crossTable,
  fleissKappa,
  fleissKappaByCategory,
  fleissKappaTest,
  gwetAC1,
  gwetACOfRaters,
  lightKappa,
  pairwiseAlpha,
  randolphKappa,
  rawAgreementOfRaters,
  type Coefficient,
  type WeightScheme,
} from "../../../src/measures/index.ts";
import known from "../../known-answers/chance.json" with { type: "json" };
import { defined, valueOf } from "./defined.ts";

const column = <T>(rows: readonly (readonly T[])[], place: number) => rows.map((row) => row[place]!);
const columns = <T>(rows: readonly (readonly T[])[]) => rows[0]!.map((_, place) => column(rows, place));

describe("R's irr", () => {
  const { anxiety, diagnoses } = known.irr;
  const [first, second, third] = [0, 1, 2].map((rater) => column(anxiety, rater));

  it("Cohen's κ without weights, equal, squared and of one's own", () => {
    for (const [weights, value] of Object.entries(known.irr.kappa12)) {
      expect(valueOf(cohenKappa(first!, second!, { weights: weights as WeightScheme }))).toBeCloseTo(value, 12);
    }
    for (const { disagreement, value } of known.irr.kappa12ByDistance) {
      expect(valueOf(cohenKappa(first!, second!, { weights: { disagreement } }))).toBeCloseTo(value, 12);
    }
  });

  it("the z of Cohen's κ, plain and with weights of one's own by places", () => {
    const { diagnoses23, anxiety12, anxiety23 } = { ...known.irr, ...known.irrOfStatsmodels };
    const table = crossTable(column(diagnoses, 1), column(diagnoses, 2));
    expect(valueOf(cohenKappa.ofTable(table))).toBeCloseTo(diagnoses23.value, 12);
    expect(cohenKappaTest(table)?.z).toBeCloseTo(diagnoses23.z, 10);
    for (const { disagreement, value, z } of anxiety12) {
      const cross = crossTable(first!, second!);
      expect(valueOf(cohenKappa.ofTable(cross, { weights: { disagreement } }))).toBeCloseTo(value, 6);
      expect(cohenKappaTest(cross, { weights: { disagreement } })?.z).toBeCloseTo(z, 5);
    }
    for (const { disagreement, value, z, p } of anxiety23) {
      const cross = crossTable(second!, third!);
      expect(valueOf(cohenKappa.ofTable(cross, { weights: { disagreement } }))).toBeCloseTo(value, 6);
      const test = cohenKappaTest(cross, { weights: { disagreement } });
      expect(test?.z).toBeCloseTo(z, 5);
      expect(test?.pValue).toBeCloseTo(p, 6);
    }
  });

  it("Fleiss' κ with its z, in all and by category, the exact κ, and Light's κ", () => {
    const raters = columns(diagnoses);
    expect(valueOf(fleissKappa(raters))).toBeCloseTo(known.irr.fleiss, 12);
    expect(fleissKappaTest(raters)?.z).toBeCloseTo(known.irrOfStatsmodels.fleiss.z, 5);
    expect(valueOf(fleissKappa(raters.slice(0, 4)))).toBeCloseTo(known.irr.fleissOfFourRaters, 12);
    expect(valueOf(congerKappa(raters))).toBeCloseTo(known.irr.conger, 12);
    expect(valueOf(lightKappa(raters))).toBeCloseTo(known.irr.light, 12);
    const byCategory = fleissKappaByCategory(raters);
    expect(byCategory.map(({ kappa }) => Math.round(1000 * valueOf(kappa)) / 1000)).toEqual(known.irr.fleissByCategory);
  });
});

describe("R's irrCAC", () => {
  const ofTable = {
    "kappa2.table": cohenKappa,
    "gwet.ac1.table": gwetAC1,
    "krippen2.table": pairwiseAlpha,
  };
  it.each(known.irrCACTable.expected)("$coef of $data, $weights", ({ data, coef, weights, value, se }) => {
    const counts = known.irrCACTable.tables[data as keyof typeof known.irrCACTable.tables];
    const found = ofTable[coef as keyof typeof ofTable].ofTable(counts, { weights: weights as WeightScheme });
    expect(valueOf(found)).toBeCloseTo(value, 11);
    expect(defined(found).standardError).toBeCloseTo(se, 12);
  });

  const ofRatings = {
    "pa.coeff.raw": rawAgreementOfRaters,
    "fleiss.kappa.raw": fleissKappa,
    "conger.kappa.raw": congerKappa,
    "gwet.ac1.raw": gwetACOfRaters,
    "bp.coeff.raw": randolphKappa,
  };
  it.each(known.irrCACRaw.expected)("$coef with missing cells, $weights", ({ coef, weights, pa, pe, value, se }) => {
    const raters = columns<number | null>(known.irrCACRaw.ratings);
    const found = ofRatings[coef as keyof typeof ofRatings](raters, { weights: weights as WeightScheme });
    expect(defined(found).observedAgreement).toBeCloseTo(pa, 12);
    expect(defined(found).expectedAgreement).toBeCloseTo(pe, 12);
    expect(valueOf(found)).toBeCloseTo(value, 5);
    expect(defined(found).standardError).toBeCloseTo(se, 5);
  });

  const ofCounts = {
    "gwet.ac1.dist": gwetACOfRaters,
    "fleiss.kappa.dist": fleissKappa,
    "bp.coeff.dist": randolphKappa,
  };
  it.each(known.irrCACDist.expected)("$coef", ({ coef, value, se, pa, pe }) => {
    const found = ofCounts[coef as keyof typeof ofCounts]({ counts: known.irrCACDist.counts });
    expect(valueOf(found)).toBeCloseTo(value, 12);
    expect(defined(found).standardError).toBeCloseTo(se, 12);
    expect(defined(found).observedAgreement).toBeCloseTo(pa, 12);
    expect(defined(found).expectedAgreement).toBeCloseTo(pe, 12);
  });

  it("the vignette's AC1 and Brennan–Prediger of several raters, and limits from Student's t", () => {
    const { values, limitsOfRatings, limitsOfCounts } = known.irrCACOverview;
    const raters = columns<number | null>(known.irrCACRaw.ratings);
    const limits = (found: Coefficient) => {
      const { low, high } = defined(found).interval!;
      return [low, high].map((limit) => Math.round(1000 * limit) / 1000);
    };
    for (const { coef, value, se } of values) {
      const found = defined(ofRatings[coef as keyof typeof ofRatings](raters));
      expect(found.value).toBeCloseTo(value, 5);
      expect(found.standardError).toBeCloseTo(se, 5);
    }
    for (const [coef, expected] of Object.entries(limitsOfRatings))
      expect(limits(ofRatings[coef as keyof typeof ofRatings](raters))).toEqual(expected);
    for (const [coef, expected] of Object.entries(limitsOfCounts))
      expect(limits(ofCounts[coef as keyof typeof ofCounts]({ counts: known.irrCACDist.counts }))).toEqual(expected);
  });
});
