import type { Party } from "../model/party.ts";
import type { Study } from "../model/study.ts";
import type { Topic } from "../model/topic.ts";
import type { Reading } from "../text/index.ts";
import type { TextDocument } from "./documents.ts";

/** Whom and what to look for, and when the texts were published. */
export interface Search {
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly date?: string;
}

/** Reads documents one by one. The reader is loaded only here, since the other commands can do without it. */
export async function readAll(documents: readonly TextDocument[], search: Search): Promise<Reading[]> {
  const { read } = await import("../text/index.ts");
  return documents.map(({ id, text }) => read(text, { ...search, document: id }));
}

/** The study of what was read: every party was looked for on every topic. */
export function studyOf(readings: readonly Reading[], { parties, topics }: Search): Study {
  return { parties, topics, statements: readings.flatMap(({ statements }) => statements), searched: "all" };
}
