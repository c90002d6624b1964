import type { Cue } from "../types.ts";
import type { Step } from "./climb.ts";
import type { Phrase } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import type { Anchor } from "./reading.ts";
import type { Region } from "./region.ts";
import type { Subject } from "./subject.ts";

const WEAK_FUTURE =
  /^(?:end|expire|lapse|stop|go|die|fall|wait|come|start|begin|fail|collapse|happen|take place|hold|resume|finish|complete|open|publish|present|release)$/;
const COMMITTING = /^(?:will|would|'ll|'d|wo|shall|can|ca|cannot|never|must|going|do)$/;

/** Verbs that blame others for what they do. */
export const COMPLAINING =
  /^(?:complain|lament|grumble|moan|bemoan|protest|deplore|regret|be unhappy|be angry|be dismayed)/;

/** "nobody wants the tax", "everyone benefits from it": what the speaker says of all is the speaker's judgement. */
export function forEveryone({ tokens }: Region, { first, group }: Subject): -1 | 0 | 1 {
  const words = tokens
    .slice(Math.max(0, first - 3), group)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    /(?:^| )(?:nobody|no one|no-one|not a single|not one|hardly anyone|hardly anybody|few people|few|none)(?: |$)|(?:^| )no (?!longer)\w+$/.test(
      words,
    )
  )
    return -1;
  return /(?:^| )(?:everyone|everybody|the whole world|all of us|all sides)(?: |$)/.test(words) ? 1 : 0;
}

/** What an act or a judging noun makes of the words so far; null where it commits nobody. */
export function anchorOfAct(
  { at, subject }: Step,
  { role }: Phrase,
  { region, cue }: { readonly region: Region; readonly cue: Cue | null },
  denied: boolean,
): Anchor | null {
  if (cue !== null && cue.polarity !== 0 && region.cue !== null && at >= region.cue.first && at <= region.cue.last)
    return "attitude";
  if (role === "duty" || role === "judge") return role;
  // "complained that the others were dragging their feet over it"
  if (role === "act" && subject?.doer === "other" && COMPLAINING.test(cue?.lemma ?? "")) return "blame";
  return (
    (subject && anchorOfDoer(subject)) ?? (role === "loaded" && (subject?.doer === "other" || denied) ? "blame" : null)
  );
}

/** An order commits its giver, a promise its maker. */
export function anchorOfDoer({ doer, modals }: Subject): Anchor | null {
  if (doer === "order") return "order";
  return doer === "self" && modals.some((modal) => COMMITTING.test(modal)) ? "promise" : null;
}

/** What a clause about the topic makes it, if nothing around it does. */
export function anchorOfPredicate({ kind, duty, flat, words }: Predicate): Anchor | null {
  if (kind !== "fate") return kind;
  if (duty) return "duty";
  return flat && !WEAK_FUTURE.test(words) ? "flat" : null;
}
