import type { Token } from "../types.ts";
import { isClauseMark, isFinite } from "./words.ts";

/** A clause that something depends on: tokens[first, end). */
export interface Condition {
  readonly first: number;
  readonly end: number;
  readonly words: string;
  /** A question ("whether …") or a moment ("until …") rather than a condition. */
  readonly kind: "condition" | "question";
}

const MARKERS: readonly (readonly string[])[] = [
  "as long as",
  "so long as",
  "only if",
  "only when",
  "only once",
  "only after",
  "but only if",
  "on condition",
  "on the condition",
  "on one condition",
  "on two conditions",
  "under the condition",
  "in the event of",
  "in the event",
  "with conditions",
  "with strings",
  "in exchange for",
  "in return for",
  "subject to",
  "contingent on",
  "contingent upon",
  "conditional on",
  "conditional upon",
  "depending on",
  "dependent on",
  "depend on",
  "depends on",
  "hinge on",
  "hinges on",
  "hinged on",
  "provided that",
  "providing that",
  "assuming that",
  "assuming",
  "provided",
  "providing",
  "unless",
  "until",
  "if",
  "once",
  "absent",
  "without",
].map((marker) => marker.split(" "));

const ASKING =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|decide|decides|decided|say|says|said|see|saw|question|questioned|unclear|uncertain|determine|discuss|discussed|debate|debated|consider|considering|studying|reviewing|examining|weighing|matter|doubt|sure|clear)$/;
const INVERSIONS = /^(?:should|were|had)$/;

/** Finds the conditions of a sentence, and the embedded questions that look like them. */
export function findConditions(tokens: readonly Token[]): readonly Condition[] {
  const found: Condition[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const marker = markerAt(tokens, i);
    if (marker === null) continue;
    const { words, length, kind } = marker;
    found.push({ first: i, end: clauseEnd(tokens, i, i + length), words, kind });
    i += length - 1;
  }
  return found;
}

interface Marker extends Pick<Condition, "words" | "kind"> {
  readonly length: number;
}

function markerAt(tokens: readonly Token[], i: number): Marker | null {
  if (tokens[i]!.lower === "whether") return { words: "whether", kind: "question", length: 1 };
  const marker = MARKERS.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  if (marker === undefined)
    return isInversion(tokens, i) ? { words: tokens[i]!.lower, kind: "condition", length: 2 } : null;
  const words = marker.join(" ");
  const { length } = marker;
  if (length > 1) return { words, kind: "condition", length };
  if (!isMarker(tokens, i, words)) return null;
  if (words !== "if") return { words, kind: "condition", length };
  const before = tokens[i - 1]?.lower ?? "";
  if (/^(?:even|as)$/.test(before)) return { words: "even if", kind: "question", length };
  const asked = tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === "asked");
  return { words, kind: asked || ASKING.test(before) ? "question" : "condition", length };
}

function isMarker(tokens: readonly Token[], i: number, word: string): boolean {
  const after = tokens[i + 1];
  if (after === undefined) return false;
  if (word === "once")
    return (
      !/^(?:again|more|and|,|\.)$/.test(after.lower) &&
      !/^VB|^RB|^MD/.test(after.tag) &&
      !/^(?:has|have|had|was|were|is|at|all|only|than|who|which)$/.test(tokens[i - 1]?.lower ?? "")
    );
  if (word === "until")
    return tokens
      .slice(Math.max(0, i - 14), i)
      .some(({ lower }) => /^(?:not|n't|never|no|cannot|refuse[sd]?|block|veto|withhold)$/.test(lower));
  if (word === "without")
    return (
      tokens.slice(Math.max(0, i - 10), i).some(({ lower }) => /^(?:not|n't|never|cannot)$/.test(lower)) &&
      !/VBG/.test(after.tag) &&
      !/^(?:comment|further|any|delay|exception|doubt)$/.test(after.lower)
    );
  if (word === "absent") return i === 0 || /^[,“]$/.test(tokens[i - 1]!.text);
  if (word === "provided" || word === "providing")
    return (i === 0 || /^(?:,|“|"|but)$/.test(tokens[i - 1]!.text)) && !/^VB/.test(after.tag);
  if (word === "assuming") return i === 0 || tokens[i - 1]!.text === ",";
  return true;
}

/** "Should the strike last, …", "Were the tolls to be waived, …": only at the start of a sentence. */
function isInversion(tokens: readonly Token[], i: number): boolean {
  if (i !== 0 && !(i === 1 && /^[“"]$/.test(tokens[0]!.text))) return false;
  if (!INVERSIONS.test(tokens[i]!.lower)) return false;
  return tokens.some(({ text }) => text === ",") && !tokens.some(({ text }) => text === "?");
}

/** A condition that opens the sentence ends at the comma before the main clause; any other runs to the end of its clause. */
function clauseEnd(tokens: readonly Token[], first: number, from: number): number {
  const opens = first === 0 || /^(?:that|,|“|"|but|and|–|—)$/.test(tokens[first - 1]!.lower);
  let verbs = 0;
  for (let i = from; i < tokens.length; i += 1) {
    if (isClauseMark(tokens[i]!)) return i;
    if (isFinite(tokens[i]!)) verbs += 1;
    if (tokens[i]!.text !== ",") continue;
    const next = tokens[i + 1];
    if (next === undefined || (opens && verbs + (tokens[i - 1]!.tag === "VBN" ? 1 : 0) >= 0 && !isListComma(tokens, i)))
      return i;
    if (/^(?:and|but|while|a|an|the|adding|saying|according|who|which)$/.test(next.lower) && verbs > 0) return i;
    if (/^(?:said|says)$/.test(tokens[i + 2]?.lower ?? "") || next.tag === "''") return i;
  }
  return tokens.length;
}

function isListComma(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 5); i += 1) {
    if (isFinite(tokens[i]!) || tokens[i]!.tag === "PRP") return false;
    if (/^(?:and|or)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}
