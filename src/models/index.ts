export type { ReplyCache } from "./cache.ts";
export { hostedModel } from "./hosted/hosted-model.ts";
export type { HostedOptions } from "./hosted/options.ts";
export type { Prices, Usage } from "./hosted/usage.ts";
export { zeroShotModel, type ZeroShotOptions, type ZeroShotPipeline, type ZeroShotResult } from "./zero-shot.ts";
