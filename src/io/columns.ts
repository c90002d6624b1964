/** What a column of a statements file can hold. */
export type Field =
  | "id"
  | "party"
  | "topic"
  | "stance"
  | "confidence"
  | "strength"
  | "voice"
  | "date"
  | "document"
  | "quote"
  | "start"
  | "end"
  | "speaker"
  | "addressee"
  | "coder"
  | "rule";

/** The headings that name each field, the standard one first: those of this project and of other tools and codebooks. */
export const headings: ReadonlyMap<Field, readonly string[]> = new Map<Field, readonly string[]>([
  ["id", ["id", "statement id"]],
  ["party", ["party", "actor", "organization", "organisation", "candidate", "party id"]],
  ["topic", ["topic", "concept", "question", "target", "issue", "topic id"]],
  ["stance", ["stance", "agreement", "position"]],
  ["confidence", ["confidence", "certainty"]],
  ["strength", ["strength"]],
  ["voice", ["voice"]],
  ["date", ["date", "day", "date time", "time"]],
  ["document", ["document", "document id", "document title", "article", "source"]],
  ["quote", ["quote", "quotation", "text"]],
  ["start", ["start", "quote start"]],
  ["end", ["end", "stop", "quote end"]],
  ["speaker", ["speaker", "person"]],
  ["addressee", ["addressee"]],
  ["coder", ["coder", "annotator"]],
  ["rule", ["rule"]],
]);

const requiredFields: readonly Field[] = ["party", "topic", "stance"];

/** Which column holds which field. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  readonly missing: readonly Field[];
  /** Columns with a heading that names no field, or a field which another column holds. */
  readonly unused: readonly string[];
}

/** Finds the column of each field; of several headings for one field the one listed first in `headings` wins. */
export function columnsOf(header: readonly string[]): Columns {
  const plain = header.map(plainHeading);
  const at = new Map<Field, number>();
  for (const [field, names] of headings) {
    const column = names.map((name) => plain.indexOf(plainHeading(name))).find((place) => place >= 0);
    if (column !== undefined) at.set(field, column);
  }
  const used = new Set(at.values());
  return {
    at,
    missing: requiredFields.filter((field) => !at.has(field)),
    unused: header.filter((heading, column) => !used.has(column) && heading.trim() !== ""),
  };
}

/** A heading without case, spaces and punctuation. */
export const plainHeading = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
