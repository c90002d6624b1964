export { diskCache } from "./disk-cache.ts";
export { readInWorkers, type ReadInWorkersOptions } from "./read-in-workers.ts";
