import type { AnnotatedDocument, Span } from "../../../src/text/index.ts";

/** A document from a sentence whose roles are marked: [source] {cue} <content>. */
export function annotated(id: string, marked: string): AnnotatedDocument {
  const found = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  const roles = { "[": "source", "{": "cue", "<": "content" } as const;
  let text = "";
  let start = 0;
  for (const character of marked) {
    if (character in roles) start = text.length;
    else if (character === "]") found.source.push({ start, end: text.length });
    else if (character === "}") found.cue.push({ start, end: text.length });
    else if (character === ">") found.content.push({ start, end: text.length });
    else text += character;
  }
  return { id, text, attributions: found.cue.length > 0 ? [found] : [] };
}

const NAMES = ["Anna Berg", "Lee", "The minister", "Oslo", "The mayor", "Paulsen", "The union", "Ruiz"];
const CLAIMS = ["the tunnel leaks", "wages are too low", "the bridge is safe", "rents must fall"];

/** Sentences with a verb that no lexicon has, and some that attribute nothing. */
export const LESSONS: readonly AnnotatedDocument[] = NAMES.flatMap((name, n) => [
  ...CLAIMS.map((claim, c) => annotated(`told ${n} ${c}`, `[${name}] {glossed} <that ${claim}>.`)),
  annotated(`plain ${n}`, `${name} walked along the river on Monday.`),
]);
