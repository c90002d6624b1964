import type { Token } from "../types.ts";
import type { Occurrence } from "./find-phrases.ts";
import { verbAfter } from "./verb-after.ts";
import type { Region } from "./region.ts";
import { isAuxiliary, isClauseMark, isFinite } from "./words.ts";

/** "…, and the strike is …": the topic is the subject of a clause of its own. */
export function opensClause({ tokens, from, to, cue }: Region, conjunction: number, last: number): boolean {
  if (verbAfter(tokens, last, to) < 0) return false;
  for (let i = conjunction - 1; i >= from; i -= 1) {
    if (cue !== null && i <= cue.last) return false;
    if (isFinite(tokens[i]!)) return true;
    if (tokens[i]!.lower === "that" || isClauseMark(tokens[i]!)) return false;
  }
  return false;
}

/** Where the way up goes on past a conjunct that the topic is not part of; null where the clause ends here. */
export function beforeConjunct(
  tokens: readonly Token[],
  i: number,
  from: number,
  at: ReadonlyMap<number, Occurrence>,
  closed: boolean,
  conjunction: boolean,
): number | null {
  let next = i + 1;
  while (tokens[next]?.tag === "RB" || tokens[next]?.lower === "to") next += 1;
  const opener = tokens[next]!;
  if (opener.lower === "that") {
    for (let k = i - 1; k >= from; k -= 1) if (tokens[k]!.lower === "that") return k;
    return i - 1;
  }
  const one = at.get(next);
  if (opener.tag.startsWith("VB") || (one !== undefined && !one.phrase.noun)) {
    const group = verbGroup(opener);
    for (let k = i - 1; k >= from; k -= 1) {
      if (isClauseMark(tokens[k]!)) return null;
      if (tokens[k]!.tag.startsWith("VB") && verbGroup(tokens[k]!) === group && !isAuxiliary(tokens[k]!))
        return (at.get(k)?.first ?? k) - 1;
    }
    return conjunction ? null : i - 1;
  }
  if (closed) return null;
  if (one?.phrase.noun) {
    for (let k = i - 1; k >= from && !tokens[k]!.tag.startsWith("VB"); k -= 1)
      if (at.get(k)?.phrase.noun) return at.get(k)!.first - 1;
  }
  return i - 1;
}

function verbGroup({ tag }: Token): string {
  return tag === "VBP" || tag === "VBZ" ? "present" : tag;
}
