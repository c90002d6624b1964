import { verbIndex } from "./inflections.ts";
import { NOMINAL_STANCES } from "./nominal-cues.ts";
import { wordSet } from "./word-list.ts";

/** Verbs by which a topic comes to a response: "drew criticism from Oslo", "enjoys the backing of Riga". */
export const RESPONSE_VERBS = verbIndex(
  "draw get receive win gain earn attract garner secure enjoy have command find meet encounter face provoke prompt spark trigger arouse elicit cause generate raise stir incur invite obtain retain keep deserve lose forfeit hit".split(
    " ",
  ),
);
/** Verbs after which the response is lost. */
export const LOSING_VERBS = wordSet("lose loses lost losing forfeit forfeits forfeited");
/** What may stand between verb and response: "ran into opposition from", "met with resistance from". */
export const RESPONSE_LINKS = wordSet("with into against by up");
export const RUNNING = verbIndex("run come go bump greet receive be".split(" "));

/** "a storm of protest from": what stands for the noun after "of". */
export const AMOUNTS = wordSet(
  "storm wave wall barrage chorus hail torrent flood flurry howl howls deal lot measure degree amount expression expressions show shows words word signs sign volley wealth groundswell outpouring vote votes murmur murmurs cries cry",
);

const RESPONSES: Readonly<Record<string, string>> = {
  "1": "applause acclaim welcome approval nod go-ahead thumbs-up ovation cheers cheer plaudits blessing assent consent yes green-light enthusiasm favour favor backer backers",
  "-1": "fire flak ire wrath boos jeers rebuke thumbs-down snub rebuff scorn veto no derision ridicule objections opposition outcry backlash pushback hostility scepticism skepticism resistance protests condemnation complaints catcalls howls misgivings",
};

const polarities = new Map(
  Object.entries(RESPONSES).flatMap(([sign, words]) =>
    [...wordSet(words)].map((word) => [word, Number(sign) as 1 | -1] as const),
  ),
);

/** The side a response takes, by its noun: "criticism" −1, "the backing" +1; 0 where the noun takes none. */
export function sideOfResponse(noun: string): -1 | 0 | 1 {
  const known = polarities.get(noun);
  if (known !== undefined) return known;
  const cue = NOMINAL_STANCES.get(noun)?.find(({ prepositions }) => prepositions.size > 0);
  return cue === undefined || UNDIRECTED.has(noun) ? 0 : cue.polarity;
}

/** Nouns that ask for something, so that a topic which draws them is not what they are about. */
const UNDIRECTED = wordSet(
  "pressure demand demands call calls request requests appeal appeals plea pleas bid bids push proposal proposals campaign campaigns insistence wish wishes plan plans offer offers pledge pledges promise promises vow vows intention intentions case cases argument arguments vote votes warning warnings interest hope hopes desire exception commitment agreement",
);

/** "a frosty reception", "a warm welcome": receptions of either kind, by their adjective. */
export const WARM = wordSet(
  "warm enthusiastic favourable favorable good positive friendly rapturous cordial rousing hearty sympathetic",
);
export const COLD = wordSet("frosty cool cold hostile chilly icy rough bad stormy negative unfriendly furious angry");
export const RECEPTIONS = wordSet("reception welcome response reaction ride hearing review reviews reply answer");
