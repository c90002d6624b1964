import type { Study } from "../../model/study.ts";
import type { Statement } from "../../model/statement.ts";
import type { Page } from "../layout/page.ts";
import { indented, plain } from "../layout/text.ts";

/** Who said what: each statement with its quote and the rule that read it. */
export function statementsView(study: Study, page: Page): string {
  const names = new Map(study.parties.map(({ id, name }) => [id, name]));
  const labels = new Map(study.topics.map(({ id, label }) => [id, label]));
  const entries = study.statements.map((statement) => {
    const head = `${names.get(statement.party)} ${side(statement)} ${labels.get(statement.topic)}${provisos(statement)}`;
    const paint =
      statement.stance > 0 ? page.palette.high : statement.stance < 0 ? page.palette.low : page.palette.plain;
    const lines = [indented(head, page.columns, "  ", "- ").split("\n").map(paint).join("\n")];
    if (statement.evidence) lines.push(indented(quoted(statement.evidence.quote), page.columns, "  "));
    if (statement.rule !== undefined) {
      lines.push(indented(statement.rule, page.columns, "  ").split("\n").map(page.palette.faint).join("\n"));
    }
    return lines.join("\n");
  });
  return entries.join("\n");
}

const side = ({ stance }: Statement): string => (stance > 0 ? "in favour of" : stance < 0 ? "against" : "neutral on");

function provisos({ strength = "plain", voice, confidence = 1 }: Statement): string {
  const words = [
    ...(strength === "plain" ? [] : [strength]),
    ...(voice === "reporter" ? ["as the reporter puts it"] : []),
    ...(confidence < 0.5 ? ["uncertain"] : []),
  ];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function quoted(quote: string): string {
  const text = plain(quote);
  return /^[“"„«]/u.test(text) ? text : `“${text}”`;
}
