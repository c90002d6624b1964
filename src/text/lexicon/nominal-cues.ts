import { phrases } from "./word-list.ts";

/**
 * Nouns that carry a stance, with its polarity and the words that lead to what it is about. "i": also with an infinitive
 * ("refusal to sign"); "g": with "for" and a gerund ("the price for signing").
 */
const NOMINAL_CUES = `
1 for of: support, backing, endorsement, approval, enthusiasm, sympathy, solidarity, advocacy, preference, respect, praise, appreciation, gratitude, admiration
1 of for to: acceptance, recognition, defence, defense, embrace
1 to i: commitment, willingness, readiness, adherence, openness, consent, agreement, pledge, promise, vow, offer, desire, determination, eagerness, intention, wish
1 in for: confidence, faith, trust, interest, belief, hope
1 to: yes, nod, assent
-1 to: no
1 i: attempt, effort, move, drive, endeavour, endeavor, manoeuvre, maneuver, ambition
1 for on i: pressure, urging, clamor, clamour, demand, call, request, appeal, plea, bid, push, proposal, campaign, insistence, wish, plan
1 with: satisfaction, agreement, alliance
-1 to of in over about toward towards: opposition, objection, resistance, hostility, aversion, reluctance, refusal, antipathy, exception, protest, dislike, distaste, disdain, hatred
-1 of about over on at with against to: criticism, condemnation, rejection, disapproval, denunciation, dismissal, denial, veto, concern, doubt, reservation, misgivings, worry, worries, dislike,
  unease, alarm, dismay, outrage, anger, fury, regret, disappointment, frustration, displeasure, skepticism, scepticism, scorn, contempt, fear, anxiety, indignation, impatience, disagreement, dissatisfaction, discontent, warning
-1 against: complaint, chorus, petition, motion, campaign, lawsuit, appeal, case, vote, argument, demonstration, stance, stand, speech, campaign
-1 of in about for towards toward at over with: distrust, mistrust, suspicion, suspicions, wariness, unhappiness, disgust, horror, irritation, annoyance, grievance, complaint, qualms, cynicism, hesitancy, hesitation, coolness, antagonism, animosity, enmity, revulsion, resentment, loathing, contempt, distaste, dislike, hatred, intolerance, rebuke, critique, snub, rebuff, disquiet, trepidation, apprehension, foreboding, wrath, ire
1 for of towards toward about: affection, keenness, passion, zeal, appetite, hunger, fondness, warmth, goodwill, blessing, sponsorship, championing, embrace, promotion, pursuit, thumbs-up, go-ahead, assent, nod, yes
1 to: yes, blessing, go-ahead, assent, welcome, attachment, devotion, loyalty, dedication
-1 to: no, hostility
1 for: case, vote, chorus, argument, fondness, liking, love, enthusiasm
-1 i: refusal, reluctance, unwillingness
1 g: price, condition, precondition
`;

/** What a noun of stance says about the thing its preposition leads to. */
export interface NominalCue {
  readonly polarity: 1 | -1;
  readonly prepositions: ReadonlySet<string>;
  readonly infinitive: boolean;
  readonly gerund: boolean;
}

function parse(): ReadonlyMap<string, readonly NominalCue[]> {
  const cues = new Map<string, readonly NominalCue[]>();
  for (const group of NOMINAL_CUES.trim().split(/\n(?=\S)/)) {
    const [head = "", nouns = ""] = group.split(": ");
    const [sign = "", ...links] = head.split(" ");
    const cue: NominalCue = {
      polarity: Number(sign) as 1 | -1,
      prepositions: new Set(links.filter((link) => !/^[ig]$/.test(link))),
      infinitive: links.includes("i"),
      gerund: links.includes("g"),
    };
    for (const noun of phrases(nouns.replace(/\s+/g, " "))) {
      for (const form of [noun, `${noun}s`]) cues.set(form, [...(cues.get(form) ?? []), cue]);
    }
  }
  return cues;
}

/** Stance nouns by their form in the text, singular or plural. */
export const NOMINAL_STANCES = parse();

/** Verbs that add nothing but the act of showing the stance their object names: "voiced support", "raised objections". */
export const LIGHT_VERBS =
  "express voice state declare reiterate show signal announce pledge repeat reaffirm raise register lodge maintain share restate underline underscore stress offer lend give withdraw have hold feel harbor harbour convey make issue drop renew renounce confirm cite note send dispatch deliver file submit launch mount cast record join";

const SIDES: Readonly<Record<string, string>> = {
  "1": "supporter backer advocate champion proponent defender admirer ally fan promoter believer enthusiast exponent cheerleader booster apologist adherent devotee friend campaigner sponsor co-sponsor cosponsor loyalist partisan convert evangelist guarantor lover",
  "-1": "critic opponent foe skeptic sceptic detractor enemy adversary antagonist naysayer doubter objector dissenter denier hater challenger",
};

/** Nouns for people by the side they take: "the dam’s fiercest critic". */
export const SIDE_TAKERS: ReadonlyMap<string, 1 | -1> = new Map(
  Object.entries(SIDES).flatMap(([sign, nouns]) =>
    nouns
      .split(" ")
      .flatMap((noun) => [noun, `${noun.replace(/y$/, "ie")}s`].map((form) => [form, Number(sign) as 1 | -1] as const)),
  ),
);

/** Verbs by which a reporter says what somebody’s words amount to. */
export const AMOUNTING_VERBS =
  "represent be constitute mark amount signal reflect indicate suggest show mean echo contain include form become remain underscore underline";
