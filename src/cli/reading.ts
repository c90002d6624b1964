import type { Party } from "../model/party.ts";
import type { Study } from "../model/study.ts";
import type { Topic } from "../model/topic.ts";
import type { AttributionModel, Reading, TextDocument, TrainedStance } from "../text/index.ts";

/** Whom and what to look for, and when the texts were published. */
export interface Search {
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly date?: string;
}

/** With what to read, beside the rules of English. */
export interface Tools {
  readonly language: "en" | "de";
  readonly attributionModel?: AttributionModel;
  readonly stanceModel?: TrainedStance;
}

/** Reads documents one by one. The reader is loaded only here, since the other commands can do without it. */
export async function readAll(
  documents: readonly TextDocument[],
  search: Search,
  { language, attributionModel, stanceModel }: Tools = { language: "en" },
): Promise<Reading[]> {
  const { learnedAttribution, read, readWithModel, stanceClassifier } = await import("../text/index.ts");
  const options = {
    ...search,
    ...(language === "de" && { language: (await import("../text/languages/index.ts")).german }),
    ...(attributionModel && { steps: { attribution: learnedAttribution(attributionModel) } }),
  };
  if (stanceModel === undefined) return documents.map(({ id, text }) => read(text, { ...options, document: id }));
  const model = stanceClassifier(stanceModel);
  const readings: Reading[] = [];
  for (const { id, text } of documents) readings.push(await readWithModel(text, { ...options, document: id, model }));
  return readings;
}

/** The study of what was read: every party was looked for on every topic. */
export function studyOf(readings: readonly Reading[], { parties, topics }: Search): Study {
  return { parties, topics, statements: readings.flatMap(({ statements }) => statements), searched: "all" };
}
