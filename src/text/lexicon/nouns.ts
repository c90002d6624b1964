import { wordSet } from "./word-list.ts";

const PERSON_NOUNS = wordSet(`
  secretary-general boss president premier chancellor king queen prince princess emperor pope minister ministers secretary leader leaders chief head chair chairman chairwoman chairperson director governor mayor ambassador envoy
  diplomat diplomats official officials spokesman spokeswoman spokesperson spokespeople lawmaker lawmakers legislator senator senators congressman congresswoman representative representatives deputy
  mp mps whip speaker judge justice attorney general admiral colonel captain commander analyst analysts expert experts economist economists professor researcher scientist scientists author
  activist activists organizer founder executive executives ceo manager lawyer aide aides adviser advisers advisor candidate nominee contender critic critics opponent opponents supporter supporters
  member members delegate negotiator negotiators counterpart colleague pollster strategist host anchor reporter journalist columnist editor commissioner coordinator inspector veteran farmer fisherman
  goalkeeper striker midfielder coach skipper player footballer athlete singer
  mother father wife husband son daughter brother sister man woman resident doctor teacher pastor bishop archbishop rebel republican democrat liberal conservative socialist conservatives liberals greens
`);

/** Whether a common noun names a person by office or role, so that a name may follow it. */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || /(?:man|woman|person|ist|crat|ologist)s?$/.test(lower);
}

/** Nouns for the occasion or medium of a statement: "in a statement", "during his talk with …". */
export const EVENT_NOUNS = wordSet(`
  statement statements interview interviews conference conferences speech letter letters tweet tweets twitter facebook call calls talk talks meeting meetings briefing briefings post posts remarks remark
  comments testimony report reports debate debates address rally rallies hearing hearings filing release email emails memo news summit session visit trip telegram message messages conversation conversations
  television tv radio broadcast podcast blog appearance appearances event gathering ceremony dinner lunch breakfast op-ed editorial article column communique communiqué note paper discussion discussions phone
  exchange discussion question questions reporters journalists parliament convention forum town-hall video telephone weekend website dispatch press page newspaper channel capitol floor aftermath response reply reaction
  private public person court negotiations consultations
`);

/** Nouns that say nothing but that something has just been named. */
export const GENERIC_NOUNS = wordSet(
  "something measure step move idea proposal plan project policy decision scheme change prospect option solution demand initiative course",
);

/** Nouns for things that one can be for or against. */
export const POSITION_NOUNS = wordSet(`
  plan plans proposal proposals idea ideas request requests demand demands call calls suggestion suggestions offer offers appeal appeals bid bids deal agreement accord pact treaty bill law amendment amendments
  motion resolution initiative measure measures move moves effort efforts attempt attempts allegation allegations accusation accusations claim claims criticism criticisms charge charges notion
  reform reforms sanction sanctions tariff tariffs tax levy budget ban limit limits cap quota compromise draft text project scheme policy policies decision ruling ultimatum threat threats warning warnings
  application membership accession referendum election elections vote pressure invitation objection objections concern concerns advice recommendation recommendations terms conditions option options
`);

/** Nouns for words somebody uttered or wrote: with a possessor they can be what speaks ("Beijing’s statement said"). */
export const UTTERANCE_NOUNS = wordSet(`
  statement statements remark remarks comment comments word words letter speech message tweet post report memo announcement communique communiqué address testimony reply response answer stance position
  declaration proposal warning intervention editorial article note vote decision move
`);

/** Nouns for what shows something without speaking: "the poll shows". */
export const EVIDENCE_NOUNS = wordSet(`
  poll polls polling survey surveys study studies report reports data record records email emails e-mails result results figure figures statistics numbers document documents analysis research filing filings
  review audit investigation findings average ballot returns memo memos tape tapes video footage transcript
`);
