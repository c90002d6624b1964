export { latest, meanByConfidence, recencyHalfLife, type AggregationPolicy } from "./policies.ts";
export type { Duplicates } from "./duplicates.ts";
export type { RollUp } from "./roll-up.ts";
export { positionKinds, type PositionKind } from "./kind.ts";
export type { PositionOptions } from "./options.ts";
export { positions } from "./positions.ts";
export { listPositions, positionAt, type Position, type PositionMember } from "./position.ts";
export type { PositionTable } from "./table.ts";
