import type { Token, TopicStance } from "../../types.ts";
import { stretchesOf } from "./clauses.ts";
import type { Tools } from "./operators.ts";
import { verdictOf } from "./sign-of.ts";

const CONFIDENCE = { answer: 0.8, proposal: 0.7 } as const;

/**
 * What a text that answers a proposition says of it without naming it: "Nein, …" at its head, or an attitude to what was
 * proposed ("Das lehnen wir ab").
 */
export function onProposal(
  tools: Tools,
  tokens: readonly Token[],
  opens: boolean,
  topic: string,
): readonly TopicStance[] {
  const { stanceWords } = tools.pack;
  const found: TopicStance[] = [];
  const opening = tokens.find(({ text }) => /^\p{L}/u.test(text));
  if (opens && opening && (stanceWords.yes.has(opening.lower) || stanceWords.no.has(opening.lower)))
    found.push(
      stanceOf(topic, stanceWords.yes.has(opening.lower) ? 1 : -1, CONFIDENCE.answer, [opening.lower], opening),
    );
  for (const stretch of stretchesOf(tokens)) {
    const at = tokens.findIndex(
      ({ lower }, i) => stretch.first <= i && i <= stretch.last && stanceWords.proposals.has(lower),
    );
    if (at < 0 || !standsAlone(tokens, at)) continue;
    const { sign, anchor, trace } = verdictOf(tokens, stretch, { first: at, last: at }, tools);
    if (anchor === "attitude" || anchor === "value")
      found.push(stanceOf(topic, sign, CONFIDENCE.proposal, [...trace, tokens[at]!.lower], tokens[at]!));
  }
  return found;
}

/** "das" is a pronoun only where no noun follows, nor an adjective before one. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const isNoun = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? "");
  return (isNoun(at) && at > 0) || !(isNoun(at + 1) || isNoun(at + 2));
}

function stanceOf(
  topic: string,
  sign: 1 | -1,
  confidence: number,
  trace: readonly string[],
  { start, end }: Token,
): TopicStance {
  return {
    topic,
    stance: sign,
    strength: "plain",
    confidence,
    rule: `${trace.join(" × ")} = ${sign > 0 ? "support" : "oppose"}`,
    target: { start, end },
  };
}
