import { wordSet } from "./word-list.ts";

/** Closed-class words by Penn Treebank tag. */
export const FUNCTION_WORDS = `
DT: the a an this these those each every either neither some any no another all both
PRP$: my your his its our their whose
PRP: i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs
MD: will would can cannot could may might shall should must 'll ca wo 'd ought
CC: and or but nor yet & plus
IN: of in for on at by with from about against between among amongst into onto through throughout during without within before after since until till although though because
  if unless while whereas despite over under above below behind beneath beside besides beyond near upon toward towards across along around amid amidst as than per via whether like unlike concerning regarding
  except aboard atop alongside outside inside following amidst lest versus vs. out up down off
TO: to
WDT: which whatever
WP: who whom what whoever
WRB: when where why how whenever wherever
EX: there
POS: 's '
RB: insofar not n't never also very so too just only even still already ever again once often always sometimes soon now then here later earlier rather quite almost nearly instead
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus otherwise perhaps maybe indeed today yesterday tomorrow tonight together away back forward abroad apart ahead alone
  more most less least much well far long yet hardly barely elsewhere altogether likewise anyway afterward afterwards overseas twice
CD: one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion twenty thirty forty fifty sixty seventy eighty ninety
JJ: premature immature legitimate illegitimate appropriate inappropriate adequate inadequate proportionate disproportionate unfortunate fortunate accurate inaccurate new old other such many few several own same last next first second third good bad big small great high low large major former late early young public private foreign domestic national international
  political economic military nuclear strong weak possible likely unlikely ready open clear free fair full further various certain recent due able unable willing unwilling top key chief senior main
  joint general special common current previous final entire whole sure true wrong right hard soft easy safe serious severe important different difficult happy proud eager keen afraid aware
  illegal legal short deep broad wide local federal global central social dead worse worst better best best-known southern northern eastern western key tough harsh firm cautious unfair
VBZ: is has does 's
VBP: are have do am 're 've 'm
VBD: was were had did
VB: be
VBN: been
VBG: being having doing
`;

/** Names of days and months: they date what is said and are never who says it. */
export const TIME_WORDS = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year day hour hours days weeks months years
spring summer autumn fall winter midweek overnight
`;

/** What stands before a participle in a passive: the forms of "be", and "get". */
export const BE = wordSet("be is are was were been being am 're 'm 's get got");
