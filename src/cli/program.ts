import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { StancekitError } from "../base/errors.ts";
import { compareCommand } from "./compare-command.ts";
import { demoCommand } from "./demo-command.ts";
import { exitCode, type Finish } from "./outcome.ts";
import { readCommand } from "./read-command.ts";
import type { Terminal } from "./terminal.ts";
import { trainCommand } from "./train-command.ts";

/** Runs the command line: the arguments without the names of node and the script in, the exit code out. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.done;
  const finish: Finish = (ended) => {
    code = ended;
  };
  const program = new Command("stancekit")
    .description("Who agrees with whom, on what, and how do you know?")
    .version(manifest.version)
    .addHelpText("after", overview);
  for (const command of [readCommand, compareCommand, trainCommand, demoCommand])
    program.addCommand(command(terminal, finish));
  for (const command of everyCommand(program)) {
    command
      .exitOverride()
      .showHelpAfterError("(add --help for the options and examples)")
      .configureHelp({ helpWidth: terminal.columns })
      .configureOutput({
        writeOut: (text) => void terminal.write(text),
        writeErr: terminal.warn,
        getOutHasColors: () => terminal.colour,
        getErrHasColors: () => false,
      });
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
  return code;
}

/** A command, and those below it. */
function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function exitCodeOf(error: unknown, { warn }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (!(error instanceof StancekitError)) throw error;
  warn(`${error.message}\n`);
  return error.code === "invalid-option" ? exitCode.usage : exitCode.badData;
}

const overview = `
Exit codes:
  0  done, also where some rows could not be used (standard error lists them)
  1  bad data: a file cannot be read or written, nothing in it can be used, or
     --strict met an issue
  2  wrong usage: an unknown command or option, or a value that it does not take

Examples:
  stancekit demo
  stancekit read article.txt --parties parties.json --topics topics.json
  stancekit compare statements.csv --svg agreement.svg
`;
