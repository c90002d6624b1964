import { formsOf } from "./inflections.ts";
import { phrases, wordSet } from "./word-list.ts";

/**
 * Idioms whose subject is the topic and which name the holder (H), one sign a line. The first word is a verb in its base form;
 * a word may stand for others ("in/with"); "H's ears" asks for a possessor, as in "Oslo's ears" or "the ears of Oslo".
 */
const TARGET_IDIOMS = `
+: be music to H's ears, be manna to H, be a must for H, be a priority for H, be a top priority for H, be a red line for H to defend, be dear to H, be close to H's heart, be near to H's heart, be dear to H's heart, be sacred to H, be sacrosanct to/for H, be sacrosanct in H's eyes, be vital for/to H, be indispensable for/to H, be essential for/to H, be non-negotiable for H, be acceptable to/for H, be agreeable to H, be palatable to H, be welcome to/in H, be popular with/in H, be a lifeline for/to H, be a matter of survival for H, be a matter of principle for H, be good news for H, be a boon for/to H, be a hit with H, be a no-brainer for H, be right up H's street, be up H's alley, be fine by/with H, be okay with/by H, be ok with/by H, suit H down to the ground, suit H, suit H's book, be to H's liking, be to H's taste,
  be well received in/by H, be warmly received in/by H, be welcomed in H, be hailed in H, be praised in H, be applauded in H, be cheered in H, be celebrated in H, be viewed favorably in/by H, be viewed favourably in/by H,
  go down well with/in H, go down a treat with/in H, go down a storm with/in H, sit well with H, sit comfortably with H, play well with/in H, find favour with/in H, find favor with/in H, find a champion in H, find a friend in H, find an ally in H, find a backer in H, find a taker in H, find a welcome in H, find a receptive ear in H, find a sympathetic ear in H, find an echo in H, find acceptance in H, fall on fertile ground in H, fall on sympathetic ears in H, strike a chord with/in H, meet H's approval, have H's ear and support, win H over, win over H, win round H, bring H round, pass muster with/in H, cut ice with H, carry the day in H, appeal to H, delight H, please H, thrill H, gladden H, hearten H, satisfy H, win hearts in H, have a friend in H, have an ally in H, have a champion in H, have an advocate in H, have a supporter in H, have a backer in H, have a believer in H, have no better friend than H, have no stronger supporter than H, have no greater champion than H, have no firmer friend than H
-: be a non-starter for/in H, be a nonstarter for/in H, be a no-go for/in H, be a deal-breaker for H, be a dealbreaker for H, be a bridge too far for H, be a step too far for H, be a red line for H, be anathema to/in H, be abhorrent to H, be repugnant to H, be odious to H, be offensive to H, be poison to/in H, be a red rag to H, be a thorn in H's side, be a thorn in H's flesh, be a bone in H's throat, be an irritant to/for H, be a bugbear of/for H, be a bugbear in H, be a sore point for/in/with H, be a sore spot for/in/with H, be a headache for/in H, be a bitter pill for H, be an affront to H, be an insult to H, be unacceptable to/for/in H, be intolerable for/to H, be unpalatable to/for/in H, be unthinkable for/in H, be inconceivable for/in H, be unwelcome in/to H, be unpopular with/in H, be out of the question for H, be off the table for H, be off limits for H, be a dead letter for/in H, be dead in the water for/in H, be dead on arrival in/for H, be a dirty word in H, be bad news for H, be a threat to H, be a nightmare for H, be a trap for H,
  be badly received in/by H, be poorly received in/by H, be coolly received in/by H, be criticized in H, be criticised in H, be condemned in H, be denounced in H, be decried in H, be ridiculed in H, be mocked in H, be derided in H, be resented in H, be feared in H, be viewed with suspicion in/by H, be viewed with scepticism in/by H, be viewed with skepticism in/by H, be viewed with alarm in/by H, be seen with suspicion in/by H, be regarded with suspicion in/by H,
  go down badly with/in H, go down poorly with/in H, go down like a lead balloon with/in H, go over badly with/in H, go over like a lead balloon in/with H, sit badly with H, sit ill with H, sit poorly with H, sit uneasily with H, sit uncomfortably with H, play badly with/in H, fall flat in/with H, fall on deaf ears in/at/with/among H, fall on stony ground in/with H, cut no ice with/in H, find no favour with/in H, find no favor with/in H, find no takers in/among H, find no taker in H, find no friends in/among H, find no friend in H, find no supporters in/among H, find no backers in/among H, find no welcome in H, find little favour with/in H, find little favor with/in H, find little sympathy in/with H, find few friends in/among H, find few takers in/among H, find few supporters in/among H, find few fans in/among H, have no friends in/among H, have no friend in H, have few friends in/among H, have few fans in/among H, have no fan in H, have no fans in/among H, have no fiercer critic than H, have no fiercer opponent than H, have no greater enemy than H, have no takers in/among H, have an enemy in H, have a foe in H, have a critic in H, find an enemy in H, find an opponent in H,
  stick in H's craw, stick in H's throat, stick in H's gullet, get H's goat, get H's back up, get up H's nose, get on H's nerves, raise H's hackles, raise hackles in/at/among H, raise eyebrows in/at/among H, raise alarm in/at/among H, raise alarm bells in H, ring alarm bells in H, set alarm bells ringing in/at/among H, set off alarm bells in/at/among H, set teeth on edge in H, rub H up the wrong way, ruffle feathers in/at/among H, touch a raw nerve in H, touch a nerve in/with H, be met with derision in/at H, be laughed out of court in/by H, make H see red, make H bristle, make H angry, make H uneasy, make H nervous, leave H cold, leave H fuming, leave H furious, leave H uneasy, leave H unconvinced, leave H unimpressed, leave a bitter taste in H, leave a bad taste in H, leave a sour taste in H, leave a bad taste in H's mouth, rankle with/in H, grate on/with H, jar with H, anger H, infuriate H, enrage H, incense H, irk H, rile H, upset H, annoy H, irritate H, vex H, alarm H, worry H, unsettle H, unnerve H, dismay H, disappoint H, displease H, disgust H, offend H, outrage H, appal H, appall H, horrify H, exasperate H, frustrate H, antagonise H, antagonize H, meet a wall in H, hit a wall in H, hit a brick wall in H, founder on the objections of H, founder on H's veto, fail to convince H, fail to impress H, fail to persuade H, fail to win over H, fail to sway H, do not convince H, be lost on H, get nowhere with/in H, get short shrift from/in H, get no joy from H, be too much for H, be a hard sell in/for H, be a tough sell in/for H, be rank injustice to H
`;

