import { Command } from "commander";
import { positions } from "../positions/index.ts";
import { demoArticle } from "./demo/article.ts";
import { demoParties } from "./demo/parties.ts";
import { demoTopics } from "./demo/topics.ts";
import { pageOf, section } from "./layout/page.ts";
import { indented } from "./layout/text.ts";
import { readAll, studyOf } from "./reading.ts";
import type { Terminal } from "./terminal.ts";
import { readingView } from "./views/reading-view.ts";

/** `stancekit demo`: the main job on an article that comes with the package. */
export function demoCommand(terminal: Terminal): Command {
  return new Command("demo")
    .description("Show the main job on an invented article that comes with the package.")
    .addHelpText("after", "\nExamples:\n  stancekit demo\n  stancekit demo | less\n")
    .action(async () => {
      const page = pageOf(terminal);
      const search = { parties: demoParties, topics: demoTopics, date: "2031-03-12" };
      const readings = await readAll([{ id: "demo", text: demoArticle }], search);
      const article = demoArticle.split("\n\n").map((paragraph) => indented(paragraph, page.columns, ""));
      terminal.write(`${section("The article (invented)", article.join("\n\n"), page)}\n`);
      terminal.write(readingView(positions(studyOf(readings, search)), {}, page));
    });
}
