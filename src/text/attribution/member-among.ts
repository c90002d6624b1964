import type { Document } from "../document.ts";
import { subjectOf, type Subject } from "../grammar/find-subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import type { FoundSource } from "./found-source.ts";

const BEING =
  /^(?:is|are|was|were|be|been|'s|'re|become|becomes|became|remain|remains|remained|count|counts|counted|rank|ranks|ranked|stands|stood)$/;
const ONE_OF_THEM = /^(?:one|two|three|four|those|some|part)$/;

/** "Peru is among those who back …", "is one of the three states that …", "was the only party that …": it is Peru that does. */
export function memberAmong(document: Document, subject: Subject, floor: number): FoundSource | undefined {
  const { tokens } = document;
  const [group] = subject.members;
  if (!group || subject.members.length > 1 || !/^(?:who|that|which)$/.test(subject.introducedBy)) return undefined;
  let at = group.first - 1;
  const among = tokens[at]?.lower === "among";
  if (among) at -= 1;
  else if (!ONE_OF_THEM.test(tokens[group.first]!.lower) && !isOnlyOne(document, group.first)) return undefined;
  let negated = false;
  while (at > floor && (tokens[at]!.tag === "RB" || /^(?:not|n't)$/.test(tokens[at]!.lower))) {
    if (/^(?:not|n't|never|hardly)$/.test(tokens[at]!.lower)) negated = !negated;
    at -= 1;
  }
  if (at <= floor || !BEING.test(tokens[at]!.lower)) return undefined;
  const verb = verbGroup(tokens, at, floor);
  const whole = subjectOf(document, verb, floor);
  const opening = whole && tokens[whole.members[0]!.first]!;
  if (!whole || /^(?:it|this|that|there|what)$/.test(opening!.lower)) return undefined;
  return {
    members: whole.members,
    introducedBy: whole.introducedBy,
    implicit: false,
    negated: verb.negated !== negated,
  };
}

/** "the only state", "the first party" */
function isOnlyOne({ tokens }: Document, first: number): boolean {
  return tokens[first]!.lower === "the" && /^(?:only|sole|first|last|latest)$/.test(tokens[first + 1]?.lower ?? "");
}
