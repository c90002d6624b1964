import { once } from "../lexicon/once.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Token } from "../types.ts";
import { climb } from "./climb.ts";
import { QUESTIONS } from "./lexicon/questions.ts";
import { CONFIDENCE, factor, wordsOf, type Reading, type Target } from "./reading.ts";
import type { Region } from "./region.ts";

const STAND = /^(?:accept|allow|sign|ratify|agree|approve|justify|defend|tolerate|permit|live with|go along with)\b/;

/** One word of an opening: its alternatives, a subject, or words that may be left out. */
type Part =
  | { readonly kind: "word"; readonly words: ReadonlySet<string> }
  | { readonly kind: "optional"; readonly wordings: readonly (readonly string[])[] }
  | { readonly kind: "subject" };

interface Opening {
  readonly sign: -1 | 1;
  /** What has to follow: something done to the topic, a side taken on it, or the topic itself. */
  readonly kind: "verb" | "stand" | "noun";
  readonly parts: readonly Part[];
}

const openings = once(() =>
  QUESTIONS.trim()
    .split("\n")
    .flatMap((line): Opening[] => {
      const [, sign = "", kind = "", list = ""] = /^([-+]) (\w+): (.*)$/.exec(line) ?? [];
      return list
        .split(";")
        .map((wording) => ({ sign: sign === "+" ? 1 : -1, kind: kind as Opening["kind"], parts: partsOf(wording) }));
    })
    .toSorted((a, b) => b.parts.length - a.parts.length),
);

function partsOf(wording: string): readonly Part[] {
  return (wording.trim().match(/\([^)]*\)|\S+/g) ?? []).map((part): Part => {
    if (part === "S") return { kind: "subject" };
    if (part.startsWith("("))
      return {
        kind: "optional",
        wordings: part
          .slice(1, -1)
          .split("|")
          .map((words) => words.split(" ")),
      };
    return { kind: "word", words: new Set(part.split("|")) };
  });
}

/** “Why should we pay for the tax?”, “What is the point of it?”: the side that a question takes which answers itself. */
export function rhetorical(region: Region, target: Target): Reading | null {
  const { tokens, from, to } = region;
  const floor = region.cue === null ? from : region.cue.last + 1;
  if (tokens[to - 1]?.text !== "?" && tokens[to]?.text !== "?") return null;
  for (let at = floor; at < target.first; at += 1) {
    if (at > floor && !/^(?:[,:;–—]|and|but|so|then)$/.test(tokens[at - 1]!.lower)) continue;
    for (const { sign, kind, parts } of openings()) {
      const end = endOf(tokens, parts, at, target.first);
      if (end < 0) continue;
      const reading = readAfter({ ...region, from: end, cue: null }, target, kind);
      if (reading === null) continue;
      const words = tokens.slice(at, end).map(({ lower }) => lower);
      const trace = [factor(`${words.join(" ")} …?`, sign), ...reading.trace];
      return { sign: (sign * reading.sign) as -1 | 1, strength: "plain", confidence: CONFIDENCE.judge, trace };
    }
  }
  return null;
}

/** Where an opening that begins at `at` ends, or −1. */
function endOf(tokens: readonly Token[], parts: readonly Part[], at: number, ceiling: number): number {
  let i = at;
  for (const part of parts) {
    if (part.kind === "word") {
      if (!part.words.has(tokens[i]?.lower ?? "")) return -1;
      i += 1;
    } else if (part.kind === "subject") {
      const last = nounPhraseEnd(tokens, i, ceiling);
      if (last < 0) return -1;
      i = last + 1;
    } else {
      const wording = part.wordings.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
      i += wording?.length ?? 0;
    }
  }
  return i <= ceiling ? i : -1;
}

/** The product of what is said to be done to the target after the opening. */
function readAfter(
  region: Region,
  target: Target,
  kind: Opening["kind"],
): { sign: -1 | 1; trace: readonly string[] } | null {
  const way = climb(region, target.first, target.last);
  if (way.lost || !way.reachesCue) return null;
  const steps = [...way.outer, ...way.inner];
  const telling = steps.filter(({ sign }) => sign !== 0);
  if (telling.length < steps.length || (kind !== "noun" && telling.every(({ phrase }) => phrase === null))) return null;
  if (
    kind === "stand" &&
    !telling.some(({ phrase }) => phrase?.role === "attitude" || STAND.test(phrase?.wording ?? ""))
  )
    return null;
  const product = telling.reduce((sign, step) => sign * step.sign, target.inverse ? -1 : 1);
  const trace = [...telling.map(({ word, sign }) => factor(word, sign)), wordsOf(region.tokens, target)];
  return { sign: product as -1 | 1, trace };
}
