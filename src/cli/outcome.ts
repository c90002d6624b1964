import type { Issue } from "../base/errors.ts";
import { formatIssue } from "../model/index.ts";
import type { Terminal } from "./terminal.ts";

/** What a command ends with. */
export const exitCode = { done: 0, badData: 1, usage: 2 } as const;

/** Takes the exit code of a command that has run. */
export type Finish = (code: number) => void;

/** Lists the issues, and says what the command ends with. */
export function conclude(
  issues: readonly Issue[],
  usable: boolean,
  { strict }: { readonly strict?: true },
  { warn }: Terminal,
): number {
  for (const issue of issues) warn(`${formatIssue(issue)}\n`);
  return !usable || (strict && issues.length > 0) ? exitCode.badData : exitCode.done;
}
