import type { AgreementMatrix } from "../compare/index.ts";
import { agreementHeatmap } from "../viz/index.ts";
import { store } from "./input.ts";
import type { Terminal } from "./terminal.ts";

/** Draws the agreement of all pairs into a file, where one is asked for. */
export async function drawInto(path: string | undefined, matrix: AgreementMatrix, terminal: Terminal): Promise<void> {
  if (path !== undefined) await store(path, agreementHeatmap(matrix), terminal);
}
