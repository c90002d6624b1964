import { StancekitError } from "../../../base/errors.ts";

/** A passage of which somebody has said what it is about. */
export interface TopicExample {
  readonly text: string;
  /** The ids of the topics it is about; none, one or several. */
  readonly topics: readonly string[];
  /** What it must be held out together with: examples by one author or from one document are not independent. */
  readonly group?: string;
}

/** Refuses examples from which no topic could be told; each error names the value and its place. */
export function checkTopicExamples(examples: unknown): asserts examples is readonly TopicExample[] {
  if (!Array.isArray(examples)) throw wrong("examples", examples, "a list of { text, topics }");
  for (const [place, example] of examples.entries()) {
    const { text, topics, group } = (example ?? {}) as Record<string, unknown>;
    if (typeof text !== "string") throw wrong(`examples[${place}].text`, text, "a string");
    if (!Array.isArray(topics) || !topics.every(isName))
      throw wrong(`examples[${place}].topics`, topics, "a list of ids");
    if (group !== undefined && !isName(group)) throw wrong(`examples[${place}].group`, group, "text that is not empty");
  }
  const given = topicsOf(examples as readonly TopicExample[]);
  if (given.length === 0) throw wrong("the topics of examples", "none", "at least one");
  for (const topic of given) {
    if (!examples.every(({ topics }: TopicExample) => topics.includes(topic))) continue;
    throw wrong(`the topic "${topic}"`, "it in all examples", "examples that are not about it");
  }
}

/** The topics of examples, each once, in order. */
export function topicsOf(examples: readonly TopicExample[]): readonly string[] {
  return [...new Set(examples.flatMap(({ topics }) => topics))].sort();
}

const isName = (value: unknown): boolean => typeof value === "string" && value !== "";

function wrong(place: string, value: unknown, expected: string): StancekitError {
  return new StancekitError("invalid-data", `${place}: expected ${expected}, found ${String(value)}`);
}
