import { StancekitError } from "../../base/errors.ts";
import type { Reading } from "../read.ts";

/** A text to be read, and what it is called. */
export interface TextDocument {
  readonly id: string;
  readonly text: string;
  /** When it was published (ISO 8601). */
  readonly date?: string;
}

/** What became of one document. */
export type DocumentOutcome<PartyId extends string = string, TopicId extends string = string> =
  | { readonly status: "read"; readonly document: string; readonly reading: Reading<PartyId, TopicId> }
  | { readonly status: "failed"; readonly document: string; readonly error: StancekitError };

/** How many documents were read so far, and how many could not be. */
export interface ReadProgress {
  readonly read: number;
  readonly failed: number;
}

/** How to go through many documents. */
export interface ReadEachOptions {
  /** How many documents may be at work at once; 1 unless given. */
  readonly concurrency?: number;
  /** Ends the work; the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called before each outcome is handed out, counting it. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Reads one document, now or later. */
export type DocumentReader<PartyId extends string = string, TopicId extends string = string> = (
  document: TextDocument,
) => Reading<PartyId, TopicId> | Promise<Reading<PartyId, TopicId>>;

/**
 * Reads many documents, one outcome each in their order, as they are asked for: an async iterator over an array, a generator or
 * a stream. `reader` reads one document, by rules alone (`read`), with a model (`readWithModel`), or in any way of your own; for
 * worker threads see `readInWorkers` of `stancekit/node`.
 *
 * Memory is bounded: no more than `concurrency` documents are taken from the source before their outcomes are. A document that
 * cannot be read gives an outcome `"failed"` with the error, and the others go on: one whose id or text is no string, and one
 * on which the reader throws. An error of the source itself ends the iteration. Leaving the loop early closes the source.
 *
 * @throws StancekitError `invalid-option` for a concurrency that is no whole number of at least 1.
 *
 * @example
 * ```ts
 * import { read, readEach } from "stancekit/text";
 *
 * const parties = [{ id: "no", name: "Norway" }];
 * const topics = [{ id: "quota", label: "quota" }];
 * const documents = [
 *   { id: "mon", text: "Norway backed the quota." },
 *   { id: "tue", text: "Norway rejected the quota.", date: "2024-02-30" },
 * ];
 * const seen: string[] = [];
 * for await (const outcome of readEach(documents, ({ id, text, date }) =>
 *   read(text, { parties, topics, document: id, ...(date !== undefined && { date }) }),
 * ))
 *   seen.push(outcome.status === "read" ? `${outcome.reading.statements.length} read` : outcome.error.message);
 * seen;
 * // => ["1 read", 'options.date is "2024-02-30": expected a day of the calendar in ISO 8601, as 2022-01-27']
 * ```
 */
export async function* readEach<PartyId extends string, TopicId extends string>(
  documents: Iterable<TextDocument> | AsyncIterable<TextDocument>,
  reader: DocumentReader<PartyId, TopicId>,
  { concurrency = 1, signal, onProgress }: ReadEachOptions = {},
): AsyncGenerator<DocumentOutcome<PartyId, TopicId>, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new StancekitError(
      "invalid-option",
      `concurrency is ${String(concurrency)}: expected a whole number of at least 1`,
    );
  const atWork: Promise<DocumentOutcome<PartyId, TopicId>>[] = [];
  const progress = { read: 0, failed: 0 };
  const counted = (outcome: DocumentOutcome<PartyId, TopicId>) => {
    progress[outcome.status] += 1;
    onProgress?.({ ...progress });
    return outcome;
  };
  let place = 0;
  for await (const document of documents) {
    signal?.throwIfAborted();
    atWork.push(outcomeOf(document, place, reader));
    place += 1;
    if (atWork.length < concurrency) continue;
    const outcome = await unlessAborted(atWork.shift()!, signal);
    yield counted(outcome);
  }
  for (const working of atWork) yield counted(await unlessAborted(working, signal));
}

async function outcomeOf<PartyId extends string, TopicId extends string>(
  document: TextDocument,
  place: number,
  reader: DocumentReader<PartyId, TopicId>,
): Promise<DocumentOutcome<PartyId, TopicId>> {
  const { id, text } = (document ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  const name = typeof id === "string" && id !== "" ? id : `documents[${place}]`;
  try {
    if (name !== id) throw unusable(`${name}.id is ${String(id)}: expected text that is not empty`);
    if (typeof text !== "string") throw unusable(`${name}: text is ${String(text)}: expected a string`);
    return { status: "read", document: name, reading: await reader(document) };
  } catch (error) {
    return { status: "failed", document: name, error: asError(error, name) };
  }
}

const unusable = (message: string) => new StancekitError("invalid-data", message);

function asError(error: unknown, name: string): StancekitError {
  if (error instanceof StancekitError) return error;
  return new StancekitError(
    "unreadable-input",
    `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** What is waited for, or the signal's reason as soon as it is aborted. */
function unlessAborted<Value>(waited: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return waited;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void waited.then(resolve).finally(() => signal.removeEventListener("abort", stop));
  });
}
