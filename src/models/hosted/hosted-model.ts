import PQueue from "p-queue";
import pRetry from "p-retry";
import type { PredictOptions, StanceAnswer, StanceModel, StanceQuery } from "../../text/index.ts";
import { cacheKey } from "../cache.ts";
import { answerIn } from "./answer.ts";
import { settingsOf, type HostedOptions, type Settings } from "./options.ts";
import { messagesFor } from "./prompt.ts";
import { bodyOf, RequestFailure, send, type Reply } from "./send.ts";
import { addUsage, noUsage, type Tokens } from "./usage.ts";

interface Asked {
  readonly answer: StanceAnswer;
  readonly requests: number;
  readonly tokens: Tokens | "cached";
}

/** The longest wait between two tries, whatever the server asks, in milliseconds. */
const LONGEST_WAIT = 120_000;

/**
 * A stance model behind any endpoint that speaks the OpenAI chat interface (hosted services, vLLM, llama.cpp, Ollama, LM
 * Studio …), through `fetch`.
 *
 * One request a question. The passage is sent as data inside JSON, apart from the instructions; the reply is kept to a
 * schema and checked again here, and the quote that it rests on must stand in the passage, or the answer is thrown away
 * (`"invalid-answer"`). Failed requests are tried again with doubling waits; a question that fails for good becomes an
 * abstention (`"failed"`, with the reason), and the other questions go on. Replies that were used are cached under a hash of
 * the request, without the key. Where the endpoint refuses the key, or is not there, all ends with an error.
 *
 * The confidence is what the model says of itself, in (0, 1]: not calibrated.
 *
 * @throws StancekitError `invalid-option` for a wrong option; from `predict`, `model-failed` where no question can be asked,
 * and the signal's reason where it is aborted.
 *
 * @example
 * ```ts
 * import { hostedModel } from "stancekit/models";
 *
 * const model = hostedModel({ url: "http://localhost:11434/v1", model: "qwen3:8b", cache: new Map() });
 * model.name; // => "qwen3:8b"
 * hostedModel({ url: "http://models.example/v1", model: "m", apiKey: "secret" }); // throws /must not cross a network in the clear/
 * ```
 */
export function hostedModel(options: HostedOptions): StanceModel {
  const settings = settingsOf(options);
  const { concurrency, requestsPerMinute } = settings;
  const queue = new PQueue({
    concurrency,
    ...(requestsPerMinute !== undefined && { intervalCap: requestsPerMinute, interval: 60_000, strict: true }),
  });
  return {
    name: settings.model,
    async predict(queries, { signal, onProgress }: PredictOptions = {}) {
      signal?.throwIfAborted();
      const end = new AbortController();
      const stop = signal === undefined ? end.signal : AbortSignal.any([signal, end.signal]);
      let usage = noUsage(settings.prices);
      let done = 0;
      const ask = async (query: StanceQuery) => {
        const { answer, ...used } = await answerTo(query, settings, queue, stop);
        usage = addUsage(usage, used, settings.prices);
        done += 1;
        settings.onUsage?.(usage);
        onProgress?.(done, queries.length);
        return answer;
      };
      try {
        return await Promise.all(queries.map(ask));
      } catch (error) {
        // One error that ends all must not leave requests behind that cost money.
        end.abort(error);
        throw error;
      }
    },
  };
}

async function answerTo(query: StanceQuery, settings: Settings, queue: PQueue, signal: AbortSignal): Promise<Asked> {
  const body = bodyOf(messagesFor(query), settings);
  const key = settings.cache && (await cacheKey([settings.endpoint, body]));
  const known = key === undefined ? undefined : await settings.cache?.get(key);
  if (known !== undefined)
    return { answer: answerIn(known, query, settings.minimumConfidence), requests: 0, tokens: "cached" };
  let requests = 0;
  const attempt = () => {
    requests += 1;
    return send(body, settings, signal);
  };
  let reply: Reply;
  try {
    reply = await persist(() => queue.add(attempt, { signal }), settings, signal);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const answer = { status: "abstained", reason: "failed", detail: error.message } as const;
    return { answer, requests, tokens: { input: 0, output: 0 } };
  }
  const answer = answerIn(reply.content, query, settings.minimumConfidence);
  const usable = answer.status === "answered" || answer.reason !== "invalid-answer";
  if (key !== undefined && usable) await settings.cache?.set(key, reply.content);
  return { answer, requests, tokens: reply.tokens };
}

function persist(attempt: () => Promise<Reply>, { retries, backoff }: Settings, signal: AbortSignal): Promise<Reply> {
  return pRetry(attempt, {
    retries,
    minTimeout: backoff,
    maxTimeout: LONGEST_WAIT,
    factor: 2,
    signal,
    shouldRetry: ({ error }) => error instanceof RequestFailure && error.retry,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (error instanceof RequestFailure && error.retry && retriesLeft > 0)
        await pause(Math.min(error.wait, LONGEST_WAIT), signal);
    },
  });
}

/** Waits, unless told to stop. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
}
