/** What kind of mistake a {@link StancekitError} reports; stable across versions, for programs. */
export type ErrorCode =
  "invalid-data" | "unknown-party" | "unknown-topic" | "invalid-option" | "unreadable-input" | "model-failed";

/** One thing wrong with foreign data: what stood there, where, and what was expected. */
export interface Issue {
  /** Where: a path such as `parties[3].memberOf[0].party`, or `statements.csv:12` for a row. */
  readonly path: string;
  /** What stood there (shortened where it is long). */
  readonly value: unknown;
  /** What was expected, in words. */
  readonly message: string;
  /** An `"error"` costs the item it stands on; a `"warning"` costs nothing. */
  readonly severity: "error" | "warning";
}

/**
 * The one error class of stancekit. `code` says what kind of mistake it is, `message` gives the value, the place and
 * what was expected, and `issues` lists every problem found (not just the first) when foreign data was read.
 */
export class StancekitError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.name = "StancekitError";
    this.code = code;
    this.issues = issues;
  }
}
