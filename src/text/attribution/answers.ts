import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Draft } from "./draft.ts";

const ANSWERS = wordSet("answer reply response verdict message");
const YES = wordSet("yes gladly absolutely");
const NO = wordSet("no never refusal");

/** "Oslo’s answer to the plan was a flat no", "Its verdict on it: no." */
export function fromAnswers(document: Document, sentence: number): readonly Draft[] {
  const { tokens, firstTokens } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]! + 1; at + 3 < firstTokens[sentence + 1]!; at += 1) {
    if (!ANSWERS.has(tokens[at]!.lower) || !/^(?:to|on)$/.test(tokens[at + 1]!.lower)) continue;
    const holder = possessorOf(document, at);
    const content = holder && contentOf(document, at + 2);
    const polarity = content ? answerAfter(document, content.last + 1) : 0;
    if (!holder || !content || polarity === 0) continue;
    drafts.push({
      members: [holder],
      implicit: false,
      cue: {
        first: at,
        last: at + 1,
        lemma: `${tokens[at]!.lower}: ${polarity > 0 ? "yes" : "no"}`,
        frame: polarity > 0 ? "support" : "rejection",
        polarity,
        negated: false,
        hedges: [],
      },
      content,
      nested: false,
      relative: false,
      onlyKnown: true,
    });
  }
  return drafts;
}

function possessorOf(document: Document, noun: number): Phrase | undefined {
  const { tokens } = document;
  const start = nounPhraseStart(tokens, noun, clauseFloor(document, noun));
  for (let i = noun - 1; i >= Math.max(0, start); i -= 1) {
    if (tokens[i]!.tag === "POS") return i > start ? { first: start, last: i - 1 } : undefined;
    if (tokens[i]!.tag === "PRP$") return { first: i, last: i };
  }
  return undefined;
}

/** What is answered: up to the "was" or colon before the answer. */
function contentOf(document: Document, first: number): Phrase | undefined {
  const { tokens } = document;
  const end = clauseEnd(document, first, clauseCeiling(document, first), "phrase");
  for (let i = first + 1; i <= end; i += 1)
    if (/^(?:is|was|has|remains|remained|:|—|–)$/.test(tokens[i]?.lower ?? "")) return { first, last: i - 1 };
  return undefined;
}

/** "was a flat “no”": the answer that ends the clause. */
function answerAfter(document: Document, verb: number): -1 | 0 | 1 {
  const { tokens } = document;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 9); i += 1) {
    const { lower, tag } = tokens[i]!;
    const closes = !/^(?:NN|NNS|NNP|JJ|DT)$/.test(tokens[i + 1]?.tag ?? ".");
    if (YES.has(lower) && closes) return 1;
    if (NO.has(lower) && closes) return -1;
    if (tag === ".") return 0;
  }
  return 0;
}
