import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import type { Phrase } from "../grammar/subject.ts";
import { SUMMING_NOUNS } from "../lexicon/echoes.ts";
import type { Token } from "../types.ts";
import { closes, type Elision } from "./elision.ts";

const SHARES = /^(?:shares?|shared|echo|echoes|echoed|backs?|backed|endorses?|endorsed|supports?|supported)$/;

/** "…, a view (that) Oslo shares", "…, a demand echoed by Riga" */
export function summedUp({ tokens }: Document, noun: number, ceiling: number): Elision | undefined {
  if (!SUMMING_NOUNS.has(tokens[noun]!.lower)) return undefined;
  let opening = noun - 1;
  while (/^JJ/.test(tokens[opening]?.tag ?? "")) opening -= 1;
  if (!/^(?:an?|the)$/.test(tokens[opening]?.lower ?? "") || !/^[,–—]$/.test(tokens[opening - 1]?.text ?? ""))
    return undefined;
  let at = noun + 1;
  const denied = tokens[at]?.lower === "not";
  if (denied) at += 1;
  if (/^(?:shared|echoed|backed|supported|endorsed|seconded|repeated)$/.test(tokens[at]?.lower ?? "")) {
    const by = /^(?:by|in)$/.test(tokens[at + 1]?.lower ?? "") ? membersAt(tokens, at + 2, ceiling) : [];
    return by.length > 0
      ? { members: by, cue: { first: noun, last: at }, kind: denied ? "contrary" : "whole" }
      : undefined;
  }
  if (/^(?:that|which)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const members = namesAt(tokens, at, ceiling);
  let verb = (members[members.length - 1]?.last ?? ceiling) + 1;
  const not = /^(?:does|do|did)$/.test(tokens[verb]?.lower ?? "") && /^n[o']t$/.test(tokens[verb + 1]?.lower ?? "");
  if (not) verb += 2;
  if (!SHARES.test(tokens[verb]?.lower ?? "")) return undefined;
  return closes(tokens, verb + 1, ceiling)
    ? { members, cue: { first: noun, last: verb }, kind: not ? "contrary" : "whole" }
    : undefined;
}

/** "Oslo | shares": a verb that looks like a noun is none here. */
function namesAt(tokens: readonly Token[], at: number, ceiling: number): readonly Phrase[] {
  const members = membersAt(tokens, at, ceiling);
  return members.map(({ first, last }) => ({ first, last: SHARES.test(tokens[last]!.lower) ? last - 1 : last }));
}
