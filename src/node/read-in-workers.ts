import { availableParallelism } from "node:os";
import type Tinypool from "tinypool";
import { StancekitError } from "../base/errors.ts";
import type { Party, Topic } from "../model/index.ts";
import {
  read,
  readEach,
  type AttributionModel,
  type DocumentOutcome,
  type ReadProgress,
  type TextDocument,
} from "../text/index.ts";
import type { Sent } from "./worker-error.ts";
import { workerFile } from "./worker-file.ts";

/** What every worker is told once, when it starts. */
export interface WorkerSetup {
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly language: "en" | "de";
  readonly attributionModel: AttributionModel | undefined;
}

/** Whom and what to look for, and with how many threads. */
export interface ReadInWorkersOptions<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly topics: readonly Topic<TopicId>[];
  /** The language of the texts: English ("en") unless given, or German. */
  readonly language?: "en" | "de";
  /** A trained layer of attribution, which each thread puts on top of the rules. */
  readonly attributionModel?: AttributionModel;
  /** How many threads; as many as the machine runs at once unless given. */
  readonly workers?: number;
  /** The longest that one document may take, in milliseconds; 60,000 unless given. */
  readonly timeout?: number;
  /** Ends the work and the threads; the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called before each outcome is handed out, counting it. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Documents at work or waiting, for each thread: the next one is there when one is done. */
const AHEAD = 2;

/**
 * Reads many documents by the rules, and a trained layer of attribution where one is given, in worker threads: one outcome each in their order, as they are asked for.
 *
 * Memory is bounded: two documents for each thread are taken from the source before their outcomes are, however many there are.
 * One bad document never stops the run: what throws, takes longer than `timeout`, or brings its thread down gives an outcome
 * `"failed"`, and a thread that was lost is replaced. An error of the source itself ends the iteration. The threads end with
 * the iteration, also where the loop is left early. A thread takes about a tenth of a second to start: below a few hundred
 * articles `readEach` is as quick.
 *
 * @throws StancekitError `invalid-option` for parties or topics that `read` would refuse, and for a number of workers or a
 * timeout out of range, at the first step of the iteration.
 *
 * @example
 * ```ts
 * import { readInWorkers } from "stancekit/node";
 *
 * const options = {
 *   parties: [{ id: "no", name: "Norway" }],
 *   topics: [{ id: "quota", label: "quota" }],
 *   workers: 1,
 * };
 * const stances: number[] = [];
 * for await (const outcome of readInWorkers([{ id: "mon", text: "Norway backed the quota." }], options))
 *   if (outcome.status === "read") stances.push(...outcome.reading.statements.map(({ stance }) => stance));
 * stances; // => [1]
 * ```
 */
export async function* readInWorkers<const PartyId extends string, const TopicId extends string>(
  documents: Iterable<TextDocument> | AsyncIterable<TextDocument>,
  options: ReadInWorkersOptions<PartyId, TopicId>,
): AsyncGenerator<DocumentOutcome<PartyId, TopicId>, void, undefined> {
  const { parties, topics, workers = availableParallelism(), timeout = 60_000, signal, onProgress } = options;
  read("", { parties, topics });
  inRange("workers", workers, Number.isInteger(workers) && workers >= 1, "a whole number of at least 1");
  inRange("timeout", timeout, timeout > 0 && timeout <= 0x7fff_ffff, "milliseconds above 0");
  const { language = "en", attributionModel } = options;
  inRange("language", language, language === "en" || language === "de", '"en" or "de"');
  const pool = await poolOf({ parties, topics, language, attributionModel }, workers);
  const reader = async (document: TextDocument) => {
    const sent = await runWithin(pool, document, timeout);
    if (sent.status === "failed") throw new StancekitError(sent.code, sent.message);
    // a thread hands on the ids that it was given, of which the compiler knows the literals
    return sent.reading as Extract<DocumentOutcome<PartyId, TopicId>, { status: "read" }>["reading"];
  };
  try {
    const passed = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    yield* readEach<PartyId, TopicId>(documents, reader, { concurrency: workers * AHEAD, ...passed });
  } finally {
    await pool.destroy();
  }
}

async function poolOf(workerData: WorkerSetup, workers: number): Promise<Tinypool> {
  // Loaded late: it is an ES module, which CommonJS cannot require.
  const { default: Pool } = await import("tinypool");
  const pool = new Pool({
    ...workerFile(),
    workerData,
    minThreads: workers,
    maxThreads: workers,
  });
  // A thread that dies fails its own document; that is all there is to tell.
  pool.on("error", () => undefined);
  return pool;
}

/** The clock runs from when the document is handed to the pool, which holds at most one other before it. */
async function runWithin(pool: Tinypool, { id, text, date }: TextDocument, timeout: number): Promise<Sent> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeout * AHEAD);
  try {
    return (await pool.run({ id, text, date }, { signal: limit.signal })) as Sent;
  } catch (error) {
    if (!limit.signal.aborted) throw error;
    throw new StancekitError("unreadable-input", `${id} was given up after ${timeout} ms`);
  } finally {
    clearTimeout(timer);
  }
}

function inRange(name: string, value: unknown, fits: boolean, expected: string): void {
  if (!fits) throw new StancekitError("invalid-option", `${name} is ${String(value)}: expected ${expected}`);
}
