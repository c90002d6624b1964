import { formsOf } from "../lexicon/inflections.ts";
import type { Token } from "../types.ts";
import { findPhrases } from "./find-phrases.ts";
import { EFFECTS } from "./lexicon/index.ts";
import { valueOfPhrase, valueOfWord, worth } from "./value.ts";
import { isClauseMark } from "./words.ts";

const BRINGING = formSet(
  "bring create deliver provide ensure guarantee lead mean increase raise boost promote add give protect save secure restore strengthen support improve cause trigger fuel drive produce breed generate spread encourage invite reward offer build stoke sow safeguard spare pay fund finance sustain preserve maintain grant unlock open attract double triple expand ensure nurture foster enrich widen defend revive rebuild rescue enable help serve benefit feed house heal teach empower free liberate unite shelter cushion shield keep yield revive reopen defend respect honour honor conserve replenish renew swell multiply prolong worsen deepen exacerbate entail cement lock lift underpin bolster enhance aid assist reassure inspire modernise modernize upgrade repair revitalise revitalize speed widen broaden spur stimulate nourish",
);
const ENDING = formSet(
  "end stop halt prevent reduce cut ease curb lower fight combat tackle limit solve resolve remove eliminate avert avoid weaken slow destroy kill cost threaten undermine hurt harm damage contain deter punish empty bleed rob endanger jeopardise jeopardize erode sacrifice drain risk hit halve slash shrink squeeze choke strangle stifle suppress dampen depress hamper hinder block crush wreck ruin gut hollow starve strip deprive delay disrupt displace evict expel banish discourage pollute foul flood drown bury burn crowd price chase scare frighten strand abandon betray penalise penalize fix cure mend close bridge narrow plug quell calm tame curtail trim drop dry sink devastate decimate cripple blight scar despoil exploit bankrupt impoverish isolate alienate divide split insult mock ignore shut silence sap stunt slay uproot trample outlaw defuse dispel prevent minimise minimize mitigate alleviate relieve soften combat counter deny shortchange short-change batter hobble pauperise neglect overwhelm",
);
/** Verbs that with "out", "away" or "abroad" take a thing from where it is wanted. */
const EXPELLING = formSet(
  "drive send push force chase scare frighten squeeze price crowd keep shut lock turn hound put",
);
const OUTWARD = /^(?:out|away|abroad|off|underground|elsewhere|overseas|down)$/;
/** "put an end to floods": verbs that end what stands after their noun. */
const PUTTING = formSet("put bring call");

function formSet(verbs: string): ReadonlySet<string> {
  return new Set(
    verbs
      .split(" ")
      .flatMap(formsOf)
      .map(([form]) => form),
  );
}

/** What a verb and its object do to the world: "fuels inflation" is bad, "ends the war" and "makes us safer" are good. */
export function readEffect(tokens: readonly Token[], verb: number, to: number): { sign: -1 | 1; words: string } | null {
  const { lower } = tokens[verb]!;
  const end = Math.min(to, verb + 9);
  const found = findPhrases(tokens, EFFECTS, Math.max(0, verb - 1), to);
  const effect = found.find(({ first, at }) => first === verb || (at.includes(verb) && first === verb - 1));
  // A whole idiom ("leaves a lot to be desired", "brought us only grief") goes before what its words would mean one by one.
  if (effect !== undefined && effect.at.length > 2 && !effect.phrase.words.includes(null))
    return { sign: effect.phrase.sign as -1 | 1, words: effect.phrase.wording };
  const only = onlyBrings(tokens, verb, end);
  if (only !== 0) return { sign: only, words: `${lower} nothing but` };
  if (
    /^(?:makes?|made|making|leaves?|left|leaving|renders?|keeps?|kept|poses?|posed|posing|presents?|presented|spells?)$/.test(
      lower,
    )
  ) {
    const value = valueOfPhrase(tokens, verb + 1, end);
    if (value !== null) return { sign: value.sign, words: `${lower} … ${value.words}` };
  }
  const object = nearestWorth(tokens, verb + 1, end);
  if (object !== null && EXPELLING.has(lower) && isOutward(tokens, verb, end))
    return { sign: -object.worth as -1 | 1, words: `${lower} … out ${object.word}` };
  const given = tokens.slice(verb + 1, Math.min(end, verb + 4)).map((token) => token.lower);
  if (/\btoo (?:much|many|little|few)\b/.test(given.join(" "))) return { sign: -1, words: `${lower} too much` };
  if (
    object !== null &&
    PUTTING.has(lower) &&
    tokens.slice(verb, verb + 4).some((token) => /^(?:end|stop|halt)$/.test(token.lower))
  )
    return { sign: -object.worth as -1 | 1, words: `${lower} an end to ${object.word}` };
  if (object !== null && BRINGING.has(lower)) return { sign: object.worth, words: `${lower} ${object.word}` };
  if (object !== null && ENDING.has(lower)) return { sign: -object.worth as -1 | 1, words: `${lower} ${object.word}` };
  if (effect === undefined) return null;
  const flips =
    object?.worth === -1 &&
    effect.phrase.sign === -1 &&
    effect.at.length === 1 &&
    !/^(?:smell|smack|reek|stink|cause|trigger|prolong|perpetuate|entrench)/.test(lower);
  return { sign: (flips ? 1 : effect.phrase.sign) as -1 | 1, words: effect.phrase.wording };
}

/** "drive out investors", "send young people abroad". */
function isOutward(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let i = verb + 1; i < to && !/^[,.;:]$|^and$/.test(tokens[i]!.lower); i += 1)
    if (OUTWARD.test(tokens[i]!.lower)) return true;
  return false;
}

/** "has brought nothing but misery", "brought us only good": the worth of the one thing that is brought. */
function onlyBrings(tokens: readonly Token[], verb: number, end: number): -1 | 0 | 1 {
  if (!BRINGING.has(tokens[verb]!.lower)) return 0;
  const at = tokens.slice(verb + 1, Math.min(end, verb + 4)).findIndex(({ lower }) => /^(?:nothing|only)$/.test(lower));
  if (at < 0) return 0;
  const from =
    verb + 2 + at + (tokens[verb + 1 + at]!.lower === "nothing" && tokens[verb + 2 + at]?.lower === "but" ? 1 : 0);
  if (tokens[verb + 1 + at]!.lower === "nothing" && from === verb + 2 + at) return 0;
  for (let i = from; i < Math.min(end, from + 4); i += 1) {
    const value = worth(tokens[i]!) || valueOfWord(tokens[i]!);
    if (value !== 0) return value;
  }
  return 0;
}

function nearestWorth(tokens: readonly Token[], from: number, to: number): { worth: -1 | 1; word: string } | null {
  for (let i = from; i < to; i += 1) {
    if (isClauseMark(tokens[i]!) || /^(?:and|but|while|because|along|across|down|,)$/.test(tokens[i]!.lower))
      return null;
    const value = worth(tokens[i]!);
    if (value === 0) continue;
    const next = tokens[i + 1];
    if (next !== undefined && /^NN/.test(next.tag) && worth(next) !== 0) continue;
    if (next !== undefined && /^NNS?$/.test(next.tag)) return null;
    return { worth: value, word: tokens[i]!.lower };
  }
  return null;
}
