import { Argument, Command } from "commander";
import { StancekitError } from "../base/errors.ts";
import type { AnnotatedDocument, HeldOutAttribution } from "../text/index.ts";
import { nameOf, store, textOf } from "./input.ts";
import { wholeNumber } from "./options.ts";
import { exitCode, type Finish } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

interface Flags {
  readonly output: string;
  readonly seed: number;
}

const examples = `
Each line of the file is one text with all of its attributions; spans count in
UTF-16 units, their end exclusive:
  { "id": "a", "text": "Lee said it rained.", "attributions": [
    { "source": [{ "start": 0, "end": 3 }], "cue": [{ "start": 4, "end": 8 }],
      "content": [{ "start": 9, "end": 18 }] }] }

Examples:
  stancekit train attribution docs.jsonl -o model.json
  stancekit train attribution docs.jsonl -o model.json --seed 7
`;

/** `stancekit train attribution`: texts with their attributions in, the trained layer of attribution out. */
export function trainAttributionCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("attribution")
    .description("Train the layer that finds who said what, on top of the rules.")
    .addArgument(new Argument("<documents>", "JSON Lines file of { id, text, attributions }, or - for standard input"))
    .requiredOption("-o, --output <file>", "where to write the model (JSON)")
    .option("--seed <integer>", "draw from this seed", wholeNumber(Number.MIN_SAFE_INTEGER), 1)
    .addHelpText("after", examples)
    .action(async (path: string, { output, seed }: Flags) => {
      const documents = annotatedDocumentsOn(await textOf(path, terminal), nameOf(path));
      // Loaded only here, since the other commands can do without it.
      const { trainAttribution } = await import("../text/index.ts");
      const model = trainAttribution(documents, { seed, onProgress: (stage) => terminal.warn(`training: ${stage}\n`) });
      await store(output, `${JSON.stringify(model)}\n`, terminal);
      await terminal.write(figuresOf(model.heldOut, output));
      finish(exitCode.done);
    });
}

/** The documents on the lines of a file; what is on a line is checked by the trainer. */
function annotatedDocumentsOn(text: string, name: string): readonly AnnotatedDocument[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as AnnotatedDocument];
    } catch {
      throw new StancekitError("invalid-data", `${name}:${index + 1}: expected a JSON object on each line`);
    }
  });
}

function figuresOf(
  { documents, attributions, precision, recall, f1, calibrationError }: HeldOutAttribution,
  output: string,
) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `Trained on ${documents} texts with ${attributions} attributions; wrote ${output}.
On texts held out in cross-validation:
  precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}
  (cue and source meet the annotated ones, contents share half of their words)
  calibration error of the confidence ${calibrationError.toFixed(3)}
`;
}
