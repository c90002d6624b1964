export { coderReliability, type CoderReliability, type ReliabilityBasis } from "./coder-reliability.ts";
export type { CodedUnit, LeftOut } from "./coded-units.ts";
export type { Coding, CoderDisagreement } from "./coder-disagreement.ts";
export type { CoderPair } from "./coder-pairs.ts";
export type { CodingUnit, ReliabilityOptions, StanceLevel } from "./options.ts";
