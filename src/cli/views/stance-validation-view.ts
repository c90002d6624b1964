import type { StanceValidation } from "../../text/index.ts";
import { decimal, legend, section, type Page } from "../layout/page.ts";
import { table } from "../layout/table.ts";

/** What training has made. */
export interface TrainedSummary {
  readonly examples: number;
  readonly topics: number;
  readonly bytes: number;
  readonly model: string;
}

/** How good a trained model is on examples that it has not seen, and how far its confidence can be trusted. */
export function stanceValidationView(
  { examples, topics, bytes, model }: TrainedSummary,
  figures: StanceValidation | undefined,
  page: Page,
): string {
  const on = topics > 0 ? ` on ${topics} topic${topics === 1 ? "" : "s"}` : "";
  const made = `${model}: ${Math.ceil(bytes / 1000)} kB, trained on ${examples} examples${on}\n`;
  if (figures === undefined) return made;
  const stances = Object.entries(figures.byStance);
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const overall = [
    `answered ${percent(figures.answered)}`,
    ...(figures.accuracy === undefined ? [] : [`right ${percent(figures.accuracy)} of answers`]),
    `macro-F1 ${decimal(figures.macroF1)}`,
    `F1 of the two sides ${decimal(figures.sidesF1)}`,
    ...(figures.calibrationError === undefined ? [] : [`calibration error ${decimal(figures.calibrationError)}`]),
  ];
  return [
    made,
    section(
      "Cross-validated",
      table(
        stances.map(([stance]) => stance),
        ["precision", "recall", "F1", "examples"],
        stances.map(([, { precision, recall, f1, count }]) => [
          ...[precision, recall, f1].map((value) => ({ text: decimal(value) })),
          { text: String(count) },
        ]),
        page,
      ),
      page,
    ),
    section(
      "Confidence",
      table(
        figures.bins.map(({ low, high }) => `${decimal(low)} to ${decimal(high)}`),
        ["mean", "right", "answers"],
        figures.bins.map(({ confidence, accuracy, count }) => [
          { text: decimal(confidence) },
          { text: decimal(accuracy) },
          { text: String(count) },
        ]),
        page,
      ),
      page,
    ),
    `${legend(overall, page)}\n`,
  ].join("\n");
}
