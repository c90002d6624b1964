import type { PartyKind } from "../../model/party.ts";
import { wordSet } from "./word-list.ts";

/** Offices and bodies whose words count as those of the state or organisation they belong to. */
export const OFFICIAL_NOUNS = wordSet(`
  secretary-general boss house houses chamber chambers majority president premier chancellor king queen prince emperor pope minister ministers ministry ministries secretary leader leaders chief chiefs head chair chairman chairwoman chairperson director governor
  ambassador ambassadors envoy envoys diplomat diplomats official officials spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives negotiator negotiators negotiating counterpart counterparts
  government governments administration cabinet parliament presidency commission commissioner council embassy delegation delegations delegate department office authorities authority military army navy forces command
  agency bureau general admiral commander officer officers premiership leadership side team mission consulate treasury regulator regulators bank regime kingdom republic senate congress assembly speaker
  deputy undersecretary vice-president adviser aide ceo executive boss manager president-elect prime junta rulers ruler monarch crown statement remarks position stance response policy proposal letter decision
  move vote communique communiqué declaration announcement message comments offer demand plan veto opposition support
`);

/** Those who speak for a political party or a union when said to be "of" or "from" it, but not for a state. */
export const MEMBER_NOUNS = wordSet(
  "member members lawmaker lawmakers senator senators mp mps deputies legislator legislators councillor councillors councilor councilors congressman congresswoman negotiators colleague colleagues whip",
);

/** Those who stand for a body they are named after, whatever they are elsewhere: "the Green benches", "the Labour group", "Labour members". */
export const PARTS_OF_BODIES = wordSet(
  `${[...MEMBER_NOUNS].join(" ")} group groups benches bench camp side wing caucus fraction faction peers peer backbenchers frontbenchers trustees figure figures representative representatives rep reps president convener treasurer delegate candidate candidates negotiator`,
);

/** Officials so loosely named that they speak for the party in focus only with an article or a body: not "two officials". */
export const VAGUE_OFFICIALS = wordSet(
  "official officials diplomat diplomats leader leaders adviser advisers aide representatives negotiators ambassadors authorities commanders ministers envoys officer director directors executive manager",
);

/** Words that set a group apart from the state or organisation it is named after. */
export const OUTSIDER_NOUNS = wordSet(`
  opposition rebel rebels exile exiled dissident dissidents activist activists campaign campaigner campaigners company companies firm firms union unions industry industries former ex-president ex-minister retired
  group groups citizens citizen people farmers farmer fishermen voters workers carmakers steelmakers students protesters residents media newspaper newspapers agency's economist economists analyst analysts expert experts
  critics critic consumers investors businesses business households traders exporters importers nationals immigrants migrants refugees minority church football team's author historian professor scientist scientists
  fan fans goalkeeper striker midfielder defender coach skipper player players footballer athlete singer crowd crowds demonstrators marchers strikers viewers readers users
  customers patients pupils parents teachers doctors nurses drivers miners dockers villagers islanders locals civilians families electorate population public
  tens hundreds thousands millions dozens scores half court courts tribunal tribunals judge judges jury magistrate magistrates
  environmental nonprofit charity think-tank airline airlines bankers lobby lobbyist ecologists commuters
`);

/** Words that call a party by what it is: "the bloc", "the ministry", "the union". */
export const PARTY_NOUNS = wordSet(`
  government ministry bloc union alliance country nation company firm operator administration cabinet kingdom island republic party group organization organisation agency commission council army military
  delegation embassy department office side state association federation court authorities officials ministers ministries presidency leadership league coalition faction movement body
`);

/** Which kinds of party such a word can stand for, where it is not part of the party’s own name; the others stand for any. */
export const KINDS_CALLED: readonly (readonly [words: ReadonlySet<string>, kinds: readonly PartyKind[]])[] = [
  [wordSet("government cabinet kingdom republic country nation island army military presidency"), ["state"]],
  [wordSet("ministry department embassy ministries"), ["state", "organization"]],
  [wordSet("bloc"), ["bloc"]],
  [wordSet("alliance union coalition league federation association"), ["bloc", "organization"]],
  // a court, only where the party is one
  [wordSet("court"), []],
  [wordSet("company firm operator party faction movement"), ["organization"]],
];

/** Offices that come before a name, or stand for one: "Foreign Minister Lee", "the chancellor". */
export const TITLES = wordSet(`
  secretary-general president premier chancellor king queen prince princess emperor pope minister secretary leader chief head chairman chairwoman director governor mayor ambassador envoy spokesman spokeswoman spokesperson
  senator congressman congresswoman representative deputy speaker judge justice general admiral colonel commander commissioner adviser negotiator diplomat official undersecretary
  mr mrs ms dr mr. mrs. ms. dr. gen. sen. rep. gov. prof. lt. col. adm. amb. sir lady lord dame sheikh ayatollah crown prime vice foreign
`);

/** Words in the names of bodies; a name that holds one is not a person's. */
export const BODY_WORDS = wordSet(`
  department house administration commission union council ministry office government parliament party alliance league group bank court agency organization organisation committee congress senate assembly nations states
  kingdom republic federation association institute university company corporation inc. street palace embassy board authority treaty pact movement front forum coalition centre center society foundation network station
  security news times post journal bureau islands island
`);

/** Words that tell a man from a woman. */
export const FEMALE_WORDS = wordSet(
  "spokeswoman chairwoman congresswoman queen princess mrs ms mrs. ms. lady dame woman mother wife daughter sister businesswoman actress stateswoman",
);
export const MALE_WORDS = wordSet(
  "spokesman chairman congressman king prince mr mr. sir lord man father husband son brother businessman actor statesman pope",
);
