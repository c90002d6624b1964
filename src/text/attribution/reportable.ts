import type { Document } from "../document.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { isFirstOrSecondPerson } from "./find-source.ts";
import type { FoundSource } from "./found-source.ts";
import type { CueMatch } from "./match-cue.ts";

const CONDITIONS = /^(?:if|unless|whether|once|until|provided)$/;
const TELLING =
  /^(?:say|tell|mention|specify|elaborate|disclose|explain|confirm|indicate|comment|reply|respond|answer|reveal|announce|state)$/;

/** "did not say when", "declined to comment": nothing was said. */
export function isSilence({ tokens }: Document, at: number, matches: readonly CueMatch[], group: VerbGroup): boolean {
  const lemma = matches[matches.length - 1]!.sense.lemma;
  if (group.negated && TELLING.test(lemma)) return true;
  return (
    /^(?:decline|refuse)$/.test(lemma) &&
    tokens[at + 1]?.lower === "to" &&
    TELLING.test(tokens[at + 2]?.lower ?? "") &&
    tokens[at + 3]?.lower !== "on"
  );
}

/** "cited Lee as saying": the cue is "saying", and Lee its source. */
export function quotesSomebody({ tokens }: Document, at: number): boolean {
  if (!/^(?:cit|quot|report)(?:ed|es|e|ing|s)?$/.test(tokens[at]!.lower)) return false;
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 12); i += 1) {
    if (tokens[i]!.lower === "as" && tokens[i + 1]!.tag === "VBG") return true;
    if (/^[,.:]$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

/** Whether a source may be reported: not in a condition, not "we", and inside somebody else's content only if named there. */
export function isReportable(
  document: Document,
  source: FoundSource,
  nested: boolean,
  group: VerbGroup,
  at: number,
): boolean {
  if (CONDITIONS.test(source.introducedBy) || source.members.some((member) => isFirstOrSecondPerson(document, member)))
    return false;
  if (isClefted(document, source)) return false;
  if (!nested) return true;
  if (source.implicit && document.quoteAt[at]! < 0) return false;
  // What a source says about itself ("Oslo said it would back …") is its content, not a second attribution.
  const { first, last } = source.members[0]!;
  return (
    group.finite &&
    last < at &&
    document.tokens[first]!.tag !== "PRP$" &&
    !(first === last && /^(?:PRP|DT|EX)$/.test(document.tokens[first]!.tag))
  );
}

/** "It was not Oslo that rejected it": nobody says who did. */
function isClefted({ tokens }: Document, { members: [member], introducedBy }: FoundSource): boolean {
  const at = member?.first ?? 0;
  if (tokens[at - 1]?.lower !== "not" || !/^(?:that|who|which)$/.test(introducedBy)) return false;
  return /^(?:is|was|'s|be)$/.test(tokens[at - 2]?.lower ?? "") && tokens[at - 3]?.lower === "it";
}
