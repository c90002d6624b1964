import { Command } from "commander";
import type { Finish } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";
import { trainAttributionCommand } from "./train-attribution-command.ts";
import { trainStanceCommand } from "./train-stance-command.ts";

const examples = `
Examples:
  stancekit train stance examples.csv -o model.json
  stancekit train attribution docs.jsonl -o model.json
`;

/** `stancekit train`: coded examples in, a model that reads as they were coded out. */
export function trainCommand(terminal: Terminal, finish: Finish): Command {
  const command = new Command("train")
    .description("Train a model on coded examples, and say how good it is on examples that it has not seen.")
    .addHelpText("after", examples);
  for (const kind of [trainStanceCommand, trainAttributionCommand]) command.addCommand(kind(terminal, finish));
  return command;
}
