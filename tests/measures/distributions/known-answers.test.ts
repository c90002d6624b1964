import { describe, expect, it } from "vitest";
import {
  berryMielkeDispersion,
  blairLacyConcentration,
  blairLacyDispersion,
  blairLacySquaredConcentration,
  blairLacySquaredDistance,
  kvalsethDispersion,
  leikDispersion,
  montalvoReynalQuerolPolarisation,
  reardonDispersion,
  shannonEntropy,
  tastleWiermanConsensus,
  vanDerEijkAgreement,
  vanDerEijkAgreementOfEach,
  vanDerEijkPolarisation,
} from "../../../src/measures/index.ts";
import known from "../../known-answers/distributions.json" with { type: "json" };

const agrmt = {
  agreement: vanDerEijkAgreement,
  polarization: vanDerEijkPolarisation,
  consensus: tastleWiermanConsensus,
  Leik: leikDispersion,
  BerryMielke: berryMielkeDispersion,
  BlairLacy: blairLacyConcentration,
  Kvalseth: kvalsethDispersion,
  MRQ: montalvoReynalQuerolPolarisation,
  Reardon: reardonDispersion,
  dispersion: blairLacyDispersion,
  concentration: blairLacyConcentration,
  lsquared: blairLacySquaredConcentration,
  dsquared: blairLacySquaredDistance,
  entropy: shannonEntropy,
};

describe("measures of a distribution", () => {
  it.each(known.agrmt.cases)("give what R's agrmt gives on $name", ({ frequencies, values }) => {
    for (const [name, value] of Object.entries(values))
      expect(agrmt[name as keyof typeof agrmt](frequencies), name).toBeCloseTo(value, 12);
  });

  it.each(known.agrmt.cases)("give it in a batch too on $name", ({ frequencies, values }) => {
    expect(vanDerEijkAgreementOfEach(frequencies, frequencies.length)[0]).toBeCloseTo(values.agreement, 12);
  });

  it.each(known.patterns.cases)("van der Eijk's A of the pattern $pattern is agrmt's", ({ pattern, agreement }) => {
    expect(vanDerEijkAgreement(pattern)).toBeCloseTo(agreement, 12);
  });

  it("Tastle and Wierman's consensus takes fractional frequencies, which agrmt refuses", () => {
    const { frequencies, consensus } = known.fractionalConsensus;
    expect(tastleWiermanConsensus(frequencies)).toBeCloseTo(consensus, 12);
  });

  it("counts above the number that agrmt takes for infinity are counts like any other", () => {
    const { frequencies, values } = known.agrmt.cases[0]!;
    expect(vanDerEijkAgreement(frequencies.map((f) => f * 1e7))).toBeCloseTo(values.agreement, 12);
  });
});
