import { wordSet } from "../../lexicon/word-list.ts";

/** Determiners that can open a subject. */
export const SUBJECT_DETERMINERS = wordSet(`
  der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mancher manche beide alle einige mehrere viele wenige zahlreiche etliche verschiedene weitere andere solche sämtliche
  sein seine ihr ihre unser unsere mein meine euer eure deren dessen irgendein zwei drei vier fünf sechs sieben acht neun zehn
`);

/** Determiners that never do. */
export const OBLIQUE_DETERMINERS = wordSet(`
  dem den des einem einen eines einer keinem keinen keines keiner diesem diesen jenem jenen jedem jeden seinem seinen seines seiner ihrem ihren ihres ihrer unserem unseren unseres unserer meinem meinen meiner
  allen beiden einigen mehreren vielen zahlreichen welchem welchen allem manchen etlichen
`);

/** Determiners of the dative: an addressee. */
export const DATIVE_DETERMINERS = wordSet(
  "dem einem keinem diesem jenem jedem seinem ihrem unserem meinem der den einer dieser ihrer seiner allen",
);
/** Determiners of the genitive: whose the noun before is. */
export const GENITIVE_DETERMINERS = wordSet(
  "der des eines einer dieser dieses jener jenes seiner seines ihrer ihres unserer unseres aller beider mehrerer zweier dreier keiner",
);

export const SUBJECT_PRONOUNS = wordSet("er sie es wir ich man jemand niemand beide viele einige manche alle wer");
export const OBJECT_PRONOUNS = wordSet(
  "ihn ihm ihnen ihr mir mich uns euch dir dich sich einander dies dieses das diese jene solches vieles etwas nichts alles es sie",
);
export const RELATIVE_PRONOUNS = wordSet(
  "der die das dem den dessen deren denen welcher welche welches welchem welchen wer was",
);

export const PREPOSITIONS = wordSet(`
  in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für fürs gegen um durch über unter vor vorm hinter neben zwischen seit bis ohne wegen trotz während laut gemäß
  gegenüber entgegen samt nebst seitens angesichts aufgrund anlässlich bezüglich hinsichtlich infolge innerhalb außerhalb mittels mithilfe statt anstatt zugunsten per pro je ab außer dank binnen
  entlang unweit jenseits diesseits oberhalb unterhalb rund
`);

/** Prepositions that tie a noun phrase to the noun before. */
export const ATTACHING_PREPOSITIONS = wordSet("von vom aus");

export const COORDINATORS = wordSet("und oder aber sowie sondern denn doch jedoch beziehungsweise bzw noch als");

/** Words that open a clause with its verb at the end; those that open what is said are in `COMPLEMENTISERS`. */
export const SUBORDINATORS = wordSet(`
  weil wenn nachdem während obwohl obgleich obschon wenngleich da damit indem bevor ehe sobald solange sofern falls seitdem sodass als wie wonach worauf woraufhin wobei wodurch womit weshalb weswegen wofür wogegen zumal
  insofern soweit soviel nachdem
`);
export const COMPLEMENTISERS = wordSet(
  "dass daß ob wer was wie wo wann warum weshalb wieso welche welcher welches inwieweit inwiefern wohin woher wofür womit wodurch",
);
/** Words before an infinitive clause that is no content. */
export const INFINITIVE_OPENERS = wordSet("um ohne statt anstatt");

export const NEGATIONS = wordSet(
  "nicht nie niemals kein keine keinen keinem keiner keines weder keineswegs nirgends kaum keinesfalls nimmer",
);

export const HEDGES = wordSet(`
  vielleicht womöglich möglicherweise eventuell grundsätzlich prinzipiell teilweise bedingt tendenziell eher vorerst vorläufig offenbar angeblich mutmaßlich wohl wahrscheinlich vermutlich gegebenenfalls
`);

/** Adverbs that may stand between a verb and its subject, or open a sentence. */
export const ADVERBS = wordSet(`
  heute gestern morgen vorgestern übermorgen bereits schon auch nur erst noch wieder weiter weiterhin zudem außerdem ferner dabei dagegen daraufhin daher deshalb deswegen darum dennoch trotzdem jedoch allerdings
  hingegen indes indessen inzwischen mittlerweile nun jetzt dann danach zuvor vorher nachher später früher zunächst zuerst zuletzt schließlich endlich bislang bisher derzeit zurzeit gleichzeitig zugleich ebenfalls ebenso
  erneut nochmals einst kürzlich jüngst neulich soeben gerade eben immer oft häufig mehrfach wiederholt öffentlich ausdrücklich deutlich klar scharf heftig entschieden nachdrücklich so dort hier damals darin dazu davon davor damit
  daran darauf darüber dafür dadurch hierzu hierbei insgesamt insbesondere vor allem sogar selbst ursprünglich offiziell gemeinsam zusammenfassend abschließend wörtlich sinngemäß demnach mithin somit also ja nein doch einerseits
  andererseits überraschend unterdessen seither seitdem anschließend hinterher nachträglich lediglich zumindest wenigstens etwa ungefähr rund beinahe fast knapp gerne gern lange alleine allein ohnehin gar ganz sehr zu mehr vorab
  unlängst nochmal zusätzlich mehrmals eindringlich jeweils offen nicht kaum nie
`);

/** Words of time that look like the name of somebody who acts: capitalised and without a determiner. */
export const TIMES = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember anfang mitte ende frühling frühjahr sommer herbst winter
  morgen mittag nachmittag abend nacht woche jahr jahre monat tag tage stunden uhr prozent grund
`);

/** Who is nobody in particular. */
export const NOBODY = wordSet("man niemand jemand es wer was das dies alles nichts einer");

/** Forms by which somebody tells an intention: "will". */
export const INTENTIONS = wordSet("will wollen möchte möchten");

/** Forms of the verbs that make the tenses, the passive and the modes. */
export const HAVE = wordSet("hat haben hatte hatten habe hätte hätten");
export const BECOME = wordSet("wird werden wurde wurden werde würde würden worden");
export const BE = wordSet("ist sind war waren sei seien wäre wären");
export const MODALS = wordSet(`
  will wollen wollte wollten wolle kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle darf dürfen durfte durften dürfe dürfte dürften
  möchte möchten mag mögen lässt lassen ließ ließen
`);
