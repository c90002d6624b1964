export { coderReliability, type CoderReliability, type ReliabilityBasis } from "./coder-reliability.ts";
export type { CodedUnit, LeftOut } from "./coded-units.ts";
export type { Coding, CoderDisagreement } from "./coder-disagreement.ts";
export type { CoderPair } from "./coder-pairs.ts";
export type { CodingUnit, ReliabilityOptions, StanceLevel } from "./options.ts";
export {
  readerReliability,
  type ReaderDisagreement,
  type ReaderReliability,
  type ReaderReliabilityOptions,
} from "./reader-reliability.ts";
export type { ReaderUnit } from "./reader-units.ts";
export type { CalibrationBin } from "../statistics/calibration-error.ts";
