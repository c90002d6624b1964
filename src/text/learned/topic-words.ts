import { once } from "../lexicon/once.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { stem } from "../natural/stem.ts";

const empty = once(() =>
  wordSet(`a an the of in on for to and or with by from at as is are be been was were it its this that these those do does
    did can could will would should may might has have had not no so but if than then there what which who when how all any
    some more most just only also very too about into over out up down such other because while where
    i you he she we they my your his her our their me him us them`),
);
/** How much of a stem must be shared for two words to be of one family ("terrorism", "terrorist"). */
const SHARED = 5;

/** The stem of a token, without the mark of a hashtag, points in abbreviations and the ending of the genitive. */
export function plainStem(token: string): string {
  return stem(token.replace(/^[#@]|'s$|\./g, ""));
}

/** Whether a token tells what a text is about. */
export function isTelling(token: string): boolean {
  return /\p{L}/u.test(token) && !empty().has(token);
}

/** The stems of the telling words of a topic's name. */
export function topicStems(topic: string): readonly string[] {
  const words = topic.toLowerCase().replace(/(?<=\b\p{L})\./gu, "");
  const telling = (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty().has(word));
  return [...new Set(telling.map((word) => stem(word)))];
}

/** Whether a stem of a text is one of a topic's name, or of the same family. */
export function isOfFamily(own: string, ofTopic: string): boolean {
  if (own === ofTopic) return true;
  const [short, long] = own.length < ofTopic.length ? [own, ofTopic] : [ofTopic, own];
  return short.length >= SHARED && long.startsWith(short.slice(0, Math.max(SHARED, short.length - 2)));
}
