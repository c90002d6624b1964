import { findMentions, topicIndex, type Mention } from "../topic/mentions.ts";
import { firstThat } from "../spans.ts";
import type { Wording } from "../topic/wording.ts";
import type { Attribution, Context, Token, TopicStance } from "../types.ts";
import { GOVERNORS } from "./lexicon/index.ts";
import { findPhrases } from "./find-phrases.ts";

/** What is found once in a context, however many attributions are read. */
export interface Search {
  /** The mentions of topics in each sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The stems of all the words that name a topic. */
  readonly stemsOf: (topic: string) => ReadonlySet<string>;
  /** −1 where the words just before a mention undo it ("repeal the law"). */
  readonly treatmentOf: (mention: Mention) => -1 | 1;
  /** Attributions read before without what came before them. */
  readonly alone: Map<Attribution, readonly TopicStance[]>;
}

const searches = new WeakMap<Context, Search>();

export function searchOf(context: Context): Search {
  const known = searches.get(context);
  if (known) return known;
  const index: ReadonlyMap<string, readonly Wording[]> = topicIndex(context.topics);
  const stems = new Map(context.topics.map(({ id }) => [id, new Set<string>()]));
  for (const { topic, units } of [...index.values()].flat()) for (const unit of units) stems.get(topic)!.add(unit.stem);
  const search: Search = {
    mentions: context.sentences.map((sentence) => findMentions(sentence, index)),
    stemsOf: (topic) => stems.get(topic)!,
    treatmentOf: ({ sentence, first }) => treatmentBefore(context.sentences[sentence]!.tokens, first),
    alone: new Map(),
  };
  searches.set(context, search);
  return search;
}

const UNDOING: ReadonlySet<string> = new Set(["act", "loaded"]);

function treatmentBefore(tokens: readonly Token[], first: number): -1 | 1 {
  let i = first - 1;
  while (i >= 0 && /^(?:DT|JJ[RS]?|PRP\$|POS|NNP?S?|CD)$/.test(tokens[i]!.tag)) i -= 1;
  const governor = findPhrases(tokens, GOVERNORS, Math.max(0, i - 3), first).find(({ at }) => at.includes(i));
  return governor !== undefined && UNDOING.has(governor.phrase.role) && governor.phrase.sign < 0 ? -1 : 1;
}

const orders = new WeakMap<readonly Attribution[], readonly Attribution[]>();

/** The attributions whose contents lie between two offsets, in the order of the text. */
export function contentsBetween(all: readonly Attribution[], from: number, to: number): readonly Attribution[] {
  const order = orders.get(all) ?? all.toSorted((a, b) => a.content.start - b.content.start);
  orders.set(all, order);
  const found: Attribution[] = [];
  for (
    let i = firstThat(order, ({ content }) => content.start >= from);
    i < order.length && order[i]!.content.start < to;
    i += 1
  ) {
    if (order[i]!.content.end <= to) found.push(order[i]!);
  }
  return found;
}
