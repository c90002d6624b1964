import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { StancekitError, type Issue } from "../base/errors.ts";
import type { StanceExample, StanceGoal, StanceTrainingOptions, StanceValidation } from "../text/index.ts";
import { nameOf, store, textOf } from "./input.ts";
import { pageOf } from "./layout/page.ts";
import { strictOption, wholeNumber } from "./options.ts";
import { conclude, type Finish } from "./outcome.ts";
import { stanceExamplesIn } from "./stance-examples.ts";
import type { Terminal } from "./terminal.ts";
import { stanceValidationView } from "./views/stance-validation-view.ts";

interface Flags {
  readonly output: string;
  readonly seed: number;
  readonly scope: "both" | "topic" | "pooled";
  readonly maximise: StanceGoal;
  readonly abstainBelow: number;
  readonly folds: number;
  readonly useHolder?: true;
  readonly json?: true;
  readonly strict?: true;
}

const examples = `
Examples:
  stancekit train stance examples.csv -o model.json
  stancekit train stance coded.jsonl -o model.json --scope topic --seed 7 --json

A CSV file has a heading line with text (quote, tweet) and stance (label):
support, oppose or neutral, for, against or none, or a number from -1 to 1. The
other columns are optional: topic (target, question), group (speaker, author,
document), of which the examples are held out together, and holder (party). A
JSON Lines file has objects with these keys.
`;

/** `stancekit train stance`: coded passages in, a classifier and its cross-validated figures out. */
export function trainStanceCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("stance")
    .description("Train a classifier of stances, and cross-validate it.")
    .addArgument(new Argument("<examples>", "a CSV or JSON Lines file, or - for CSV on standard input"))
    .requiredOption("-o, --output <file>", "write the model into this file, as JSON")
    .option("--seed <integer>", "draw the folds from this seed", wholeNumber(Number.MIN_SAFE_INTEGER), 1)
    .addOption(
      new Option("--scope <scope>", "one classifier a topic, one for all, or both")
        .choices(["both", "topic", "pooled"])
        .default("both"),
    )
    .addOption(
      new Option("--maximise <goal>", "what the choice of a stance makes greatest")
        .choices(["sides-f1", "macro-f1", "accuracy"])
        .default("sides-f1"),
    )
    .option("--abstain-below <probability>", "give no answer less sure than this", probability, 0.5)
    .option("--folds <count>", "cross-validate in so many parts", wholeNumber(2), 5)
    .option("--use-holder", "let the classifier know whose words they are")
    .option("--json", "print the figures as JSON")
    .addOption(strictOption())
    .addHelpText("after", examples)
    .action(async (path: string, flags: Flags) => {
      const issues: Issue[] = [];
      const coded = stanceExamplesIn(await textOf(path, terminal), nameOf(path), issues);
      if (coded.length > 0) await train(coded, flags, terminal);
      finish(conclude(issues, coded.length > 0, flags, terminal));
    });
}

async function train(coded: readonly StanceExample[], flags: Flags, terminal: Terminal): Promise<void> {
  const { crossValidateStance, trainStance } = await import("../text/index.ts");
  const options: StanceTrainingOptions = {
    seed: flags.seed,
    scope: flags.scope,
    maximise: flags.maximise,
    abstainBelow: flags.abstainBelow,
    features: { holder: flags.useHolder === true },
  };
  const model = trainStance(coded, options);
  const text = `${JSON.stringify(model)}\n`;
  await store(flags.output, text, terminal);
  const figures = validated(() => crossValidateStance(coded, options, { folds: flags.folds }), terminal);
  const made = { examples: coded.length, topics: model.topics.length, bytes: text.length, model: flags.output };
  if (flags.json) {
    const { answers: _answers, ...told } = figures ?? { answers: [] };
    await terminal.write(
      `${JSON.stringify({ ...made, seed: flags.seed, folds: flags.folds, validation: figures ? told : null })}\n`,
    );
  } else await terminal.write(stanceValidationView(made, figures, pageOf(terminal)));
}

/** Examples may be enough to train on and too few to leave some of them out. */
function validated<Figures extends StanceValidation>(validate: () => Figures, { warn }: Terminal): Figures | undefined {
  try {
    return validate();
  } catch (error) {
    if (!(error instanceof StancekitError)) throw error;
    warn(`too few examples to cross-validate: ${error.message}\n`);
    return undefined;
  }
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("Expected a number from 0 to 1.");
}
