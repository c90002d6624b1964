export type { VoteCounts } from "./vote-counts.ts";
export { riceIndex } from "./rice.ts";
export { hixAgreementIndex } from "./hix-agreement.ts";
export { attinaIndex } from "./attina.ts";
export { voteShareSimilarity } from "./vote-share-similarity.ts";
export { meanCohesion, type MeanCohesion, type MeanCohesionOptions } from "./mean-cohesion.ts";
