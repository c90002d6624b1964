import { wordSet } from "./lexicon/word-list.ts";
import type { Mention } from "./topic/mentions.ts";
import type { Token } from "./types.ts";

/** Words that stand for something said before: tokens[first..last]. */
export interface Anaphor {
  readonly first: number;
  readonly last: number;
  /** "demand" for things somebody asked for, "thing" for agreements, plans and the like, "pronoun" for "it". */
  readonly kind: "demand" | "thing" | "pronoun";
  readonly head: string;
}

const DEMANDS = wordSet(`
  demand demands stipulation request requests call calls appeal appeals plea pleas ultimatum condition conditions requirement requirements suggestion suggestions
  proposal proposals idea ideas offer offers plan plans initiative initiatives motion motions bid bids push invitation pitch notion concept recommendation recommendations
  proposition overture overtures petition concession wish wishes campaign
`);
const THINGS = wordSet(`
  accord agreement deal pact treaty protocol convention settlement compromise truce arrangement compact memorandum plan proposal initiative scheme blueprint roadmap project programme program
  bill law legislation act reform measure measures regulation rule rules directive ruling decision move moves step steps policy practice approach decree order text draft document package resolution motion
  vote referendum project venture enterprise ban embargo blockade boycott levy tax charge fee duty tariff toll cut cuts strike walkout action actions operation offensive invasion purchase sale merger
  structure facility site mission body institution alliance bloc union currency fund loan budget quota limit cap exemption subsidy penalty sanction sanctions prospect step thing things change changes
`);
const PRONOUNS = wordSet("it them this that they one so");
const DETERMINERS = wordSet("the that this these those such its his her their");
/**
 * Finds the anaphors in tokens[from, to), none of them in `taken`. As a subject, "it" may be the speaker unless
 * `othersSubject` says that it cannot.
 */
export function findAnaphors(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: readonly Mention[],
  othersSubject: boolean,
): readonly Anaphor[] {
  const found: Anaphor[] = [];
  for (let i = from; i < to; i += 1) {
    const { lower, tag, start } = tokens[i]!;
    if (taken.some((mention) => mention.start <= start && start < mention.end)) continue;
    const next = tokens[i + 1];
    if (DETERMINERS.has(lower) || /^(?:an?|something)$/.test(lower)) {
      let last = lower === "such" && /^an?$/.test(next?.lower ?? "") ? i + 2 : i + 1;
      while (
        last < to &&
        /^(?:JJ[RS]?|VBN|NN|NNP|CD)$/.test(tokens[last]!.tag) &&
        /^NN/.test(tokens[last + 1]?.tag ?? "") &&
        last < i + 3
      )
        last += 1;
      const head = tokens[last];
      const definite =
        DETERMINERS.has(lower) || (/^an?$/.test(lower) && /^(?:that|which)$/.test(tokens[last + 1]?.lower ?? ""));
      if (
        head !== undefined &&
        last < to &&
        /^NNS?$/.test(head.tag) &&
        definite &&
        !/^NN/.test(tokens[last + 1]?.tag ?? "")
      ) {
        const kind = DEMANDS.has(head.lower) ? "demand" : THINGS.has(head.lower) ? "thing" : null;
        const named = taken.some((mention) => mention.start < head.end && start < mention.end);
        const relative = !DETERMINERS.has(lower);
        if (kind !== null && !named && (relative || !saysWhich(tokens, last + 1))) {
          found.push({ first: i, last, kind, head: head.lower });
          i = last;
          continue;
        }
      }
    }
    if (!PRONOUNS.has(lower) || (lower === "that" && (tag === "IN" || tag === "WDT"))) continue;
    if (/^(?:this|that)$/.test(lower) && next !== undefined && /^(?:NN|JJ|CD|VBG)/.test(next.tag)) continue;
    if (lower === "so" || (lower === "one" && !isOneSuch(tokens, i))) continue;
    const isSubject = next !== undefined && (next.tag === "MD" || /^VB[DZP]$/.test(next.tag) || next.tag === "RB");
    if (isSubject && !othersSubject && /^(?:it|they)$/.test(lower)) continue;
    if (lower === "it" && isSubject && /^(?:is|was|'s|would|will)$/.test(next!.lower) && isExpletive(tokens, i + 1, to))
      continue;
    found.push({ first: i, last: i, kind: "pronoun", head: lower });
  }
  return found;
}

/** "We would love one", "she wanted one too" */
function isOneSuch(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^VB/.test(tokens[i - 1]?.tag ?? "") && (next === undefined || /^[.,!;”]$|^(?:too|soon|now|here)$/.test(next.lower))
  );
}

/** "the plan for a base", "the demand to leave": the noun says itself what it is about; "the plan on Monday" does not. */
function saysWhich(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next]?.lower;
  if (word === "on") return !/^(?:CD|NNP)$/.test(tokens[next + 1]?.tag ?? "");
  return /^(?:of|for|to|about|over|against)$/.test(word ?? "") || (word === "that" && tokens[next]!.tag === "IN");
}

/** "it is time to", "it is vital that": a subject that means nothing. */
function isExpletive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, Math.min(to, from + 7))
    .some(({ lower, tag }) => (lower === "that" && tag === "IN") || lower === "to");
}
