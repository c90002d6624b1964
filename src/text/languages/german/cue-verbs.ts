/**
 * Verbs and verb idioms that attribute words or a position to their subject, one line a group, as for English:
 * `frame polarity complements: lemma, lemma, …`. A bar parts a separable particle ("an|kündigen"); further words of a lemma
 * must stand in the same clause, wherever ("vertreten Ansicht": "vertrat am Montag die Ansicht"). Complements:
 *   q a quote · t a clause ("dass", "ob", or with its verb second) · T only with "dass" · i an infinitive with "zu" ·
 *   n a noun phrase · e an object and what is said of it ("als …") · v an infinitive without "zu" · o addressee in the dative ·
 *   a addressee in the accusative · p the source stands in a prepositional phrase ("in dem Papier heißt es") ·
 *   I only without a person as subject ("es heißt")
 */
export const CUE_VERBS = `
speech 0 qto: sagen, erklären, mit|teilen, berichten, erzählen, versichern, zu|rufen, aus|richten, zu|flüstern, verraten, schildern, erläutern, bestätigen,
  weiter|geben, an|vertrauen
speech 0 qt: meinen, betonen, an|geben, hinzu|fügen, äußern, aus|führen, unterstreichen, schreiben, sprechen, antworten, entgegnen, erwidern, kontern, ergänzen, bemerken, an|merken,
  behaupten, beteuern, bekräftigen, bekunden, verkünden, verkündigen, fest|stellen, fest|halten, konstatieren, argumentieren, kommentieren, präzisieren, resümieren, folgern, urteilen,
  fort|fahren, ein|räumen, zu|geben, zu|gestehen, gestehen, ein|gestehen, offenbaren, enthüllen, twittern, posten, rufen, skandieren, jubeln, spotten, scherzen,
  schwärmen, klagen, jammern, schimpfen, poltern, wettern, mutmaßen, spekulieren, prognostizieren, voraus|sagen, vorher|sagen, orakeln, formulieren, wiederholen, nach|legen, ein|werfen,
  um|schreiben, charakterisieren, beschreiben, bilanzieren, aus|sagen, geben zu Protokoll, lassen verlauten, lassen durchblicken, lassen wissen, melden, vermelden, an|deuten, hin|weisen, verweisen darauf, hin|weisen darauf,
  bekannt|geben, geben bekannt, kund|tun, klar|stellen, klar|machen, dar|legen, begründen, erinnern daran, beruhigen, beschwichtigen, signalisieren, suggerieren, verbreiten,
  äußern sich, zeigen sich überzeugt, zeigen sich zuversichtlich, zeigen sich besorgt, zeigen sich überrascht, geben zu bedenken, vertreten Ansicht, vertreten Auffassung, vertreten Meinung, vertreten Standpunkt,
  vertreten Position, vertreten These, sein Ansicht, sein Meinung, sein Auffassung, sein überzeugt, sein sicher, sein zuversichtlich, sein Überzeugung, machen klar, machen deutlich, stellen klar, heißen weiter,
  lassen verbreiten, lassen ausrichten, wollen wissen, bringen Ausdruck, halten für möglich, halten für wahrscheinlich, kommen Ergebnis, kommen Schluss, gelangen Ergebnis, gelangen Schluss
speech -1 qti: warnen davor, ab|raten davon, warnen, drohen
speech 0 qt: mahnen, protestieren, fragen, wissen, befürchten, fürchten, hoffen, an|kündigen, versprechen, zu|sagen, zu|sichern, geloben, beschließen, entscheiden, verfügen, an|ordnen, fest|legen
speech 0 t: glauben, vermuten, an|nehmen, aus|gehen davon, schätzen, erwarten, rechnen damit, denken, finden, wissen, ahnen, befürchten, fürchten, hoffen, wünschen, zweifeln daran, bezweifeln, schließen daraus, ergeben, zeigen, belegen,
  heraus|finden, ermitteln, fest|stellen, beobachten, verstehen, berechnen, entdecken, erkennen, ein|sehen, meinen, sehen sich bestätigt, verständigen sich darauf, einigen sich darauf, gehen davon aus, zugrunde legen, vor|sehen
speech 0 qtpI: heißen es in, heißen es aus, heißen es bei, heißen es von, verlauten aus, hervor|gehen aus
speech 0 qP: zitieren Worten, zitieren
speech 0 ti: machen Vorgabe, erteilen Befehl, erteilen Auftrag, geben Anweisung, treffen Entscheidung, fassen Beschluss, fällen Urteil, äußern Vermutung, äußern Befürchtung, äußern Hoffnung, äußern Erwartung, geben Auskunft
speech 0 n: berichten von, berichten über, sprechen von, sprechen über, hin|weisen auf, verweisen auf, aus|gehen von, rechnen mit, erinnern an, reden von, informieren über, begründen mit, zurück|führen auf, erwarten, vermuten, voraus|sagen, vorher|sagen, prognostizieren,
  schätzen auf, beziffern auf, bestätigen, mit|teilen, bekannt|geben, geben bekannt, verkünden, an|kündigen, vor|stellen Pläne, betonen, unterstreichen, hervor|heben, äußern sich zu, nehmen Stellung, erläutern, ein|räumen, dar|legen, an|deuten
speech -1 n: warnen vor, klagen über, beklagen sich über, befürchten, fürchten, beschweren sich über
evaluation 0 qe: bezeichnen, nennen, charakterisieren, beschreiben, werten, ein|stufen, an|sehen als, betrachten als, sehen als, sehen in, sehen darin, deuten als, verstehen als, titulieren, bewerten als, ein|schätzen als, erklären für, halten für, kennzeichnen als, brandmarken als, rühmen als, feiern als
directive 1 qaiT: auf|fordern, bitten, ermahnen, drängen, auf|rufen, ermuntern, ermutigen, beauftragen, an|weisen, beschwören, an|flehen, ersuchen
directive 1 qoiT: raten, empfehlen, nahe|legen, befehlen, vor|schreiben, verordnen
directive 1 n: auf|rufen zu, auf|fordern zu, bitten um, drängen auf, appellieren an, mahnen zu, raten zu, ermahnen zu, ein|laden zu, auf|rufen
directive 1 qti: appellieren an, auf|rufen dazu, raten dazu, plädieren dafür, aus|sprechen sich dafür, ein|setzen sich dafür, bestehen darauf, pochen darauf, drängen darauf
demand 1 qtin: fordern, verlangen, vor|schlagen, beantragen, ein|fordern, befürworten, an|mahnen, an|regen, beanspruchen, ersehnen, wünschen, erbitten, an|streben, beabsichtigen, planen
demand 1 n: plädieren für, aus|sprechen sich für, ein|setzen sich für, werben für, kämpfen für, ein|treten für, bestehen auf, pochen auf, dringen auf, hoffen auf, bekennen sich zu, stimmen für, votieren für,
  machen sich stark für, streiten für, stehen für, setzen auf, fest|halten an, erhoffen sich, entscheiden sich für, verpflichten sich zu
demand 1 i: planen, beabsichtigen, versprechen, zu|sagen, zu|sichern, geloben, drohen, an|bieten, an|kündigen, erklären sich bereit, entschließen sich, entscheiden sich, beschließen, vor|haben, erwägen, beeilen sich, hoffen, haben vor
demand 1 ti: machen Vorschlag, unterbreiten Vorschlag, erheben Forderung, stellen Forderung, äußern Wunsch
demand 1 v: wollen, mögen
demand 1 n: zu|sagen, versprechen, an|bieten, drohen mit, an|drohen, garantieren, beschließen
support 1 qnt: begrüßen, unterstützen, loben, befürworten, gut|heißen, würdigen, verteidigen, billigen, akzeptieren, an|erkennen, preisen, feiern, bejahen, rechtfertigen, zu|stimmen, bei|pflichten, beklatschen
support 1 n: zu|stimmen, stellen sich hinter, halten für richtig, halten für sinnvoll, halten für notwendig, halten für nötig, halten für vertretbar, halten für angemessen, stehen zu, tragen mit, mit|tragen, stärken Rücken,
  freuen sich über, geben grünes Licht, geben Zustimmung, erteilen Zustimmung, zeigen sich erfreut über, zeigen sich zufrieden mit, danken für
rejection -1 qnt: ab|lehnen, kritisieren, verurteilen, zurück|weisen, bemängeln, beanstanden, monieren, rügen, tadeln, geißeln, missbilligen, bedauern, beklagen, verwerfen, bestreiten, dementieren, leugnen, an|prangern, verhöhnen, verspotten,
  brandmarken, aus|schließen, boykottieren, bekämpfen, an|zweifeln, bezweifeln, verneinen, widersprechen, an|fechten, verweigern, verbitten sich, untersagen
rejection -1 n: aus|sprechen sich gegen, protestieren gegen, stimmen gegen, votieren gegen, wenden sich gegen, wehren sich gegen, stemmen sich gegen, sträuben sich gegen, kämpfen gegen, ein|treten gegen, halten nichts von,
  distanzieren sich von, nehmen Abstand von, ab|rücken von, verzichten auf, ab|sehen von, opponieren gegen, demonstrieren gegen, halten für falsch, halten für überflüssig, halten für unnötig, halten für unsinnig,
  erteilen Absage, üben Kritik an, äußern Kritik, äußern Zweifel, äußern Bedenken, äußern sich kritisch, zeigen sich enttäuscht, zeigen sich empört, ab|raten von, erheben Einspruch, ein|legen Veto, stehen ablehnend, lehnen ab
rejection -1 i: weigern sich, ab|lehnen, verzichten darauf, verweigern
rejection -1 qoti: vor|werfen, unterstellen, vor|halten, an|lasten
rejection -1 qait: beschuldigen, bezichtigen, verdächtigen, an|klagen
rejection -1 n: vor|werfen, beschuldigen, bezichtigen, machen verantwortlich, erheben Vorwürfe, erheben Vorwurf
rejection -1 ti: erheben Vorwurf, erheben Vorwürfe
`;
