import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Occurrence } from "./find-phrases.ts";
import { isSpeechVerb } from "./words.ts";

/** Nouns that are about what follows them: "a deal on fish". */
const TEXTS = wordSet(
  "deal deals agreement agreements accord pact treaty law laws bill bills resolution text draft document talks negotiations conference summit idea notion prospect possibility talk campaign motion vote votes referendum limits rules regulations decision decisions plan plans proposal proposals",
);

/** Where the rest of a long subject begins: "anyone who cares | about the sea should …". */
export function endsSubject(token: Token): boolean {
  if (token.tag === "IN") return token.lower !== "that";
  return token.tag.startsWith("VB") && !isSpeechVerb(token);
}

/** "a lasting peace", "are going to leave": a participle that is no verb here. */
export function isModifier(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower === "going" && tokens[i + 1]?.lower === "to") return true;
  return (
    /^VB[GN]$/.test(tokens[i]!.tag) &&
    /^(?:NN|JJ)/.test(tokens[i + 1]?.tag ?? "") &&
    /^(?:DT|JJ[RS]?|PRP\$|POS)$/.test(tokens[i - 1]?.tag ?? "")
  );
}

/** "its role in the war", "lies about the deal": a noun that the lexicon does not know stands between. */
export function isLoose(tokens: readonly Token[], i: number, at: ReadonlyMap<number, Occurrence>): boolean {
  if (
    !/^(?:in|with|from|at|around|about|over|to|on)$/.test(tokens[i]!.lower) ||
    (tokens[i]!.tag === "TO" && /^VB/.test(tokens[i + 1]?.tag ?? ""))
  )
    return false;
  return /^NNS?$/.test(tokens[i - 1]?.tag ?? "") && !at.has(i - 1) && !TEXTS.has(tokens[i - 1]!.lower);
}

/** "the envoy who worked on it": what is thought of the envoy says nothing about the work; "those who back it" are its side. */
export function isSomebodyWho(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== "who") return false;
  return !/^(?:those|anyone|everyone|people|countries|parties|all)$/.test(tokens[i - 1]?.lower ?? "");
}
