import { StancekitError } from "../../base/errors.ts";

/** The three things that a passage can do about a topic. */
export type StanceLabel = "oppose" | "neutral" | "support";

/** A passage whose stance somebody has coded. */
export interface StanceExample {
  readonly text: string;
  /** What the stance is on; examples without a topic are all about one and the same. */
  readonly topic?: string;
  /** −1 opposes … +1 supports, of which the sign counts; or the label. */
  readonly stance: number | StanceLabel;
  /** What it must be held out together with: examples by one author or from one document are not independent. */
  readonly group?: string;
  /** Whose words they are; used only where training is told to. */
  readonly holder?: string;
}

export const stanceLabels: readonly StanceLabel[] = ["oppose", "neutral", "support"];

/** What each label is as a number. */
export const stanceOf: Readonly<Record<StanceLabel, number>> = { oppose: -1, neutral: 0, support: 1 };

/** The label of an example's stance. */
export function labelOf(stance: number | StanceLabel): StanceLabel {
  return typeof stance === "string" ? stance : stanceLabels[Math.sign(stance) + 1]!;
}

/** Refuses examples that could only be learnt from by guessing what they mean; each error names the value and its place. */
export function checkExamples(examples: unknown): asserts examples is readonly StanceExample[] {
  if (!Array.isArray(examples)) throw wrong("examples", examples, "a list of { text, stance }");
  for (const [place, example] of examples.entries()) {
    const { text, topic, stance, group, holder } = (example ?? {}) as Record<string, unknown>;
    if (typeof text !== "string") throw wrong(`examples[${place}].text`, text, "a string");
    if (!isStance(stance)) {
      throw wrong(`examples[${place}].stance`, stance, '"support", "oppose", "neutral" or a number from -1 to 1');
    }
    for (const [field, value] of Object.entries({ topic, group, holder })) {
      if (value !== undefined && (typeof value !== "string" || value === "")) {
        throw wrong(`examples[${place}].${field}`, value, "text that is not empty, or nothing");
      }
    }
  }
  const given = new Set(examples.map(({ stance }: StanceExample) => labelOf(stance)));
  if (given.size < 2) {
    const only = [...given].map((label) => `only "${label}"`);
    throw wrong("the stances of examples", only.join("") || "none", "at least two that differ");
  }
}

function isStance(stance: unknown): stance is StanceExample["stance"] {
  if (typeof stance === "number") return stance >= -1 && stance <= 1;
  return (stanceLabels as readonly unknown[]).includes(stance);
}

function wrong(place: string, value: unknown, expected: string): StancekitError {
  const found = typeof value === "string" ? value : String(value);
  return new StancekitError("invalid-data", `${place}: expected ${expected}, found ${found}`);
}
