import type { Topic } from "../../model/topic.ts";
import { stem } from "../natural/stem.ts";
import { tokenize } from "../tokens.ts";

/** One word of a wording; a hyphenated word counts as several. */
export interface WordingUnit {
  readonly lower: string;
  readonly stem: string;
  /** Set for acronyms, which are matched as written: "US" is not "us". */
  readonly exact?: string;
}

/** A way of naming a topic, ready to be found in text. */
export interface Wording {
  readonly topic: string;
  readonly inverse: boolean;
  readonly units: readonly WordingUnit[];
  /** "membership of NATO" for "NATO membership": a preposition stands between the two words. */
  readonly turned: boolean;
}

const LONGEST_LABEL = 5;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/**
 * The wordings under which a topic may be mentioned: its keywords, its inverse wordings, and its label where that is short.
 * What stands in brackets is a note to the reader and is left out. A wording in both lists says nothing and is left out too.
 */
export function wordingsOf(topic: Topic): readonly Wording[] {
  const inverse = unitLists(topic.inverse ?? []);
  const label = /[/,;:]/.test(withoutNotes(topic.label))
    ? []
    : unitLists([topic.label]).filter(({ length }) => length <= LONGEST_LABEL);
  const keywords = [...unitLists(topic.keywords ?? []), ...label];
  const [inverseKeys, keywordKeys] = [inverse, keywords].map((lists) => new Set(lists.map(keyOf)));
  return [
    ...keywords.filter((units) => !inverseKeys!.has(keyOf(units))).flatMap((units) => variants(topic.id, false, units)),
    ...inverse.filter((units) => !keywordKeys!.has(keyOf(units))).flatMap((units) => variants(topic.id, true, units)),
  ];
}

function withoutNotes(wording: string): string {
  return wording.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").trim();
}

function keyOf(units: readonly WordingUnit[]): string {
  return units.map((part) => part.stem).join(" ");
}

function unitLists(wordings: readonly string[]): WordingUnit[][] {
  return wordings.map((wording) => unitsOf(withoutNotes(wording))).filter(({ length }) => length > 0);
}

function unitsOf(wording: string): WordingUnit[] {
  return tokenize(wording)
    .filter(({ lower, text }) => lower !== "'s" && lower !== "'" && /[\p{L}\p{N}]/u.test(text))
    .flatMap(({ text }) =>
      text
        .split(/[-‐‑]/)
        .filter((part) => part !== "")
        .map(unit),
    )
    .map((one, i, all) => (i === 0 && all.length > 1 && POINTING.test(one.lower) ? unit("the") : one));
}

/** "these duties" is found under any other pointing word too. */
const POINTING = /^(?:the|this|that|these|those|such)$/;

function unit(text: string): WordingUnit {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return { lower, stem: stem(lower), ...(ACRONYM.test(text) && { exact: text }) };
}

function variants(topic: string, inverse: boolean, units: WordingUnit[]): Wording[] {
  const wording = { topic, inverse, units, turned: false };
  const [first, second] = units;
  if (units.length !== 2 || !first || !second || first.lower === "the") return [wording];
  const joined = { topic, inverse, units: [unit(first.lower + second.lower)], turned: false };
  return [wording, joined, { topic, inverse, units: [second, first], turned: true }];
}
