import { phrases, wordSet } from "./word-list.ts";

const CODES: Readonly<Record<string, string>> = {
  "attitude +": "support 1 n",
  "attitude -": "rejection -1 n",
  "lean +": "support 1 n",
  "lean -": "rejection -1 n",
  "neutral 0": "speech 0 n",
};
/**
 * What cannot be a cue verb: a negation or modal, which the verb group reads, wordings whose gap holds somebody ("warn … off"),
 * and those that hold the start of the content.
 */
const UNFIT =
  /^(?:not|no|neither|can|could|will|would|let) |^warn …|…$|^(?!hold …).*… .*\b(?:to|for|of|on|over|about|with|against)$|^see … as|^decide on$|^refuse to (?!comment|discuss|be|say|take|speculate)|^(?!fail|see|find).* the (?:possibility|prospect|idea|option|need|value|wisdom|legality|legitimacy) (?:of|for)$/;

/** Single verbs that are nearly always an attitude when they have an object. */
const SINGLE_VERBS = wordSet(`
  value tolerate salute trumpet green-light authorize authorise grant sponsor co-sponsor cosponsor crave contemplate reassess
  abjure boycott curse despise disdain dislike distrust hate mistrust mourn pooh-pooh revile rue slate rethink spearhead rubbish eviscerate reprove upbraid reproach bewail forswear
`);

/** Turns the idioms of attitude ("pour scorn on/over") into cue verbs, in the format of `CUE_VERBS`. */
export function attitudeCues(lexicon: string): string {
  return lexicon
    .trim()
    .split(/\n(?=\w+ [-+0]:)/)
    .flatMap((group) => {
      const [, kind = "", list = ""] = /^(\w+ [-+0]): ([^]*)$/.exec(group) ?? [];
      const code = CODES[kind];
      if (code === undefined) return [];
      const idioms = phrases(list).filter(
        (idiom) => (idiom.includes(" ") || SINGLE_VERBS.has(idiom)) && !UNFIT.test(idiom),
      );
      const plain = idioms.flatMap(alternatives).map((idiom) => idiom.replaceAll(/ its(?= )/g, ""));
      const lemmas = plain.flatMap((idiom) =>
        idiom.startsWith("be ") ? [idiom, idiom.replace("be ", "remain ")] : [idiom],
      );
      const infinitives = lemmas.filter((lemma) => lemma.endsWith(" to"));
      return [
        `${code}: ${lemmas.join(", ")}`,
        `${code.replace(/n$/, "i")}: ${infinitives.map((lemma) => lemma.slice(0, -3)).join(", ")}`,
      ];
    })
    .filter((line) => !line.endsWith(": "))
    .join("\n");
}

/** "insist on/upon" is two idioms. */
function alternatives(idiom: string): readonly string[] {
  const words = idiom.split(" ");
  const at = words.findIndex((word) => word.includes("/"));
  if (at < 0) return [idiom];
  return words[at]!.split("/").flatMap((word) => alternatives(words.with(at, word).join(" ")));
}
