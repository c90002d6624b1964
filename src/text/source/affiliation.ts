import type { Phrase } from "../grammar/subject.ts";
import { isPersonNoun } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { personalName } from "./people.ts";
import type { Reading, Resolved } from "./reading.ts";

const SPEAKING = wordSet("speaking writing replying responding answering acting arguing");
const LEADING = wordSet("leads heads chairs runs represents led headed chaired represented");
/** How far from a name its party may be given. */
const LONGEST_LINK = 9;

/** "Lee (Labour)", "Lee, for Labour,", "Lee, who leads the Greens,", "Speaking for Labour, Lee": the party that words beside a name give. */
export function affiliated(reading: Reading, head: Phrase, phrase: Phrase): Resolved | undefined {
  const { tokens } = reading.document;
  if (!personalName(tokens, head) && !isPersonNoun(tokens[head.last]!.lower)) return undefined;
  const party = givenAfter(reading, phrase.last + 1) ?? givenBefore(reading, phrase.first);
  return party === undefined ? undefined : { party };
}

function givenAfter(reading: Reading, at: number): string | undefined {
  const { tokens } = reading.document;
  const words = [at, at + 1, at + 2, at + 3].map((i) => tokens[i]?.lower ?? "");
  if (words[0] === "(") return partyAt(reading, at + 1, /^[),/;]$/);
  if (words[0] !== ",") return undefined;
  if (words[1] === "whose") return partyAt(reading, at + 2);
  if (words[1] === "who") {
    const verb = words[2] === "now" || words[2] === "currently" ? at + 3 : at + 2;
    const led = tokens[verb]?.lower ?? "";
    if (LEADING.has(led)) return partyAt(reading, verb + 1);
    return /^(?:speaks|spoke|sits|sat)$/.test(led) && tokens[verb + 1]?.lower === "for"
      ? partyAt(reading, verb + 2)
      : undefined;
  }
  return partyAfterFor(reading, SPEAKING.has(words[1]!) ? at + 2 : at + 1);
}

/** "Speaking for the Greens, Lee …": the words that open the sentence. */
function givenBefore(reading: Reading, first: number): string | undefined {
  const { tokens, firstTokens, sentenceAt } = reading.document;
  const opening = firstTokens[sentenceAt[first]!]!;
  if (tokens[first - 1]?.text !== "," || first - opening > LONGEST_LINK + 3) return undefined;
  return partyAfterFor(reading, SPEAKING.has(tokens[opening]!.lower) ? opening + 1 : opening);
}

function partyAfterFor(reading: Reading, at: number): string | undefined {
  const { tokens } = reading.document;
  const words = [at, at + 1, at + 2].map((i) => tokens[i]?.lower ?? "");
  if (words[0] === "for") return partyAt(reading, at + 1, /^,$/);
  return words.join(" ") === "on behalf of" ? partyAt(reading, at + 3, /^,$/) : undefined;
}

/** The party named right at a token, after an article; followed by a certain mark where one is asked for. */
function partyAt({ document, mentionAt }: Reading, at: number, mark?: RegExp): string | undefined {
  const { tokens } = document;
  const mention = mentionAt.get(/^(?:the|our|its)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at);
  if (mention === undefined) return undefined;
  return mark === undefined || mark.test(tokens[mention.last + 1]?.text ?? "") ? mention.name.party : undefined;
}
