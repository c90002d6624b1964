import { CUE_SENSES, CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { byFirstWord, wordingAt } from "./wordings.ts";

export const NEGATIONS = wordSet(
  "not n't never cannot nor neither without hardly scarcely barely no none nobody nothing",
);
const AUXILIARIES = wordSet(
  "be is are was were been being am 'm 're 's have has had 've do does did having will would wo ca 'll 'd can could may might shall cannot",
);
/** Prepositions that set a scene rather than reach for the topic. */
const SCENE = wordSet(
  "during after before since amid amidst despite following within under at by via until till as like unlike than versus between among near around outside inside besides beyond upon except per pending given from through throughout along across alongside",
);
const SUBORDINATORS = wordSet(
  "because since while whereas although though when whenever after before until till if unless once where why how lest whether as",
);
/** "ahead of", "because of", "in light of": these set a scene too. */
const COMPLEX = wordSet(
  "ahead because instead light wake eve result front lieu regardless irrespective spite terms middle run-up context course aftermath midst",
);
/** What happens at the same time says nothing about the topic, however much of it is known. */
const TIMES = wordSet(
  "during after before since amid amidst despite following until till near outside inside upon pending throughout along alongside",
);
/** Heads under which "under X" still means keeping to X. */
const COMMITMENTS = wordSet(
  "commitment commitments obligation obligations promise promises duty duties pledge pledges responsibility responsibilities undertakings right rights terms",
);

export function isNegation({ lower }: Token, next: Token | undefined): boolean {
  return NEGATIONS.has(lower) && !(lower !== "no" && /^(?:only|just|merely|simply|least)$/.test(next?.lower ?? ""));
}

const DENIALS = byFirstWord(
  "not at all, by no means, by no manner of means, in no way, in no sense, none too, not too, not so, not exactly, not entirely, not wholly, not overly, not terribly, not particularly, anything but, far from, nowhere near, nothing like, less than, no longer, not, n't, never, hardly, scarcely, barely, rarely, seldom",
);

/** How many words at i deny what comes after them ("by no means", "hardly"), 0 where none do. */
export function denialAt(tokens: readonly Token[], i: number): number {
  return wordingAt(DENIALS, tokens, i)?.length ?? 0;
}

export function isAuxiliary({ lower, tag }: Token): boolean {
  return tag === "MD" || AUXILIARIES.has(lower);
}

export function isFinite(token: Token): boolean {
  return token.tag === "MD" || token.lower === "cannot" || /^VB[DZP]$/.test(token.tag);
}

/** "said", "believes": what follows speaks for itself. */
export function isSpeechVerb({ lower, tag }: Token): boolean {
  const verb = CUE_VERB_INDEX.get(lower);
  return (
    tag.startsWith("VB") &&
    verb !== undefined &&
    (CUE_SENSES.get(verb.lemma) ?? []).some(
      ({ polarity, frame, selected, complements }) =>
        polarity === 0 &&
        frame === "speech" &&
        selected.length === 0 &&
        ["t", "q", "o"].some((code) => complements.has(code as "t")),
    )
  );
}

/** Opens an adverbial clause at i ("because it …", "when the …"), rather than a phrase ("since Monday"). */
export function isSubordinator(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!SUBORDINATORS.has(lower)) return false;
  if (lower === "as") return /^(?:PRP|EX)$/.test(tokens[i + 1]?.tag ?? "");
  return !SCENE.has(lower) || /^(?:PRP|EX|NNP)$/.test(tokens[i + 1]?.tag ?? "");
}

export function setsScene(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower === "of" && COMPLEX.has(tokens[i - 1]?.lower ?? "")) return true;
  if (
    /^(?:to|with)$/.test(tokens[i]!.lower) &&
    /^(?:due|prior|owing|thanks|according|relation|response|connection|compared|dealing)$/.test(
      tokens[i - 1]?.lower ?? "",
    )
  )
    return true;
  if (!SCENE.has(tokens[i]!.lower) || tokens[i]!.tag === "RB") return false;
  return !(tokens[i]!.lower === "under" && COMMITMENTS.has(tokens[i - 1]?.lower ?? ""));
}

export function setsTime({ lower, tag }: Token): boolean {
  return TIMES.has(lower) && tag !== "RB";
}

/** Marks between which a clause lies. */
export function isClauseMark({ text }: Token): boolean {
  return /^[.;:!?…]$|^--+$|^[—–]$/.test(text);
}
