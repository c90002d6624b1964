import { phrases } from "./word-list.ts";

/**
 * Nouns that carry a stance, with its polarity and the words that lead to what it is about. "i": also with an infinitive
 * ("refusal to sign").
 */
const NOMINAL_CUES = `
1 for of: support, backing, endorsement, approval, enthusiasm, sympathy, solidarity, advocacy, preference, respect, praise, appreciation, gratitude, admiration
1 of for to: acceptance, recognition, defence, defense, embrace
1 to i: commitment, willingness, readiness, adherence, openness, consent, agreement, pledge, promise, vow, offer, desire, determination, eagerness, intention, wish
1 in for: confidence, faith, trust, interest, belief, hope
1 for on i: demand, call, request, appeal, plea, bid, push, proposal, campaign, insistence, wish, plan
1 with: satisfaction, agreement, alliance
-1 to of in over about: opposition, objection, objections, resistance, hostility, aversion, reluctance, refusal, antipathy, exception, protest, protests
-1 of about over on at with against to: criticism, condemnation, rejection, disapproval, denunciation, dismissal, denial, veto, concern, concerns, doubt, doubts, reservation, reservations, misgivings, worry, worries,
  unease, alarm, dismay, outrage, anger, fury, regret, disappointment, frustration, displeasure, skepticism, scepticism, scorn, contempt, fear, fears, anxiety, indignation, impatience, disagreement, dissatisfaction, discontent, warning, warnings
-1 i: refusal, reluctance, unwillingness
`;

/** What a noun of stance says about the thing its preposition leads to. */
export interface NominalCue {
  readonly polarity: 1 | -1;
  readonly prepositions: ReadonlySet<string>;
  readonly infinitive: boolean;
}

function parse(): ReadonlyMap<string, NominalCue> {
  const cues = new Map<string, NominalCue>();
  for (const group of NOMINAL_CUES.trim().split(/\n(?=\S)/)) {
    const [head = "", nouns = ""] = group.split(": ");
    const [sign = "", ...links] = head.split(" ");
    for (const noun of phrases(nouns.replace(/\s+/g, " "))) {
      const known = cues.get(noun);
      const prepositions = new Set([...(known?.prepositions ?? []), ...links.filter((link) => link !== "i")]);
      cues.set(noun, {
        polarity: Number(sign) as 1 | -1,
        prepositions,
        infinitive: links.includes("i") || known?.infinitive === true,
      });
    }
  }
  return cues;
}

/** Stance nouns by their form in the text. */
export const NOMINAL_STANCES = parse();

/** Verbs that add nothing but the act of showing the stance their object names: "voiced support", "raised objections". */
export const LIGHT_VERBS =
  "express voice state declare reiterate show signal announce pledge repeat reaffirm raise register lodge maintain share restate underline underscore stress offer lend give withdraw have hold feel harbor harbour convey make issue drop renew renounce confirm cite note";

/** Nouns for people by the side they take: "the dam’s fiercest critic". */
export const SIDE_TAKERS: Readonly<Record<string, 1 | -1>> = {
  critic: -1,
  opponent: -1,
  foe: -1,
  skeptic: -1,
  sceptic: -1,
  detractor: -1,
  enemy: -1,
  supporter: 1,
  backer: 1,
  advocate: 1,
  champion: 1,
  proponent: 1,
  defender: 1,
  admirer: 1,
  ally: 1,
  fan: 1,
  promoter: 1,
};

/** Verbs by which a reporter says what somebody’s words amount to. */
export const AMOUNTING_VERBS =
  "represent be constitute mark amount signal reflect indicate suggest show mean echo contain include form become remain underscore underline";
