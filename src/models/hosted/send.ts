import { StancekitError } from "../../base/errors.ts";
import { ANSWER_SCHEMA, type Message } from "./prompt.ts";
import type { Settings } from "./options.ts";
import type { Tokens } from "./usage.ts";

/** What came back: the words of the model, and what they cost. */
export interface Reply {
  readonly content: string;
  readonly tokens: Tokens;
}

/** A request that failed, and whether, and how soon, it may be tried again. */
export class RequestFailure extends Error {
  constructor(
    message: string,
    readonly retry: boolean,
    /** How long the server asks to wait, in milliseconds. */
    readonly wait = 0,
  ) {
    super(message);
    this.name = "RequestFailure";
  }
}

const RETRIED = new Set([408, 409, 425, 429]);

/** The body of a request; temperature 0, so that the same question gets the same answer as far as the server can. */
export function bodyOf(messages: readonly Message[], { model, format }: Pick<Settings, "model" | "format">) {
  const schema = { name: "stance", strict: true, schema: ANSWER_SCHEMA };
  const response_format =
    format === "json-schema" ? { type: "json_schema", json_schema: schema } : { type: "json_object" };
  return { model, messages, temperature: 0, response_format };
}

/**
 * Sends one request. Throws a {@link RequestFailure} where this question failed, and a StancekitError where every question
 * would: a key that is refused, an address without such an interface.
 */
export async function send(
  body: object,
  { endpoint, apiKey, timeout }: Settings,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const host = new URL(endpoint).host;
  const limit = AbortSignal.timeout(timeout);
  let response: Response;
  let text: string;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    const reason = limit.aborted ? `no reply within ${timeout} ms` : reasonOf(error);
    throw new RequestFailure(`${host}: ${reason}`, true);
  }
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400))
    throw unusable(
      `${host} redirects elsewhere, where neither the text nor the key is sent: expected the final address`,
    );
  if (!response.ok) throw failureOf(response, apiKey === undefined ? text : text.replaceAll(apiKey, "[key]"), host);
  return replyIn(text, host);
}

const unusable = (message: string) => new StancekitError("model-failed", message);

function failureOf({ status, headers }: Response, body: string, host: string): Error {
  const said = body.length > 200 ? `${body.slice(0, 200)}…` : body;
  const message = `${host} answered ${status}: ${said}`;
  if (status === 401 || status === 403 || status === 404) return unusable(message);
  return new RequestFailure(message, status >= 500 || RETRIED.has(status), waitAsked(headers.get("retry-after")));
}

/** Retry-After is in seconds or a date. */
function waitAsked(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : 0;
}

interface Completion {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown; readonly refusal?: unknown } }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

function replyIn(text: string, host: string): Reply {
  let completion: Completion | null;
  try {
    completion = JSON.parse(text) as Completion | null;
  } catch {
    throw new RequestFailure(`${host} sent no JSON`, true);
  }
  const message = completion?.choices?.[0]?.message;
  if (typeof message?.refusal === "string") throw new RequestFailure(`the model refused: ${message.refusal}`, false);
  if (typeof message?.content !== "string") throw new RequestFailure(`${host} sent no message`, true);
  const { prompt_tokens, completion_tokens } = completion?.usage ?? {};
  return { content: message.content, tokens: { input: count(prompt_tokens), output: count(completion_tokens) } };
}

const count = (value: unknown) => (typeof value === "number" && value > 0 ? value : 0);

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
