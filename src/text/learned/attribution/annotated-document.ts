import { StancekitError } from "../../../base/errors.ts";
import type { AnnotatedAttribution } from "./gold.ts";
import { ROLES } from "./roles.ts";

/** A text with its attributions, all of them, as annotators mark them: what `trainAttribution` learns from. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  /** The outermost attributions; each role is a list of spans (UTF-16 offsets, end exclusive), empty where nothing says it. */
  readonly attributions: readonly AnnotatedAttribution[];
}

const isOffset = (value: unknown): value is number => Number.isInteger(value);

/** Refuses documents that are none, and spans outside of their text; each error names the value and its place. */
export function checkAnnotatedDocuments(documents: readonly AnnotatedDocument[]): void {
  for (const [d, document] of documents.entries()) {
    const place = `documents[${d}]`;
    if (typeof document?.text !== "string") throw wrong(`${place}.text is ${String(document?.text)}: expected a text`);
    if (!Array.isArray(document.attributions))
      throw wrong(`${place}.attributions is ${String(document.attributions)}: expected a list`);
    for (const [a, attribution] of document.attributions.entries())
      for (const role of ROLES) {
        const spans: unknown = attribution?.[role];
        if (!Array.isArray(spans))
          throw wrong(`${place}.attributions[${a}].${role} is ${String(spans)}: expected a list of spans`);
        for (const [s, span] of spans.entries()) {
          const { start, end } = (span ?? {}) as { readonly start?: unknown; readonly end?: unknown };
          const inside = isOffset(start) && isOffset(end) && 0 <= start && start < end && end <= document.text.length;
          if (!inside)
            throw wrong(
              `${place}.attributions[${a}].${role}[${s}] is ${String(start)} to ${String(end)}: ` +
                `expected a start below its end, both in the text of ${document.text.length} characters`,
            );
        }
      }
  }
}

const wrong = (message: string): StancekitError => new StancekitError("invalid-data", message);
