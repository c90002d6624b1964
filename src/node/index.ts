export { diskCache } from "./disk-cache.ts";
