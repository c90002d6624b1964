import type { Document } from "../document.ts";
import { nounPhraseEnd, nounPhraseStart } from "../grammar/noun-phrase.ts";
import { possessorIn } from "../grammar/possessor.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { nounCue } from "./noun-cue.ts";

const VERDICTS = wordSet(
  "answer reply response verdict stance position message line view reaction decision attitude policy",
);
const GOOD = wordSet(
  "yes positive favourable favorable supportive enthusiastic warm aye amen affirmative gladly absolutely",
);
const BAD = wordSet(
  "no never lukewarm cool cold tepid icy furious angry negative hostile critical dismissive sceptical skeptical frosty nay nein scathing damning nyet unfavourable unfavorable opposed against refusal",
);
const LONGEST = 9;
const FURTHEST_COPULA = 20;

/** "Oslo's answer to the plan was a flat no", "Riga's verdict on it is a resounding yes". */
export function fromVerdicts(document: Document, sentence: number): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    if (!VERDICTS.has(tokens[at]!.lower) || quoteAt[at]! >= 0) continue;
    const draft = verdictAt(document, at);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function verdictAt(document: Document, noun: number): Draft | undefined {
  const { tokens } = document;
  const ceiling = clauseCeiling(document, noun);
  const holder = possessorOf(tokens, nounPhraseStart(tokens, noun, clauseFloor(document, noun)), noun);
  if (!holder || !/^(?:on|to|about|of|over)$/.test(tokens[noun + 1]?.lower ?? "")) return undefined;
  const copula = copulaAfter(tokens, noun + 3, Math.min(ceiling, noun + FURTHEST_COPULA));
  if (
    copula < 0 ||
    tokens.slice(noun + 2, copula).some(({ tag, text }) => /^(?:MD|VBD|VBZ|VBP|WP|WDT|:)$/.test(tag) || text === ",")
  )
    return undefined;
  const content = { first: noun + 2, last: copula - 1 };
  // "its answer to campaigners": whoever is answered is not what the answer is about
  if (nounPhraseEnd(tokens, content.first, copula) < 0) return undefined;
  const polarity = signAfter(tokens, copula + 1, Math.min(ceiling, copula + LONGEST));
  if (polarity === 0) return undefined;
  return {
    members: [holder],
    implicit: false,
    cue: nounCue(tokens, noun, { polarity, negated: false, hedges: [] }),
    content,
    nested: false,
    relative: false,
    onlyKnown: true,
    mode: "characterized",
  };
}

function copulaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (/^(?:is|was|remains|remained|came|:|—|–)$/.test(tokens[i]!.lower)) return i;
  return -1;
}

function possessorOf(tokens: readonly Token[], start: number, noun: number): Phrase | undefined {
  if (start < 0) return undefined;
  if (/^(?:its|his|her|their)$/.test(tokens[start]!.lower)) return { first: start, last: start };
  const possessor = possessorIn(tokens, { first: start, last: noun });
  if (possessor) return possessor;
  const name = tokens[start]!.lower === "the" ? start + 1 : start;
  return /^NNP/.test(tokens[name]!.tag) && name < noun ? { first: name, last: noun - 1 } : undefined;
}

/** The side a verdict takes: that of its only word of yes or no. */
function signAfter(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 {
  for (let i = from; i < to; i += 1) {
    const { lower, tag } = tokens[i]!;
    if (lower === "not" || lower === "unless" || lower === "if") return 0;
    const next = tokens[i + 1];
    const alone = next === undefined || i + 1 >= to || /^[,.;!”"—]|^''$/.test(next.text);
    if (GOOD.has(lower) && alone) return 1;
    if (BAD.has(lower) && alone) return -1;
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(tag) || lower === "to") return 0;
  }
  return 0;
}
