import type { Frame } from "../types.ts";
import { ATTITUDES } from "../stance/lexicon/attitudes.ts";
import { GESTURES } from "../stance/lexicon/gestures.ts";
import { HOLDER_IDIOMS } from "../stance/lexicon/holder-idioms.ts";
import { attitudeCues } from "./attitude-cues.ts";
import { COMMITMENTS } from "./commitments.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { verbIndex } from "./inflections.ts";
import { POSITION_CUES } from "./position-cues.ts";
import { phrases } from "./word-list.ts";

/** What may follow a cue; see `CUE_VERBS`. */
export type Complement = "q" | "t" | "T" | "n" | "i" | "a" | "o" | "e" | "f" | "M" | "d" | "p" | "N" | "k" | "~";

/** One way a verb can attribute something to its subject. */
export interface CueSense {
  /** The verb with the words it selects: "call for". */
  readonly lemma: string;
  /** The words after the verb: ["for"]; "…" stands for the content ("give … the cold shoulder"), "#" for what is given ("put # into"). */
  readonly selected: readonly string[];
  readonly frame: Frame;
  readonly polarity: -1 | 0 | 1;
  readonly complements: ReadonlySet<Complement>;
}

function parseCueVerbs(): ReadonlyMap<string, readonly CueSense[]> {
  const senses = new Map<string, CueSense[]>();
  const tables = [
    COMMITMENTS.trim(),
    CUE_VERBS.trim(),
    POSITION_CUES.trim(),
    attitudeCues(ATTITUDES),
    attitudeCues(HOLDER_IDIOMS),
    attitudeCues(GESTURES),
  ];
  for (const group of tables.join("\n").split(/\n(?=\S)/)) {
    const [, frame = "", sign = "", codes = "", list = ""] = /^(\S+) (\S+) (\S+): ([^]*)$/.exec(group) ?? [];
    const complements: ReadonlySet<Complement> = new Set(codes as Iterable<Complement>);
    const polarity = Number(sign) as CueSense["polarity"];
    for (const lemma of phrases(list.replace(/\s+/g, " "))) {
      const [verb = "", ...selected] = lemma.split(" ");
      const sense = { lemma, selected, frame: frame as Frame, polarity, complements };
      const known = senses.get(verb);
      if (known) known.push(sense);
      else senses.set(verb, [sense]);
    }
  }
  // The longest wording comes first, so that "call on" is tried before "call".
  for (const list of senses.values()) list.sort((a, b) => b.selected.length - a.selected.length);
  return senses;
}

/** The senses of each cue verb, by its base form. */
export const CUE_SENSES = parseCueVerbs();

/** Finds the base form of a cue verb from any of its forms. */
export const CUE_VERB_INDEX = verbIndex([...CUE_SENSES.keys()].filter((verb) => verb !== "be"));

/** Whether a word is a form of a verb that can have a quotation for its content. */
export function takesQuote(form: string): boolean {
  const verb = CUE_VERB_INDEX.get(form);
  return verb !== undefined && CUE_SENSES.get(verb.lemma)!.some(({ complements }) => complements.has("q"));
}