/** One word of an idiom: the forms that it may take, or the holder, with what is to be the holder's where a possessor is asked for. */
export type IdiomWord = ReadonlySet<string> | { readonly owns: ReadonlySet<string> | null };

export interface TargetIdiom {
  readonly wording: string;
  readonly polarity: 1 | -1;
  readonly words: readonly IdiomWord[];
  /** The index of the word under which it is looked up, the most telling one. */
  readonly anchor: number;
}

const BE_AND_STAY = wordSet(
  "be is are was were been being 's 're remain remains remained become becomes became prove proves proved stay stays stayed",
);
const COMMON = wordSet(
  "a an the in on of to for with up down out no not have be go get find make leave set do too few",
);

function parse(): ReadonlyMap<string, readonly TargetIdiom[]> {
  const index = new Map<string, TargetIdiom[]>();
  for (const line of TARGET_IDIOMS.trim().split(/\n(?=[-+]:)/)) {
    for (const wording of phrases(line.slice(2).replace(/\s+/g, " "))) {
      const idiom = idiomOf(wording, line.startsWith("+") ? 1 : -1);
      for (const form of idiom.words[idiom.anchor] as ReadonlySet<string>)
        index.set(form, [...(index.get(form) ?? []), idiom]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function idiomOf(wording: string, polarity: 1 | -1): TargetIdiom {
  const parts = wording.replace(/H's (\S+)/, "H's_$1").split(" ");
  const words = parts.map((part, i): IdiomWord => {
    if (part === "H") return { owns: null };
    if (part.startsWith("H's_")) return { owns: wordSet(part.slice(4)) };
    // "have an ally in", "have a powerful ally in"
    if (i > 0) return new Set(/^an?$/.test(part) ? ["a", "an"] : part.split("/"));
    return part === "be" ? BE_AND_STAY : new Set(formsOf(part).map(([form]) => form));
  });
  const lengths = parts.map((part, i) =>
    /^H/.test(part) || (i > 0 && COMMON.has(part.split("/")[0]!)) ? -1 : i === 0 && words.length > 2 ? 0 : part.length,
  );
  return { wording, polarity, words, anchor: lengths.indexOf(Math.max(...lengths)) };
}

/** The idioms whose subject is the topic, by the forms of their most telling word. */
export const TARGET_IDIOM_INDEX = parse();
