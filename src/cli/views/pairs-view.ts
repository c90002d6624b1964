import { explain, type AgreementMatrix, type CompareOptions } from "../../compare/index.ts";
import { agreementRows } from "../../io/index.ts";
import { indented } from "../layout/text.ts";
import type { Page } from "../layout/page.ts";

const mostPairs = 20;

/** What each pair with a shared topic agrees on and where it parts, in sentences; those with the most shared topics first. */
export function pairsView(matrix: AgreementMatrix, options: CompareOptions, { columns }: Page): string {
  const pairs = agreementRows(matrix).filter(({ shared }) => shared > 0);
  if (pairs.length === 0) return indented("No two parties hold a position on the same topic.", columns, "");
  const first = pairs.toSorted((one, other) => other.shared - one.shared).slice(0, mostPairs);
  const sentences = first.map(({ a, b }) =>
    indented(explain(matrix.comparison.table, a, b, options), columns, "  ", "- "),
  );
  const more = pairs.length - first.length;
  const rest = more > 0 ? [`- and ${more} more pair${more === 1 ? "" : "s"}, which --json gives in full`] : [];
  return [...sentences, ...rest].join("\n");
}
