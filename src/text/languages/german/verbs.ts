/**
 * Verbs whose stem changes, without particle or inseparable prefix: `infinitive: third person, past, participle, second
 * subjunctive` (in the third person singular; none where it is the past).
 */
export const STRONG_VERBS = `
beginnen: beginnt, begann, begonnen, begänne
bieten: bietet, bot, geboten, böte
binden: bindet, band, gebunden, bände
bitten: bittet, bat, gebeten, bäte
bleiben: bleibt, blieb, geblieben, bliebe
brechen: bricht, brach, gebrochen, bräche
bringen: bringt, brachte, gebracht, brächte
denken: denkt, dachte, gedacht, dächte
dringen: dringt, drang, gedrungen, dränge
dürfen: darf, durfte, gedurft, dürfte
essen: isst, aß, gegessen, äße
fahren: fährt, fuhr, gefahren, führe
fallen: fällt, fiel, gefallen, fiele
fangen: fängt, fing, gefangen, finge
fechten: ficht, focht, gefochten, föchte
finden: findet, fand, gefunden, fände
fliegen: fliegt, flog, geflogen, flöge
führen: führt, führte, geführt, führte
geben: gibt, gab, gegeben, gäbe
gehen: geht, ging, gegangen, ginge
gelingen: gelingt, gelang, gelungen, gelänge
gelten: gilt, galt, gegolten, gälte
gestehen: gesteht, gestand, gestanden, gestände
greifen: greift, griff, gegriffen, griffe
haben: hat, hatte, gehabt, hätte
halten: hält, hielt, gehalten, hielte
hängen: hängt, hing, gehangen, hinge
heben: hebt, hob, gehoben, höbe
heißen: heißt, hieß, geheißen, hieße
helfen: hilft, half, geholfen, hülfe
kennen: kennt, kannte, gekannt, kennte
kommen: kommt, kam, gekommen, käme
können: kann, konnte, gekonnt, könnte
laden: lädt, lud, geladen, lüde
lassen: lässt, ließ, gelassen, ließe
laufen: läuft, lief, gelaufen, liefe
leiden: leidet, litt, gelitten, litte
lesen: liest, las, gelesen, läse
liegen: liegt, lag, gelegen, läge
mögen: mag, mochte, gemocht, möchte
müssen: muss, musste, gemusst, müsste
nehmen: nimmt, nahm, genommen, nähme
nennen: nennt, nannte, genannt, nennte
preisen: preist, pries, gepriesen, priese
raten: rät, riet, geraten, riete
reißen: reißt, riss, gerissen, risse
rufen: ruft, rief, gerufen, riefe
schaffen: schafft, schuf, geschaffen, schüfe
scheiden: scheidet, schied, geschieden, schiede
schließen: schließt, schloss, geschlossen, schlösse
schlagen: schlägt, schlug, geschlagen, schlüge
schreiben: schreibt, schrieb, geschrieben, schriebe
schweigen: schweigt, schwieg, geschwiegen, schwiege
schwören: schwört, schwor, geschworen, schwüre
sehen: sieht, sah, gesehen, sähe
sein: ist, war, gewesen, wäre
sinken: sinkt, sank, gesunken, sänke
sitzen: sitzt, saß, gesessen, säße
sollen: soll, sollte, gesollt, sollte
sprechen: spricht, sprach, gesprochen, spräche
stehen: steht, stand, gestanden, stände
steigen: steigt, stieg, gestiegen, stiege
sterben: stirbt, starb, gestorben, stürbe
stoßen: stößt, stieß, gestoßen, stieße
streiten: streitet, stritt, gestritten, stritte
tragen: trägt, trug, getragen, trüge
treffen: trifft, traf, getroffen, träfe
treten: tritt, trat, getreten, träte
tun: tut, tat, getan, täte
verlieren: verliert, verlor, verloren, verlöre
wachsen: wächst, wuchs, gewachsen, wüchse
weisen: weist, wies, gewiesen, wiese
wenden: wendet, wandte, gewandt, wendete
werben: wirbt, warb, geworben, würbe
werden: wird, wurde, geworden, würde
werfen: wirft, warf, geworfen, würfe
wissen: weiß, wusste, gewusst, wüsste
wollen: will, wollte, gewollt, wollte
ziehen: zieht, zog, gezogen, zöge
zwingen: zwingt, zwang, gezwungen, zwänge
`;

/** Prefixes that never part from their verb, and take no "ge-" in the participle. */
export const INSEPARABLE_PREFIX = /^(?:be|emp|ent|er|ge|miss|ver|zer|wider|über|unter|voll|hinter)(?=.{4})/;

/** Verbs of no special meaning, so common that their subjunctive tells indirect speech; those of the cues come on top. */
export const COMMON_VERBS = `
  bleiben gehen kommen geben stehen liegen führen bringen nehmen sehen lassen bestehen gelten gehören dienen leisten stellen setzen handeln folgen fehlen drohen herrschen dauern
  werfen ziehen treffen steigen sinken wachsen fallen laufen arbeiten leben kosten brauchen benötigen bedeuten entsprechen erhalten bekommen verlieren gewinnen beginnen enden erreichen
  schaffen verfügen sorgen wirken reichen passieren geschehen stammen betreffen zeigen ermöglichen verhindern gefährden stärken schwächen schützen verletzen verstoßen vertreten
  verändern ändern verbessern übertreiben verstehen halten tragen schließen öffnen zahlen bezahlen helfen hoffen suchen finden stützen resultieren verbreiten ernähren machen tun
  wissen denken haben sein werden können müssen sollen wollen dürfen mögen
`;
