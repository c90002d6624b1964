import { wordSet } from "../lexicon/word-list.ts";
import type { Step } from "./climb.ts";
import { isHolders } from "./cue-step.ts";
import type { Setting, Tally } from "./tally-state.ts";

const REFUSING = /^(?:will|wo|would|can|ca|cannot|shall)$/;
const KNOWLEDGE = wordSet(
  "text details detail wording draft print copy report evidence figures terms results result plans costs cost list minutes",
);

/** "refuses to consider", "will not even contemplate". */
export function isRefused({ denials, anchor }: Tally, step: Step, { region, cue }: Setting): boolean {
  // "refused to discuss it" says nothing.
  if (!/^(?:consider|contemplat|entertain|explor|look|think|thought)\b/.test(step.word)) return false;
  if (denials % 2 === 0 || (anchor !== null && anchor !== "promise")) return false;
  return (
    anchor === "promise" ||
    (step.subject === null && cue !== null && cue.polarity !== 0) ||
    (isHolders(step, region) && (step.subject?.modals.some((modal) => REFUSING.test(modal)) ?? false))
  );
}

/** "would like to see the text of the plan": a wish to know it. */
export function seesOnly({ at }: Step, { region: { tokens, to } }: Setting): boolean {
  return tokens
    .slice(at, Math.min(to, at + 8))
    .some(({ lower }, i, all) => KNOWLEDGE.has(lower) && /^(?:of|for|on|behind)$/.test(all[i + 1]?.lower ?? ""));
}

/** "declined to be named": a condition of speaking, not of what is said. */
export function isAnonymous({ tokens, to }: Setting["region"], { at }: Step): boolean {
  const words = tokens.slice(at, Math.min(to, at + 5)).map(({ lower }) => lower);
  return /\bto be (?:named|identified|quoted)\b/.test(words.join(" "));
}
