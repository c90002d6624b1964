import {
  berryMielkeDispersion,
  blairLacyConcentration,
  blairLacyDispersion,
  blairLacySquaredConcentration,
  blairLacySquaredDistance,
  estebanRayPolarisation,
  kvalsethDispersion,
  leikDispersion,
  montalvoReynalQuerolPolarisation,
  ordinalVariance,
  reardonDispersion,
  shannonEntropy,
  tastleWiermanConsensus,
  vanDerEijkAgreement,
  vanDerEijkPolarisation,
} from "../../../src/measures/index.ts";

/** What every measure of one distribution is held to. */
export interface Held {
  readonly measure: (frequencies: ArrayLike<number>) => number | undefined;
  /** Fewest categories for a value. */
  readonly minimum: number;
  /** The value when all give one answer, and when half stand at either end of K categories. */
  readonly united: (categories: number) => number;
  readonly split: (categories: number) => number;
  /** Whether only the shares count, so that doubling all frequencies changes nothing. */
  readonly ofShares: boolean;
}

const zero = () => 0;
const one = () => 1;

export const held: readonly Held[] = [
  { measure: vanDerEijkAgreement, minimum: 3, united: one, split: () => -1, ofShares: true },
  { measure: vanDerEijkPolarisation, minimum: 3, united: zero, split: one, ofShares: true },
  { measure: tastleWiermanConsensus, minimum: 2, united: one, split: zero, ofShares: true },
  { measure: leikDispersion, minimum: 2, united: zero, split: one, ofShares: true },
  { measure: berryMielkeDispersion, minimum: 2, united: zero, split: one, ofShares: false },
  { measure: kvalsethDispersion, minimum: 2, united: zero, split: one, ofShares: false },
  { measure: reardonDispersion, minimum: 2, united: zero, split: one, ofShares: true },
  { measure: blairLacyConcentration, minimum: 2, united: one, split: zero, ofShares: true },
  { measure: blairLacyDispersion, minimum: 2, united: zero, split: one, ofShares: true },
  { measure: blairLacySquaredConcentration, minimum: 2, united: one, split: zero, ofShares: true },
  { measure: blairLacySquaredDistance, minimum: 2, united: (k: number) => (k - 1) / 4, split: zero, ofShares: true },
  { measure: montalvoReynalQuerolPolarisation, minimum: 2, united: zero, split: one, ofShares: true },
  {
    measure: estebanRayPolarisation,
    minimum: 2,
    united: zero,
    split: (k: number) => (k - 1) / 2 ** 2.6,
    ofShares: true,
  },
  { measure: ordinalVariance, minimum: 2, united: zero, split: (k: number) => ((k - 1) / 2) ** 2, ofShares: true },
  // the most even distribution, not the split, is the other end of the entropy
  { measure: shannonEntropy, minimum: 2, united: zero, split: one, ofShares: true },
];
