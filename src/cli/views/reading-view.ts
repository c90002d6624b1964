import type { CompareOptions } from "../../compare/index.ts";
import type { PositionTable } from "../../positions/index.ts";
import { section, type Page } from "../layout/page.ts";
import { indented } from "../layout/text.ts";
import { statementsView } from "./statements-view.ts";
import { studyView } from "./study-view.ts";

/** What was read: who said what, and what follows from it. */
export function readingView(table: PositionTable, options: CompareOptions, page: Page): string {
  if (table.study.statements.length === 0) {
    return `${indented("No party was found to take a position on any of the topics.", page.columns, "")}\n`;
  }
  return [section("Who said what", statementsView(table.study, page), page), studyView(table, options, page)].join(
    "\n",
  );
}
