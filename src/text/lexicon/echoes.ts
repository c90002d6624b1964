import { formsOf } from "./inflections.ts";
import { wordSet } from "./word-list.ts";

/** Auxiliaries that stand for the whole verb of the clause before ("Oslo does not"). */
export const STANDING_AUXILIARIES = wordSet("do does did is are was were has have had will would can could");

/** What is left of a vote or a position when its verb goes unsaid: "Riga yes, Oslo no", "Riga against it". */
export const LEFT_OVER: ReadonlyMap<string, 1 | -1> = new Map([
  ...["yes", "for", "in favor", "in favour", "in support", "behind"].map((word) => [word, 1] as const),
  ...["no", "against", "opposed", "opposed to"].map((word) => [word, -1] as const),
]);

/** Verbs that answer what was asked for, without saying it again. */
export const REPLIES: ReadonlyMap<string, 1 | -1> = new Map([
  ...["accepted", "accepts", "obliged", "complied", "acquiesced", "consented"].map((verb) => [verb, 1] as const),
  ...["refused", "refuses", "declined", "declines", "balked", "baulked", "demurred", "objected", "objects"].map(
    (verb) => [verb, -1] as const,
  ),
]);

const VIEWS =
  "view/views/opinion/position/stance/line/assessment/judgement/judgment/concern/concerns/worry/worries/fear/fears/misgivings/doubts/hope/hopes/wish/enthusiasm/objection/objections/sentiment/sentiments/criticism/conviction/belief/reading/verdict/demand/demands/call/calls/request/plea/appeal";
const SAME = `agree, concur, follow suit, say the same, say so too, do the same, do so too, do so as/too well, do likewise, think likewise, feel/think the same, see it the same way, go the same way, take the same view/line/position/stance/side, hold the same view/opinion/position,
  be of the same mind/opinion/view, be of like/one mind, follow its/their/his/her example/lead, share that/the/this/those/these/its/their/his/her/such ${VIEWS}, echo that/the/this/those/these/its/their/his/her ${VIEWS}, repeat that/the/this/its/their call/demand/request/plea/appeal/criticism/warning,
  make the/that demand/request/plea/wish/call/appeal/cause its/their/his/her own, make it its/their own, second that/the/this call/demand/motion/request`;
const CONTRARY = `disagree, differ, beg to differ, dissent, do the opposite, say the opposite, say otherwise, think otherwise, think differently, see it/things/matters differently, take the opposite view/line/position/stance/side, take a different view/line/position/stance,
  hold the opposite view/opinion, be of another/different opinion/mind/view, be of a different opinion/mind/view`;

/** A wording by which somebody does as the one before did (1) or the contrary (−1), word by word. */
export interface Echo {
  readonly sign: 1 | -1;
  readonly words: readonly ReadonlySet<string>[];
}

const BE = wordSet("is are was were be been remains remained");

function parse(list: string, sign: 1 | -1): readonly Echo[] {
  return list.split(",").map((wording) => {
    const words = wording.trim().split(/\s+/);
    return {
      sign,
      words: words.map((word, i) => {
        if (word === "be") return BE;
        const forms = word.split("/");
        return new Set(i === 0 ? forms.flatMap((verb) => formsOf(verb).map(([form]) => form)) : forms);
      }),
    };
  });
}

/** The echoing wordings by the form that opens them. */
export const ECHOES: ReadonlyMap<string, readonly Echo[]> = byOpening([...parse(SAME, 1), ...parse(CONTRARY, -1)]);

function byOpening(echoes: readonly Echo[]): ReadonlyMap<string, readonly Echo[]> {
  const index = new Map<string, Echo[]>();
  for (const echo of echoes) for (const form of echo.words[0]!) index.set(form, [...(index.get(form) ?? []), echo]);
  return index;
}

/** Nouns that sum up what was just said, so that somebody can share it: "…, a view that Oslo shares". */
export const SUMMING_NOUNS = wordSet(VIEWS.replaceAll("/", " "));
/** Participles by which those named after "by" do as the one before: "…, joined by Riga". */
export const JOINING = wordSet("joined followed echoed seconded");
