import type { Token } from "../types.ts";
import { isClauseMark } from "./words.ts";
import { worth } from "./value.ts";

/** What whoever decides says becomes of a thing: "stays", "is not coming back", "ends here". */
export interface Decree {
  readonly kind: "fate" | "value";
  readonly sign: -1 | 1;
  readonly words: string;
}

const LONGEST = 8;
const BE = "(?:is|are|was|were|'s|'re|be)";
const NOT = "(?:not|n't|never)";
const SOON = "(?:here|now|today|tonight|at once|immediately|right here|right now|this week|this month)";

const DECREES: readonly (readonly [kind: Decree["kind"], sign: -1 | 1, wording: RegExp])[] = [
  ["fate", 1, /^(?:stays?|stands?)(?: put| as (?:it is|they are)| where (?:it is|they are))?$/],
  ["fate", 1, /^(?:stays?|remains?) (?:in place|in force|on the books|on the table|on track|law)$/],
  ["fate", 1, new RegExp(`^(?:${BE} staying(?: put)?|${BE} ${NOT} going (?:anywhere|away)|goes ahead|go ahead)\\b`)],
  ["fate", -1, new RegExp(`^(?:goes|go|${BE} going|${BE} finished|${BE} off|${BE} out)(?: ${SOON})?$`)],
  ["fate", -1, new RegExp(`^(?:ends?|stops?|finish(?:es)?) ${SOON}\\b`)],
  [
    "fate",
    -1,
    new RegExp(
      `^(?:${BE} (?:${NOT}|no longer)|${BE} ${NOT} going to|(?:will|wo|would|shall|can|could) ${NOT}|cannot) (?:come back|coming back|be coming back|happen|happening|be happening|return|returning|be back|go ahead|going ahead|proceed|proceeding|take place|taking place)\\b`,
    ),
  ],
  [
    "value",
    1,
    /^(?:(?:can|ca|could|must|should|will|wo|would) (?:not|n't)|cannot) wait\b|^(?:can|could|will|would) wait no longer\b/,
  ],
  [
    "value",
    -1,
    /^(?:(?:can|could|must|should|may) (?:well |easily |happily )?wait|(?:will |would )?(?:has|have|had) to wait)\b/,
  ],
  ["value", -1, new RegExp(`^${BE} (?:${NOT}|hardly|scarcely|no longer) welcome\\b`)],
];
const BORNE = new RegExp(
  `^(?:(?:will|would|must|has to|have to) be|${BE}|has been|have been) (?:paid|paid for|borne|shouldered|met|footed|funded|financed|picked up) by\\b`,
);

/**
 * Reads the predicate that starts at `verb` as such a decree, or as a bill that falls on those whom nobody wants to pay it;
 * any other bill ("will be paid by …") is neither praise nor a promise to pay it.
 */
export function readDecree(tokens: readonly Token[], verb: number, to: number): Decree | "bill" | null {
  const words: string[] = [];
  for (let i = verb; i < Math.min(to, verb + LONGEST); i += 1) {
    const token = tokens[i]!;
    if (isClauseMark(token) || /^(?:,|and|but|whether|whatever|because)$/.test(token.lower)) break;
    words.push(token.lower);
  }
  const clause = words.join(" ");
  const found = DECREES.find(([, , wording]) => wording.test(clause));
  if (found !== undefined) return { kind: found[0], sign: found[1], words: clause.split(" ").slice(0, 4).join(" ") };
  const borne = BORNE.exec(clause)?.[0];
  if (borne === undefined) return null;
  const payers = tokens.slice(verb + borne.split(" ").length, Math.min(to, verb + LONGEST + 2));
  return payers.some((token) => worth(token) > 0 || token.lower === "poor")
    ? { kind: "value", sign: -1, words: borne }
    : "bill";
}
