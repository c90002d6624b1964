import type { Token } from "../types.ts";

const HEADS =
  "line|step|price|risk|road|path|bridge|sacrifice|condition|concession|compromise|demand|burden|cost|move|choice|option|thing|something|anything|one|deal|offer|gamble|bet|bargain|pill|place|door|train|idea|duty|limit|threshold";
const DEEDS =
  "cross|take|pay|run|go|walk|make|meet|accept|bear|afford|live|swallow|stomach|support|sign|back|agree|countenance|tolerate|contemplate|consider|entertain|board|open|touch|recommend|justify|defend|endorse|want|need|allow|permit|recognise|recognize";
const NONE = "(?:nobody|no one|no-one|none of us|no country|no state|no government|no party|no nation)";

const REFUSED = new RegExp(
  `\\b(?:${HEADS}) (?:that |which )?(?:[\\w'-]+ ){1,3}?(?:(?:will|would|could|can|shall|wo|ca) (?:not|n't|never)|cannot|refuses? to|refused to|does n't|do n't|did n't|does not|do not|did not) (?:ever |even )?(?:${DEEDS})\\b`,
);
const UNWANTED = new RegExp(
  `\\b${NONE} (?:wants|wanted|needs|needed|asked for|voted for|can afford|could afford|likes|believes in|understands|(?:will|would|can|could|should) (?:accept|sign|trust|support|tolerate|swallow|want))\\b`,
);
const INDISPENSABLE = new RegExp(
  `\\b${NONE} (?:can|could|would|should) (?:do without|live without|manage without|ignore|object to|refuse|fault|dispute|argue with)\\b|\\b(?:it|they|we|i|[\\w-]+) (?:can|could) (?:not|n't|never) (?:do|live|manage) without\\b|\\bcannot (?:do|live|manage) without\\b`,
);
const WISHED =
  /^(?:exactly |just |precisely |very much )*(?:what|everything|all|something|the very thing|just the thing)(?: that)? (?:[\w'-]+ ){0,4}?(?:hoped|wished|prayed|longed|asked|fought|worked|waited|wanted|needed|dreamed|dreamt|campaigned|called|pushed|needs|wants|need|want|deserves|deserve)\b/;

/**
 * The judgement in a predicate noun with a clause of its own: "a line it would not cross", "an artery nobody can do without",
 * "everything we had hoped for"; 0 where it is none of these.
 */
export function valueOfRelative(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 {
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/^(?:``|“|")\s*/, "");
  if (INDISPENSABLE.test(words)) return 1;
  if (REFUSED.test(words) || UNWANTED.test(words)) return -1;
  const denied = /^(?:not|n't|hardly|scarcely|never) /.exec(words)?.[0] ?? "";
  return WISHED.test(words.slice(denied.length)) ? (denied === "" ? 1 : -1) : 0;
}
