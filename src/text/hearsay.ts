import type { Attribution } from "./types.ts";

/** "dismissed reports that [it backs …]", "denied that [it backs …]": the words just before a claim that is denied. */
const DENIAL =
  /\b(?:dismiss|den(?:y|ie)|reject|refut|rebut|disput|brush)\w*\s+(?:off |aside )?(?:\p{L}+\s+){0,3}?(?:(?:report|claim|suggestion|allegation|rumou?r|speculation|accusation|assertion|charge|idea|notion)s?\s+)?that\s+$/iu;
/** "it is wrong to say that [it backs …]" */
const UNTRUE =
  /\b(?:wrong|wrongly|false|falsely|untrue|incorrect|mistaken|mistakenly|misleading|nonsense|not true|not the case|no truth in)\b(?: \p{L}+){0,6}? that (?:the )?$/iu;
const LONGEST_DENIAL = 80;
/** "traders are betting that [it backs …]", "a poll suggests [it backs …]", "pressure on [it to back …]": others guess or wish. */
const GUESS =
  /\b(?:(?:rumou?rs?|speculation|talk|whispers?|gossip|chatter|murmurs?|fears|hopes|expectations?|the prospect|the possibility)(?: in the \p{L}+)? (?:of|about|over)|(?:bet|hop|expect|predict|believ|think|thought|suspect|speculat|guess|gambl|wager|reckon|assum|imagin|forecast|rumou?r|fear|doubt|worr|suggest|whisper)\w*|pric\w+ in|has it|had it|odds(?: are)?|chances? (?:are|is)|(?:bookmakers?|bookies|polls?|pundits?|papers?) ha(?:ve|s|d))\s+(?:that\s+)?(?:the\s+|an?\s+)?$/iu;
/** "Danish officials claim that [it …]": officials of a state that is none of the parties speak of others. */
const STRANGERS =
  /^(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{L}+)? (?:officials?|diplomats?|ministers?|leaders?|negotiators?|envoys?|lawmakers?|commanders?|media|newspapers?|intelligence)$/u;
const CLAIMING =
  /^(?:be (?:convinced|certain|sure|confident)|claim|allege|believe|suspect|say|think|assert|charge|contend|suggest|hint|fear|predict|expect)/;

/**
 * What is said of a position inside other words and is none: what one party claims of another ("Kyiv says Moscow
 * wants …"), what a party denies of itself ("dismissed reports that it backs …"), and what strangers guess. One sweep through the text.
 */
export function hearsayIn(text: string, attributions: readonly Attribution[]): ReadonlySet<Attribution> {
  const outers = attributions
    .filter((one) => one.source.party !== null || isStrangersClaim(text, one))
    .toSorted((a, b) => a.content.start - b.content.start);
  const inners = attributions
    .filter(({ source }) => source.implicit !== true)
    .toSorted((a, b) => a.source.start - b.source.start);
  const hearsay = new Set<Attribution>();
  let next = 0;
  let open: Attribution[] = [];
  for (const inner of inners) {
    const { source, content } = inner;
    while (next < outers.length && outers[next]!.content.start <= source.start) open.push(outers[next++]!);
    open = open.filter((outer) => outer.content.end > source.start);
    const end = Math.max(source.end, content.end);
    const claimed = open.some(
      (outer) => outer.source.party !== source.party && outer.content.end >= end && !isMet(inner, outer),
    );
    const own = open.some((outer) => outer !== inner && outer.source.party === source.party);
    if (claimed || isDenied(text, inner) || (!own && isGuessed(text, inner))) hearsay.add(inner);
  }
  return hearsay;
}

function isStrangersClaim(text: string, { source, cue }: Attribution): boolean {
  return cue !== null && CLAIMING.test(cue.lemma) && STRANGERS.test(text.slice(source.start, source.end));
}

/** "rejected Oslo's call for a ban": a proposal that is answered has been made, whoever answers it. */
function isMet(inner: Attribution, outer: Attribution): boolean {
  return inner.cue?.frame === "nominal" && /^(?:support|rejection)$/.test(outer.cue?.frame ?? "");
}

function isGuessed(text: string, { source }: Attribution): boolean {
  return GUESS.test(text.slice(Math.max(0, source.start - LONGEST_DENIAL), source.start));
}

function isDenied(text: string, { source }: Attribution): boolean {
  const before = text.slice(Math.max(0, source.start - LONGEST_DENIAL), source.start);
  return DENIAL.test(before) || UNTRUE.test(before);
}
