import { StancekitError } from "../../base/errors.ts";
import { defaultFeatures, type StanceFeatures } from "./stance-features.ts";

/** What the choice between stances is to make greatest. */
export type StanceGoal = "accuracy" | "macro-f1" | "sides-f1";

/** How `trainStance` learns; only the seed must be given. */
export interface StanceTrainingOptions {
  /** Draws the folds and the order of examples; the same seed gives the same model. */
  readonly seed: number;
  /** One classifier a topic, one over all topics, or (unless given) the mean of both. */
  readonly scope?: "topic" | "pooled" | "both";
  /** Answers less likely than this to be right are not given; 0.5 unless said. */
  readonly abstainBelow?: number;
  /** What passages are described by; `topic` is left out unless `scope` is "pooled". */
  readonly features?: Partial<StanceFeatures>;
  /**
   * How freely weights may grow, the inverse of the penalty: of a classifier that learns from n examples, C in other tools is
   * this divided by √n. 1.3 unless given.
   */
  readonly freedom?: number;
  /** How much more rare features weigh, as a power of their inverse document frequency; 0.8 unless given. */
  readonly rarity?: number;
  /** How far rare stances count more in training: 0 not at all, 1 as much together as frequent ones; 0.5 unless given. */
  readonly balance?: number;
  /** How many parts the examples are cut into to find out how far answers can be trusted; 5 unless given. */
  readonly folds?: number;
  /**
   * What the choice of the answer is to make greatest on held-out examples: the share of right answers, the mean F1 of all
   * stances, or (unless given) that of support and opposition alone, where neutral ones count only as mistakes.
   */
  readonly maximise?: StanceGoal;
}

export type StanceSettings = Required<Omit<StanceTrainingOptions, "features">> & { readonly features: StanceFeatures };

/** The options with what was left out; a value out of its range is an error that names it. */
export function settingsOf(options: StanceTrainingOptions): StanceSettings {
  const settings: StanceSettings = {
    seed: options.seed,
    scope: options.scope ?? "both",
    abstainBelow: options.abstainBelow ?? 0.5,
    features: { ...defaultFeatures, topic: options.scope === "pooled", ...options.features },
    freedom: options.freedom ?? 1.3,
    rarity: options.rarity ?? 0.8,
    balance: options.balance ?? 0.5,
    folds: options.folds ?? 5,
    maximise: options.maximise ?? "sides-f1",
  };
  demand("seed", settings.seed, "a whole number", Number.isSafeInteger);
  demand("scope", settings.scope, '"topic", "pooled" or "both"', oneOf("topic", "pooled", "both"));
  demand("abstainBelow", settings.abstainBelow, "a number from 0 to 1", within(0, 1));
  demand("freedom", settings.freedom, "a number above 0", (value) => within(0, 1e6)(value) && value !== 0);
  demand("rarity", settings.rarity, "a number from 0 to 2", within(0, 2));
  demand("balance", settings.balance, "a number from 0 to 1", within(0, 1));
  demand(
    "folds",
    settings.folds,
    "a whole number of at least 2",
    (value) => Number.isInteger(value) && Number(value) > 1,
  );
  demand(
    "maximise",
    settings.maximise,
    '"accuracy", "macro-f1" or "sides-f1"',
    oneOf("accuracy", "macro-f1", "sides-f1"),
  );
  for (const name of ["words", "characters"] as const) {
    demand(`features.${name}`, settings.features[name], "a range [shortest, longest] within 1 to 8, or null", isRange);
  }
  return settings;
}

const oneOf =
  (...names: readonly unknown[]) =>
  (value: unknown) =>
    names.includes(value);

const within = (low: number, high: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high;

/** Whether a value is the range of an n-gram, or `null`. */
export function isRange(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [shortest, longest]: unknown[] = value;
  return (
    Number.isInteger(shortest) &&
    Number.isInteger(longest) &&
    within(1, 8)(shortest) &&
    within(Number(shortest), 8)(longest)
  );
}

function demand(name: string, value: unknown, expected: string, holds: (value: unknown) => boolean): void {
  if (holds(value)) return;
  const found = typeof value === "object" ? JSON.stringify(value) : String(value);
  throw new StancekitError("invalid-option", `options.${name} is ${found}: expected ${expected}`);
}
