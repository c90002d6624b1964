import { scoreStatuses, type AgreementMatrix } from "../compare/index.ts";

/**
 * Writes an agreement matrix as a Markdown table, parties by parties, scores to two decimals. Pairs that share no topic
 * have a dash and pairs with too few an ellipsis; the diagonal is left blank.
 *
 * @example
 * import { agreementMatrix, defineStudy } from "stancekit";
 * import { agreementMarkdown } from "stancekit/io";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "b", topic: "tax", stance: 0.5 }],
 * });
 * agreementMarkdown(agreementMatrix(study));
 * // => "|  | A | B |\n| --- | ---: | ---: |\n| A |  | 0.75 |\n| B | 0.75 |  |\n"
 */
export function agreementMarkdown(matrix: AgreementMatrix): string {
  const names = matrix.parties.map(({ name }) => cellText(name));
  const body = names.map((name, row) => [name, ...names.map((_, column) => scoreText(matrix, row, column))]);
  const lines = [["", ...names], ["---", ...names.map(() => "---:")], ...body];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function scoreText({ parties, status, values }: AgreementMatrix, row: number, column: number): string {
  if (row === column) return "";
  const place = row * parties.length + column;
  const name = scoreStatuses[status[place]!]!;
  if (name === "no-overlap") return "–";
  if (name === "undefined") return "×";
  return name === "insufficient" ? "…" : values[place]!.toFixed(2);
}

const cellText = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|]/g, String.raw`\$&`)
    .trim();
