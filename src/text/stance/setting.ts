import type { Attribution } from "../types.ts";
import type { SentenceRegion } from "./region.ts";

/** "asked when …", "wondered whether …". */
export function asksAbout({ tokens, cue: at }: SentenceRegion, { cue }: Attribution): boolean {
  if (at === null || cue === null || !/^(?:ask|wonder|question|inquire|enquire)/.test(cue.lemma)) return false;
  return tokens
    .slice(at.last + 1, at.last + 6)
    .some(({ tag, lower }) => /^W/.test(tag) || lower === "whether" || lower === "if");
}

/** "long opposed", "once championed": a position that may have changed since. */
export function isFormer({ tokens, from, cue }: SentenceRegion): boolean {
  if (cue === null) return false;
  const before = tokens.slice(Math.max(0, from - 2), cue.first);
  return (
    before.some(({ lower }) => /^(?:once|initially|previously|formerly|originally|earlier)$/.test(lower)) ||
    (before.some(({ lower }) => lower === "long") && tokens[cue.first]!.tag === "VBD")
  );
}

/** A question takes no side, unless it answers itself ("Why should we …?"). */
export function isOpenQuestion({ tokens, from, to }: SentenceRegion): boolean {
  if (
    tokens
      .slice(Math.max(0, from - 3), to)
      .some(({ lower }, i, all) => lower === "or" && /^(?:may|might)$/.test(all[i + 1]?.lower ?? ""))
  )
    return true;
  if (tokens[to - 1]?.text !== "?" && tokens[to]?.text !== "?") return false;
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return !/\b(?:why (?:on earth )?(?:should|would) (?:we|anyone|anybody|i)|who needs|what is there not|what good)\b/.test(
    words,
  );
}
