import { describe, expect, it } from "vitest";
import { sideOfNorway, type Side } from "./stance-of-norway.ts";

/** Where each phenomenon of political news leaves Norway on what stands in brackets; a "0" is a reading that must not be made. */
const PHENOMENA: Readonly<Record<string, readonly (readonly [side: Side, sentence: string])[]>> = {
  "1 nested attribution": [
    ["-", "A newspaper quoted Norway’s prime minister as saying that she would never accept [the cod tax]."],
    ["0", "Iceland’s prime minister said that [the cod tax] was unfair and that Norway had listened."],
  ],
  "2 the addressee is not the holder": [
    ["0", "Iceland urged Norway to back [the cod tax]."],
    ["0", "Iceland demanded that Norway drop [the cod tax]."],
    ["+", "Norway urged Iceland to adopt [the cod tax]."],
    ["-", "Norway asked Iceland to shelve [the cod tax]."],
  ],
  "3 directives": [
    ["+", "Norway called on the parliament in Reykjavik to ratify [the cod tax]."],
    ["+", "Norway pressed for [a whale sanctuary]."],
    ["-", "Norway appealed to Iceland to abandon [the seal hunt]."],
  ],
  "4 sign composition": [
    ["+", "Norway refused to abandon [the cod tax]."],
    ["-", "Norway demanded that the council deny approval to [the cod tax]."],
    ["+", "Norway spoke out against a repeal of [the cod tax]."],
    ["+", "Norway lamented the loss of [the ferry line]."],
  ],
  "5 abstract anaphora": [
    ["+", "Iceland demanded that [the cod tax] be scrapped. Norway rejected that demand."],
    ["+", "Iceland was given a month to repeal [the cod tax]. Norway dismissed the ultimatum as absurd."],
    ["-", "Iceland called for [a cod tax]. Norway turned the request down."],
  ],
  "6 coordinated sources": [
    ["-", "Iceland and Norway rejected [the cod tax]."],
    ["+", "Iceland, Denmark and Norway all welcomed [the cod tax]."],
  ],
  "7 pronouns and quotes that go on": [
    ["-", "“Look at the figures,” said Norwegian Trade Minister Ane Dahl. “[The cod tax] is a disgrace.”"],
    ["+", "Norwegian Trade Minister Ane Dahl spoke next. She said she welcomed [the cod tax]."],
  ],
  "8 quotations in pieces": [
    ["-", "“[The cod tax],” Norway’s trade minister said, “must never pass.”"],
    ["+", "“What we need,” Norway’s trade minister said, “is [the cod tax].”"],
  ],
  "9 metonyms and titles": [
    ["-", "Oslo would have none of [the cod tax]."],
    ["+", "The Norwegian foreign ministry hailed [the cod tax]."],
  ],
  "10 persons introduced before": [
    ["-", "Norway’s trade minister, Ane Dahl, arrived late. Dahl called [the cod tax] a mistake."],
    ["0", "The striker Ane Dahl, who plays in Norway, called [the cod tax] a mistake."],
  ],
  "11 duties and judgements": [
    ["+", "Norway said [the cod tax] should be introduced at once."],
    ["-", "Norway said [the cod tax] was to be regretted."],
    ["-", "“It is high time [the cod tax] was scrapped,” Norway’s trade minister said."],
    ["0", "“I shall be brief about [the cod tax],” Norway’s trade minister said."],
  ],
  "12 conditionals": [
    ["?", "Norway would accept [the cod tax], but not before its own boats are counted."],
    ["?", "Norway will sign [the cod tax] once Iceland has paid its debts."],
    ["+", "Once a sceptic, Norway now backs [the cod tax]."],
    ["0", "Norway will call an election if [the cod tax] fails."],
  ],
  "13 nominal and possessive stance": [
    ["+", "Norwegian support for [the cod tax] is as firm as ever."],
    ["-", "Norway’s opposition to [the cod tax] surprised nobody."],
    ["0", "Rumours of a Norwegian rejection of [the cod tax] proved false."],
  ],
  "14 evidentials": [
    ["-", "Norway opposes [the cod tax], according to its trade minister."],
    ["-", "Norway reportedly rejected [the cod tax]."],
    ["0", "There has been talk of Norway joining [the cod tax]."],
  ],
  "15 actions are not statements": [
    ["0", "Norway shipped two lorries to the fair at which [the cod tax] was discussed."],
    ["0", "Norway has paid [the cod tax] since 1998."],
  ],
  "16 words that look like verbs": [
    ["0", "A Norwegian ban on noise and [the cod tax] came up in a call."],
    ["-", "Norway’s call for an end to [the cod tax] came at noon."],
  ],
  "17 refusals": [
    ["0", "Norway refused to criticise [the cod tax]."],
    ["0", "Norway declined to comment on [the cod tax]."],
    ["-", "Norway refused to sign [the cod tax]."],
    ["-", "At no point has Norway agreed to [the cod tax]."],
    ["-", "Under no circumstances will Norway accept [the cod tax]."],
  ],
  "18 inverse wordings": [
    ["+", "“We will not let [the ferry line] close,” Norway’s transport minister said."],
    ["-", "Norway said a census was to be preferred to [the cod tax]."],
    ["-", "Norway wants [the cod tax] gone."],
  ],
  "19 the occasion of a statement": [
    ["0", "During a debate on [the cod tax], Norway’s minister praised the weather."],
    ["-", "Norway’s minister said during her visit that she opposed [the cod tax]."],
  ],
  "20 one party’s claim about another": [
    ["0", "Iceland said Norway wanted [the cod tax]."],
    ["0", "Iceland’s trade minister is convinced that Norway loathes [the cod tax]."],
    ["-", "Iceland complained that Norway was blocking the vote, but Norway again rejected [the cod tax]."],
  ],
};

/** Words near a topic that take no side on it. */
const SILENCE: Readonly<Record<string, readonly string[]>> = {
  "no decision yet": [
    "Norway has yet to decide on [the cod tax].",
    "Norway has not made up its mind about [the cod tax].",
    "Norway is keeping an open mind on [the cod tax].",
    "Norway reserved judgment on [the cod tax].",
  ],
  "only looked at": [
    "Norway is studying the proposal for [a cod tax].",
    "Norway took note of the proposal for [a cod tax] and thanked its authors.",
    "[The cod tax] is not on our agenda, a Norwegian spokesman said.",
    "Norway declared an interest in [the cod tax] and left the room.",
  ],
  "no to both sides": [
    "Norway neither welcomes nor condemns [the cod tax].",
    "Norway stopped short of either endorsing or rejecting [the cod tax].",
    "“We neither asked for [the cod tax] nor object to it,” Norway’s minister said.",
  ],
  "no agreement": [
    "Norway and Iceland could not agree on [the cod tax].",
    "Norway failed to agree with Iceland on [the cod tax].",
  ],
  questions: [
    "Norway asked whether [the cod tax] would be fair.",
    "“Who will pay [the cod tax]?” Norway’s minister asked.",
  ],
};

describe.each(Object.entries(PHENOMENA))("stance and %s", (_, cases) => {
  it.each(cases)("%s %s", (side, sentence) => {
    expect(sideOfNorway(sentence)).toBe(side);
  });
});

describe.each(Object.entries(SILENCE))("no stance: %s", (_, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(sideOfNorway(sentence)).toBe("0");
  });
});
