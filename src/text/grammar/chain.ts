import type { Token } from "../types.ts";

const BEING = /^(?:is|are|was|were|be|been|'s|become|becomes|became|remain|remains|remained)$/;
const LONGEST_DISTINCTION = 7;

/** "voted 9 to 4 to adopt", "voted by 9 votes to 4 to adopt": steps left over the count. */
export function skipTally(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at]?.tag !== "CD") return at;
  const counts = /^(?:to|-|–|—)$/.test(tokens[at - 1]?.lower ?? "");
  if (!counts) return /^\p{N}+[-–]\p{N}+$/u.test(tokens[at]!.text) ? at - 1 : at;
  const first = tokens[at - 2]?.lower === "votes" ? at - 3 : at - 2;
  if (first <= from || tokens[first]!.tag !== "CD") return at;
  return tokens[first - 1]!.lower === "by" ? first - 2 : first - 1;
}

/** "is the latest country to reject", "was the first to back": the form of "be" before a noun phrase that singles somebody out, or −1. */
export function beforeDistinction(tokens: readonly Token[], last: number, from: number): number {
  for (let i = last; i > Math.max(from + 1, last - LONGEST_DISTINCTION); i -= 1) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:latest|first|only|last|sole|second|third)$/.test(lower)) {
      const opening = tokens[i - 1]!.lower === "the" ? i - 2 : -1;
      if (opening < from) return -1;
      const verb = /^(?:RB)$/.test(tokens[opening]!.tag) ? opening - 1 : opening;
      return BEING.test(tokens[verb]!.lower) ? verb : -1;
    }
    if (!/^(?:NN|NNS|NNP|NNPS|JJ|IN|DT|CD|POS)$/.test(tag)) return -1;
  }
  return -1;
}
