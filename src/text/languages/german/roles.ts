import { wordSet } from "../../lexicon/word-list.ts";

/** Offices and bodies that speak for the party they belong to; compounds end in them ("Außenminister", "Regierungssprecherin"). */
export const OFFICIAL_NOUNS = wordSet(`
  minister ministerin ministern präsident präsidentin kanzler kanzlerin premier premierministerin regierung regierungen regierungschef chef chefin sprecher sprecherin sprechern vorsitzende vorsitzender vorsitzenden vorstand vorstände
  botschafter botschafterin botschaft gesandte gesandter diplomat diplomatin diplomaten ministerium ministerien amt behörde behörden fraktion fraktionen parlament kabinett senat delegation verwaltung leitung führung spitze zentrale
  vertreter vertreterin vertretern beauftragte beauftragter sekretär sekretärin kommissar kommissarin kommission rat könig königin kaiser papst gouverneur gouverneurin bürgermeister bürgermeisterin abgeordnete abgeordneter
  generalsekretär generalsekretärin geschäftsführer geschäftsführerin politiker politikerin leiter leiterin unterhändler unterhändlerin militär armee streitkräfte partei bund bündnis allianz union verband führungsspitze seite
  parteitag bundestagsfraktion direktor direktorin intendant intendantin manager managerin team staatschef spitzenkandidat spitzenkandidatin programm wahlprogramm erklärung mitteilung papier positionspapier beschluss
  landesverband präsidium staatsanwaltschaft polizei feuerwehr gericht zentralbank notenbank
`);

/** People and groups that do not speak for the party they are named after, also at the end of compounds. */
export const OUTSIDER_NOUNS = wordSet(`
  kritiker kritikerin kritikern gegner gegnern opposition rebellen dissident dissidenten aktivist aktivisten aktivistin experte experten expertin analyst analysten beobachter beobachtern bürger bürgern bürgerin bauern landwirte
  fischer wähler wählern demonstranten studenten studierende anwohner medien zeitung zeitungen gewerkschaft gewerkschaften unternehmen firma firmen händler anleger verbraucher flüchtlinge spieler trainer mannschaft fans zuschauer
  kunden patienten eltern schüler lehrer ärzte pflegekräfte forscher wissenschaftler historiker ökonom ökonomen künstler schauspieler sänger zeugen augenzeugen opfer täter
`);
