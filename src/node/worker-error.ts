import { StancekitError, type ErrorCode } from "../base/errors.ts";
import type { Reading } from "../text/index.ts";

/** What a worker sends back: errors do not cross threads as what they are. */
export type Sent =
  | { readonly status: "read"; readonly reading: Reading }
  | { readonly status: "failed"; readonly code: ErrorCode; readonly message: string };

/** An error as it is sent from a worker. */
export function sentError(error: unknown): Sent {
  const message = error instanceof Error ? error.message : String(error);
  return { status: "failed", code: error instanceof StancekitError ? error.code : "unreadable-input", message };
}
