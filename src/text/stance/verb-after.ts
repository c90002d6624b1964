import type { Token } from "../types.ts";
import { isAuxiliary, isClauseMark, isFinite, isSubordinator } from "./words.ts";

/** The first token of the finite verb group whose subject ends at `subject`, or −1 where there is none in the clause. */
export function verbAfter(tokens: readonly Token[], subject: number, to: number): number {
  let i = subject + 1;
  while (i < to) {
    const token = tokens[i]!;
    if (isClauseMark(token) || (isSubordinator(tokens, i) && token.lower !== "as")) return -1;
    if (token.text === ",") {
      const close = i + 1 < to && isFinite(tokens[i + 1]!) ? i : closingComma(tokens, i, to);
      if (close < 0) return -1;
      i = close + 1;
      continue;
    }
    if (/^(?:who|which|that)$/.test(token.lower) && token.tag !== "DT") return -1;
    const noun = /^VBP?$/.test(token.tag) && i + 1 < to && isFinite(tokens[i + 1]!) && isAuxiliary(tokens[i + 1]!);
    if (isFinite(token) && !noun && !isReducedRelative(tokens, i, to)) return i;
    if (token.tag === "TO" && (/^VB/.test(tokens[i + 1]?.tag ?? "") || tokens[i + 1]?.lower === "be")) return i;
    if (token.lower === "be" || token.lower === "not") return i;
    if (token.tag === "VB" && i === subject + 1) return i;
    if (token.tag === "CC" && !/^(?:NN|JJ|DT|PRP\$|CD|VBG)/.test(tokens[i + 1]?.tag ?? "")) return -1;
    i += 1;
  }
  return -1;
}

/** The comma that closes an inserted clause or apposition opened at i, or −1. */
function closingComma(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 25); i += 1) {
    if (isClauseMark(tokens[i]!)) return -1;
    if (
      tokens[i]!.text === "," &&
      tokens[i + 1] !== undefined &&
      (isFinite(tokens[i + 1]!) || tokens[i + 1]!.tag === "RB" || tokens[i + 1]!.text === "“")
    )
      return i;
  }
  return -1;
}

/** "the treaty signed in 1990 is …": a second finite verb shows that the first only describes. */
function isReducedRelative(tokens: readonly Token[], i: number, to: number): boolean {
  if (tokens[i]!.tag !== "VBD" || isAuxiliary(tokens[i]!) || !/^(?:IN|RB|CD|TO)$/.test(tokens[i + 1]?.tag ?? ""))
    return false;
  for (let k = i + 1; k < Math.min(to, i + 10); k += 1) {
    if (isClauseMark(tokens[k]!) || /^(?:,|that|which|who)$/.test(tokens[k]!.lower)) return false;
    if (isFinite(tokens[k]!)) return true;
  }
  return false;
}
