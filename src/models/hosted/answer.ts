import type { StanceAnswer, StanceQuery } from "../../text/index.ts";
import { locateQuote } from "./locate-quote.ts";
import { LABELS, STRENGTHS } from "./prompt.ts";

const SIGN = { support: 1, oppose: -1, neutral: 0 } as const;

/** The answer in a reply, checked field by field against the question; what cannot be used becomes an abstention that says why. */
export function answerIn(reply: string, { text }: StanceQuery, minimumConfidence: number): StanceAnswer {
  const fields = objectIn(reply);
  if (fields === undefined) return invalid(`the reply is no JSON object: ${shorten(reply)}`);
  const { stance, strength = "plain", confidence, quote, rationale } = fields;
  const label = LABELS.find((known) => known === stance);
  if (label === undefined) return invalid(`stance is ${show(stance)}: expected one of ${LABELS.join(", ")}`);
  const why = typeof rationale === "string" && rationale !== "" ? { rationale } : {};
  if (label === "not-stated") return { status: "abstained", reason: "not-stated", ...detail(why.rationale) };
  const how = STRENGTHS.find((known) => known === strength);
  if (how === undefined) return invalid(`strength is ${show(strength)}: expected one of ${STRENGTHS.join(", ")}`);
  if (typeof confidence !== "number" || !(confidence >= 0 && confidence <= 1))
    return invalid(`confidence is ${show(confidence)}: expected a number from 0 to 1`);
  if (typeof quote !== "string") return invalid(`quote is ${show(quote)}: expected words of the passage`);
  const evidence = locateQuote(text, quote);
  if (evidence === undefined) return invalid(`quote is ${show(quote)}, which the passage does not hold`);
  if (confidence === 0 || confidence < minimumConfidence)
    return { status: "abstained", reason: "unsure", ...detail(why.rationale) };
  const size = how === "plain" ? 1 : 0.5;
  return {
    status: "answered",
    stance: SIGN[label] * size,
    ...(label !== "neutral" && { strength: how }),
    confidence,
    evidence,
    ...why,
  };
}

function objectIn(reply: string): Record<string, unknown> | undefined {
  // Servers without schemas wrap the object in a code fence.
  const bare = reply
    .trim()
    .replace(/^```(?:json)?\s*/i, "")
    .replace(/\s*```$/, "");
  try {
    const value: unknown = JSON.parse(bare);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const invalid = (message: string): StanceAnswer => ({ status: "abstained", reason: "invalid-answer", detail: message });
const detail = (text: string | undefined) => (text === undefined ? {} : { detail: text });
const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
const show = (value: unknown) => shorten(JSON.stringify(value) ?? String(value));
