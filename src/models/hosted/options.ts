import { StancekitError } from "../../base/errors.ts";
import type { ReplyCache } from "../cache.ts";
import type { Prices, Usage } from "./usage.ts";

/** Where a hosted model is and how it may be asked. */
export interface HostedOptions {
  /** The root of the interface, such as `https://host.example/v1`; `/chat/completions` is added. */
  readonly url: string;
  /** The model's name at that endpoint. */
  readonly model: string;
  /** Sent to `url` alone, as a bearer token: redirects are not followed. Over plain http only to this machine. */
  readonly apiKey?: string;
  /** How replies are kept to their form: by a JSON schema (the default), or only as some JSON object, for servers that know no schemas. */
  readonly format?: "json-schema" | "json-object";
  /** Answers that the model is less sure of become abstentions; 0.5 unless given. The confidence is the model's own and not calibrated. */
  readonly minimumConfidence?: number;
  /** How many requests may be open at once; 4 unless given. */
  readonly concurrency?: number;
  /** How many requests may start in any minute, retries included; without it as many as `concurrency` lets through. */
  readonly requestsPerMinute?: number;
  /** How often a request is tried again after a refused connection, a timeout, status 408, 429 or 5xx; 4 unless given. */
  readonly retries?: number;
  /** The wait before the first retry in milliseconds, doubled each time; 500 unless given. What the server's `Retry-After` asks comes on top. */
  readonly backoff?: number;
  /** The longest wait for one reply, in milliseconds; 60,000 unless given. */
  readonly timeout?: number;
  /** Replies that were used before, such as a `Map` or `diskCache(folder)` of `stancekit/node`. */
  readonly cache?: ReplyCache;
  /** For the cost in {@link HostedOptions.onUsage}. */
  readonly prices?: Prices;
  /** Called after each question with what the questions of this call have used so far. */
  readonly onUsage?: (usage: Usage) => void;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/;
const wrong = (message: string) => new StancekitError("invalid-option", message);

/** The address to ask, and every option with its default; errors name the option and never the key. */
export function settingsOf(options: HostedOptions) {
  const { url, model, apiKey, format = "json-schema" } = options;
  if (typeof model !== "string" || model === "") throw wrong(`model is ${String(model)}: expected the name of a model`);
  if (format !== "json-schema" && format !== "json-object")
    throw wrong(`format is ${String(format)}: expected "json-schema" or "json-object"`);
  return {
    ...options,
    format,
    endpoint: endpointOf(url, apiKey !== undefined),
    minimumConfidence: inRange("minimumConfidence", options.minimumConfidence ?? 0.5, 0, 1),
    concurrency: whole("concurrency", options.concurrency ?? 4, 1),
    requestsPerMinute:
      options.requestsPerMinute === undefined ? undefined : whole("requestsPerMinute", options.requestsPerMinute, 1),
    retries: whole("retries", options.retries ?? 4, 0),
    backoff: inRange("backoff", options.backoff ?? 500, 0, 3_600_000),
    timeout: inRange("timeout", options.timeout ?? 60_000, 1, 86_400_000),
  };
}

/** Options that were checked. */
export type Settings = ReturnType<typeof settingsOf>;

function endpointOf(url: string, withKey: boolean): string {
  const root = URL.canParse(url) ? new URL(url) : undefined;
  if (root === undefined || !/^https?:$/.test(root.protocol))
    throw wrong(`url is "${String(url)}": expected an http or https address`);
  if (root.username !== "" || root.password !== "")
    throw wrong(`url of host ${root.host} holds a user name or password: expected the key in apiKey`);
  if (withKey && root.protocol === "http:" && !LOCAL.test(root.hostname))
    throw wrong(`url is "${url}": expected https, since a key must not cross a network in the clear`);
  root.pathname = `${root.pathname.replace(/\/+$/, "")}/chat/completions`;
  return root.href;
}

function inRange(name: string, value: number, low: number, high: number): number {
  if (typeof value === "number" && value >= low && value <= high) return value;
  throw wrong(`${name} is ${String(value)}: expected a number from ${low} to ${high}`);
}

function whole(name: string, value: number, low: number): number {
  if (Number.isInteger(value) && value >= low) return value;
  throw wrong(`${name} is ${String(value)}: expected a whole number of at least ${low}`);
}
