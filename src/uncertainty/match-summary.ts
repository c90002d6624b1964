import { decimal, listed, named, sentence } from "../compare/words.ts";

/** What a sentence on a closest match needs: the names of all that tie for it, and how often each came first. */
interface Told {
  readonly of: string;
  readonly tops: readonly { readonly name: string; readonly first: number }[];
  readonly decided: number;
}

/** How stable the closest match is, in a sentence. */
export function matchSummary({ of, tops, decided }: Told): string {
  const who = listed(tops.map(({ name }) => named(name)));
  const shares = listed(tops.map(({ first }) => `${decimal(100 * first)}%`));
  const [are, come] = tops.length === 1 ? ["is the closest", "comes"] : ["are equally close", "come"];
  return sentence(`${who} ${are} to ${named(of)} and ${come} first in ${shares} of ${decided} replicates.`);
}

/** Why there is nothing to say about a closest match, in a sentence. */
export function noMatchSummary(of: string, status: "no-match" | "insufficient", clusters: string): string {
  if (status === "no-match") return `No party has a score with ${named(of)}.`;
  return `How stable the match of ${named(of)} is cannot be told from ${clusters}.`;
}
