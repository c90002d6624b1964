import type { Token } from "../../types.ts";
import { type Stretch, stretchesOf } from "./clauses.ts";
import type { TopicMention } from "./find-mentions.ts";
import type { Tools } from "./operators.ts";

/** A clause with "dass" or an infinitive with "zu". */
export function depends({ pack: { words } }: Tools, tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (words.thatWords.has(tokens[first]!.lower)) return true;
  if (words.infinitiveOpeners.has(tokens[first]!.lower)) return false;
  // "Die Maut ist abzulehnen" is a clause of its own.
  const stretch = tokens.slice(first, last + 1);
  if (stretch.some(({ lower }) => words.be.has(lower) || words.have.has(lower))) return false;
  return (
    tokens[last - 1]?.lower === words.infinitiveMark ||
    new RegExp(`^\\p{Ll}{2,}${words.infinitiveMark}\\p{Ll}{2,}n$`, "u").test(tokens[last]!.text)
  );
}

/** Inside a condition a topic is no stance; beside one it is conditional. */
export function inCondition(
  { pack: { stanceWords } }: Tools,
  tokens: readonly Token[],
  { first }: TopicMention,
): "condition" | "conditional" | null {
  const stretches = stretchesOf(tokens);
  const isCondition = (stretch: Stretch): boolean => stanceWords.conditions.has(tokens[stretch.first]!.lower);
  const own = stretches.find((stretch) => stretch.first <= first && first <= stretch.last);
  if (own && isCondition(own)) return "condition";
  return stretches.some(isCondition) ? "conditional" : null;
}
