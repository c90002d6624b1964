import type { Topic } from "../../../model/topic.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { overlapping } from "../../spans.ts";
import { tokenize } from "../../tokens.ts";
import type { Attribution, Cue, Sentence, Span, StanceStep, Token, TopicStance } from "../../types.ts";
import { stretchesOf } from "./clauses.ts";
import { depends, inCondition } from "./dependence.ts";
import { findTopicMentions, spanOf, type TopicMention } from "./find-mentions.ts";
import { type Key, keysOf } from "./keys.ts";
import { onProposal } from "./on-proposal.ts";
import { compileOperators, type Tools } from "./operators.ts";
import { settle } from "./settle.ts";
import { type Verdict, verdictOf } from "./sign-of.ts";

const CONFIDENCE = { attitude: 0.85, wanted: 0.75, value: 0.7, effect: 0.55 } as const;

/**
 * Reads the stance of an attribution by composing signs, as the words of a pack give them: cue × attitude of the clause
 * before × negations × effects × compound. Takes no side where nothing in the clause or the cue does.
 */
export function stanceByFrames(pack: LanguagePack): StanceStep {
  const tools: Tools = { pack, operators: compileOperators(pack) };
  return (attribution, { sentences, topics }) =>
    topics.flatMap((topic) => settle(stancesOn(tools, topic, attribution, sentences)) ?? []);
}

function stancesOn(
  tools: Tools,
  topic: Topic,
  attribution: Attribution,
  sentences: readonly Sentence[],
): readonly TopicStance[] {
  const keys = keysOf(topic, tools);
  const asked = propositionSigns(tools, topic, keys);
  const spoken = overlapping(sentences, attribution.content);
  const { cue } = attribution;
  const pieces = attribution.parts ?? [attribution.content];
  // The cue and its clause are outside: what they say of the content is in the cue's frame.
  const said = spoken.map(({ tokens }) =>
    tokens.filter((token) => pieces.some((piece) => covers(piece, token)) && !(cue && covers(cue, token))),
  );
  return said.flatMap((tokens, i) => [
    ...(topic.proposition !== undefined && attribution.cue === null
      ? onProposal(tools, tokens, i === 0, topic.id)
      : []),
    ...findTopicMentions(tokens, keys, tools.pack).flatMap(
      (mention) => stanceAt(tools, tokens, mention, attribution, topic.id, asked.get(mention.key) ?? 1) ?? [],
    ),
  ]);
}

function covers(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

/** Which side of each wording the proposition is on: "Die Maut soll entfallen" is against the toll. */
function propositionSigns(
  tools: Tools,
  { proposition, keywords }: Topic,
  keys: readonly Key[],
): ReadonlyMap<string, 1 | -1> {
  const signs = new Map<string, 1 | -1>();
  if (proposition === undefined || keywords !== undefined) return signs;
  const tokens = tokenize(proposition, tools.pack.segmentation).map((token) => ({
    ...token,
    stem: tools.pack.stem(token.lower),
    tag: "",
  }));
  for (const mention of findTopicMentions(tokens, keys, tools.pack)) {
    const { sign, anchor } = readAt(tools, tokens, mention);
    if (anchor !== null) signs.set(mention.key, (sign * mention.sign) as 1 | -1);
  }
  return signs;
}

function stanceAt(
  tools: Tools,
  tokens: readonly Token[],
  mention: TopicMention,
  { cue, mode }: Attribution,
  topic: string,
  asked: 1 | -1,
): TopicStance | null {
  const verdict = readAt(tools, tokens, mention);
  const byCue = cueSign(cue);
  if (verdict.anchor === null && byCue === 0) return null;
  if (verdict.anchor === "effect" && byCue === 0 && mode !== "characterized") return null;
  const sign = verdict.sign * mention.sign * asked * (byCue === 0 ? 1 : byCue);
  const conditional = inCondition(tools, tokens, mention);
  if (conditional === "condition") return null;
  // Who does not reject something need not be for it.
  const denied = cue !== null && cue.polarity < 0 && sign > 0 && (cue.negated || verdict.negated);
  const soft = denied || verdict.hedged || (cue?.hedges.length ?? 0) > 0;
  const strength = conditional === "conditional" ? "conditional" : soft ? "hedged" : "plain";
  const target = spanOf(tokens, mention);
  const named = tokens
    .slice(mention.first, mention.last + 1)
    .map(({ text }) => text)
    .join(" ");
  const cueWord = cue === null || byCue === 0 ? [] : [`${cue.lemma}(${byCue > 0 ? "+" : "−"})`];
  const turned = mention.sign < 0 ? ["inverse(−)"] : [];
  return {
    topic,
    stance: strength === "plain" ? sign : sign / 2,
    strength,
    confidence: CONFIDENCE[verdict.anchor ?? "attitude"],
    rule: `${[...cueWord, ...verdict.trace, named, ...turned].join(" × ")} = ${sign > 0 ? "support" : "oppose"}`,
    target,
  };
}

function cueSign(cue: Cue | null): -1 | 0 | 1 {
  if (cue === null || cue.polarity === 0) return 0;
  return (cue.negated ? -cue.polarity : cue.polarity) as -1 | 1;
}

/** The verdict of the stretch that holds a mention, times that of the stretch it depends on ("lehnen ab, die Maut zu erhöhen"). */
function readAt(tools: Tools, tokens: readonly Token[], mention: TopicMention): Verdict {
  const stretches = stretchesOf(tokens);
  const place = stretches.findIndex(({ first, last }) => first <= mention.first && mention.first <= last);
  if (place < 0) return { sign: 1, anchor: null, hedged: false, negated: false, trace: [] };
  const inner = verdictOf(tokens, stretches[place]!, mention, tools);
  const outer = stretches[place - 1];
  if (outer === undefined || !depends(tools, tokens, stretches[place]!)) return inner;
  const above = verdictOf(tokens, outer, mention, tools);
  if (above.anchor === null) return inner;
  return {
    sign: (inner.sign * above.sign) as 1 | -1,
    anchor: above.anchor === "effect" ? inner.anchor : above.anchor,
    hedged: inner.hedged || above.hedged,
    negated: inner.negated || above.negated,
    trace: [...above.trace, ...inner.trace],
  };
}
