import { wordSet } from "../../lexicon/word-list.ts";

/** Prepositions that name a source, before ("laut Polizei") or after ("Berichten zufolge") it. */
export const SOURCE_PREPOSITIONS = wordSet("laut gemäß");
export const SOURCE_POSTPOSITIONS = wordSet("zufolge");
/** The preposition that names a source only with a word for what was said: "nach Angaben der Polizei", "ihrer Meinung nach". */
export const SOURCE_WITH_REPORT = "nach";
/** Words for what was said or found; compounds end in them ("Polizeiangaben"). */
export const REPORT_NOUNS = wordSet(`
  angabe angaben ansicht ansichten auffassung auffassungen meinung meinungen einschätzung einschätzungen aussage aussagen bericht berichte berichten information informationen meldung meldungen mitteilung mitteilungen erklärung erklärungen
  darstellung darstellungen schilderung schilderungen überzeugung schätzung schätzungen untersuchung untersuchungen studie studien umfrage umfragen erkenntnisse erkenntnissen erkenntnis ergebnis ergebnissen ergebnisse berechnungen
  recherchen ermittlungen worten willen wunsch vorstellung vorstellungen plänen planungen vorschlag vorschlägen bekunden dafürhalten urteil entscheidung beobachtungen prognose prognosen kenntnis statistik statistiken gutachten
  analyse analysen zahlen quellen augenzeugenberichten eigenangaben presseerklärung pressemitteilung stellungnahme agenturmeldung hochrechnung hochrechnungen
`);
/** Adverbs that point back at whoever was named last. */
export const BACK_REFERENCES = wordSet("demnach demzufolge");
/** "…, so die Ministerin." */
export const SO = "so";
