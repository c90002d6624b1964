/** What a model costs, in any one currency, for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** What the questions of one call have used so far. */
export interface Usage {
  /** Requests that were sent, retries included. */
  readonly requests: number;
  /** Questions that the cache answered. */
  readonly cached: number;
  /** As the endpoint counts them; requests on which it says nothing count as 0. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the currency of the prices; `undefined` without prices. */
  readonly cost: number | undefined;
}

/** Tokens that one reply used. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** The usage after one more question. */
export function addUsage(
  usage: Usage,
  { requests, tokens }: { requests: number; tokens: Tokens | "cached" },
  prices: Prices | undefined,
): Usage {
  const { input, output } = tokens === "cached" ? { input: 0, output: 0 } : tokens;
  const inputTokens = usage.inputTokens + input;
  const outputTokens = usage.outputTokens + output;
  return {
    requests: usage.requests + requests,
    cached: usage.cached + (tokens === "cached" ? 1 : 0),
    inputTokens,
    outputTokens,
    cost: prices && (inputTokens * prices.input + outputTokens * prices.output) / 1e6,
  };
}

/** Nothing used yet. */
export const noUsage = (prices: Prices | undefined): Usage => ({
  requests: 0,
  cached: 0,
  inputTokens: 0,
  outputTokens: 0,
  cost: prices && 0,
});
