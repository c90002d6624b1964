export type { CategoryValueOptions } from "./category-values.ts";
export { distributionOf, type Distribution, type DistributionOptions } from "./distribution-of.ts";
export { vanDerEijkAgreement, vanDerEijkPolarisation } from "./van-der-eijk.ts";
export { vanDerEijkAgreementOfEach } from "./van-der-eijk-of-each.ts";
export { tastleWiermanConsensus } from "./tastle-wierman.ts";
export { leikDispersion } from "./leik.ts";
export { berryMielkeDispersion } from "./berry-mielke.ts";
export {
  blairLacyConcentration,
  blairLacyDispersion,
  blairLacySquaredConcentration,
  blairLacySquaredDistance,
} from "./blair-lacy.ts";
export { kvalsethDispersion } from "./kvalseth.ts";
export { reardonDispersion } from "./reardon.ts";
export { montalvoReynalQuerolPolarisation } from "./montalvo-reynal-querol.ts";
export { estebanRayPolarisation, type EstebanRayOptions } from "./esteban-ray.ts";
export { shannonEntropy } from "./shannon-entropy.ts";
export { ordinalVariance } from "./ordinal-variance.ts";
