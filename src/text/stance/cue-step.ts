import type { Cue, Token } from "../types.ts";
import type { Climb, Step } from "./climb.ts";
import type { Region } from "./region.ts";
import { subjectOf, type Holder } from "./subject.ts";
import { isFinite } from "./words.ts";

/** "suggested that the ban be reviewed": the bare verb turns a statement into a wish. */
export function isWish({ tokens, to, cue: at }: Region, { lemma }: Cue): boolean {
  if (at === null || !/^(?:suggest|insist|recommend|propose|stipulate|ask|request|rule|move)$/.test(lemma))
    return false;
  for (let i = at.last + 1; i < to; i += 1) {
    if (tokens[i]!.lower === "be" && /^(?:NN|NNS|NNP|PRP|CD|RB)$/.test(tokens[i - 1]!.tag)) return true;
    if (isFinite(tokens[i]!) || tokens[i]!.tag === "TO") return false;
  }
  return false;
}

/** Whether the lexicon itself reads the cue, or the noun that a light verb leads to ("voiced doubts about"). */
export function hasCueStep({ cue }: Region, way: Climb): boolean {
  if (cue === null) return false;
  return [...way.outer, ...way.inner].some(
    ({ kind, at, phrase }) =>
      kind === "phrase" &&
      (phrase!.noun
        ? at >= cue.first && at <= cue.last + 5
        : at <= cue.last && at >= cue.first - (phrase!.role === "refuse" ? 0 : 3)),
  );
}

/** "Lee is hiding her support for": the possessor is the subject of the clause, somebody else. */
function isOthers(tokens: readonly Token[], i: number, from: number, holder: Holder): boolean {
  for (let verb = i - 1; verb > from; verb -= 1)
    if (isFinite(tokens[verb]!)) return subjectOf(tokens, verb, from, holder).doer === "other";
  return false;
}

/** Whether a verb without a subject of its own ("to defend …") is the holder's doing: so is the verb above it. */
export function isHolders({ subject, at }: Step, { tokens, from, cue, holder }: Region): boolean {
  if (subject === null) return true;
  // "you will have my vote for it"
  if (/^(?:my|our)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  if (subject.doer !== "open") return subject.doer !== "other";
  if (tokens[at]!.tag !== "VBG" && tokens[subject.group - 1]?.lower !== "to") return true;
  for (let verb = at - 1; verb >= from; verb -= 1) {
    if (cue !== null && verb <= cue.last) return true;
    if (isFinite(tokens[verb]!)) return subjectOf(tokens, verb, from, holder).doer !== "other";
  }
  return cue !== null;
}

/** What somebody else proposed, asked for or said is taken in by these, and not shared. */
const RECEIVING =
  /^(?:not(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|examin(?:e|es|ed|ing)|review(?:s|ed|ing)?|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|await(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|register(?:s|ed|ing)?|weigh(?:s|ed|ing)?|assess(?:es|ed|ing)?|evaluat(?:e|es|ed|ing)|read|reads|heard?|hears)$/;

/** "our support for", "Chinese opposition to": whose attitude the noun names. */
export function ownsNoun({ tokens, from, holder, cue }: Region, { at }: Step): boolean {
  if (cue !== null && at <= cue.last + 4) {
    const words = tokens.slice(cue.first, cue.last + 1);
    // a member who "declares an interest" stays out of it
    const ownAffair = tokens[at]!.lower === "interest" && words.some(({ lower }) => lower.startsWith("declar"));
    return !ownAffair && !words.some(({ lower }) => RECEIVING.test(lower));
  }
  for (let i = at - 1; i >= Math.max(from, at - 4); i -= 1) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:our|my)$/.test(lower) || (!holder.quoted && /^(?:its|his|her|their)$/.test(lower)))
      return !isOthers(tokens, i, from, holder);
    if (holder.names.includes(lower)) return true;
    if (!/^(?:JJ|NN|POS|DT|NNP|RB)$/.test(tag)) break;
  }
  const copula = tokens
    .slice(Math.max(from, at - 4), at)
    .findLastIndex(({ lower }) => /^(?:am|'m|are|'re|is|was|were)$/.test(lower));
  if (copula >= 0) return subjectOf(tokens, Math.max(from, at - 4) + copula, from, holder).doer === "self";
  const verb = tokens
    .slice(Math.max(from, at - 5), at)
    .findIndex((token) =>
      /^(?:express|voice|reiterate|reaffirm|repeat|declare|have|pledge|offer|raise|announce|stress|maintain|renew)/.test(
        token.lower,
      ),
    );
  if (verb < 0) return false;
  const index = Math.max(from, at - 5) + verb;
  return subjectOf(tokens, index, from, holder).doer === "self";
}
