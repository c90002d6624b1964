import type { Issue } from "../base/errors.ts";
import type { Party } from "../model/party.ts";
import type { Statement } from "../model/statement.ts";
import type { Searched } from "../model/study.ts";
import type { Topic } from "../model/topic.ts";

/** How a file of statements is read. */
export interface StatementsOptions {
  /** What issues call the file; `statements` unless given. */
  readonly name?: string;
  /** The parties there are; with none given, any id will do. */
  readonly parties?: readonly Party[];
  /** The topics there are; with none given, any id will do. */
  readonly topics?: readonly Topic[];
}

/** The good statements of a file, and everything that is wrong with it. */
export interface ParsedStatements {
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** There where the file holds a whole study. */
  readonly parties?: readonly Party[];
  readonly topics?: readonly Topic[];
  readonly searched?: "all" | readonly Searched[];
}
