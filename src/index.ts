export { StancekitError, type ErrorCode, type Issue } from "./base/errors.ts";
export type { Range } from "./base/range.ts";
export * from "./model/index.ts";
export * from "./measures/index.ts";
export * from "./positions/index.ts";
export * from "./compare/index.ts";
export * from "./matching/index.ts";
export * from "./uncertainty/index.ts";
export * from "./reliability/index.ts";
