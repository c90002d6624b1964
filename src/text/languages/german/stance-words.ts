import { wordSet } from "../../lexicon/word-list.ts";
import type { StanceWords } from "../pack.ts";

export const STANCE_WORDS: StanceWords = {
  promotingVerbs: `
    ein|führen, erhöhen, steigern, aus|bauen, erweitern, stärken, fördern, erhalten, bewahren, sichern, schützen, schaffen, ermöglichen, erlauben, gestatten, zu|lassen, genehmigen, gewähren, garantieren, gewährleisten,
    bei|behalten, fort|setzen, fort|führen, verlängern, weiter|führen, aus|weiten, verstärken, verbessern, vor|ziehen, beschleunigen, auf|nehmen, ein|setzen, bauen, errichten, finanzieren, investieren, ein|richten, legalisieren,
    entkriminalisieren, an|heben, verdoppeln, voran|treiben, durch|setzen, um|setzen, an|erkennen, auf|stocken, bereit|stellen, etablieren, verankern, fest|schreiben, fest|halten, gelten, bestehen, bleiben, aus|zahlen,
    erheben, verpflichten, vor|schreiben, bei|treten, behalten, ratifizieren, senden, entsenden, liefern, berücksichtigen, entlasten, vereinfachen, erleichtern, begünstigen, dürfen
  `,
  stoppingVerbs: `
    ab|schaffen, senken, reduzieren, verringern, kürzen, streichen, beenden, stoppen, verbieten, untersagen, verhindern, ein|schränken, begrenzen, beschränken, ab|bauen, auf|heben, auf|geben, aus|steigen, aus|treten,
    ein|stellen, schließen, ab|schalten, unterbinden, unterlassen, vermeiden, verzichten, zurück|nehmen, zurück|fahren, zurück|ziehen, ab|ziehen, entziehen, verweigern, bekämpfen, erschweren, gefährden, schwächen, behindern, belasten,
    bestrafen, sanktionieren, verschieben, aus|setzen, ab|brechen, ab|wickeln, auf|lösen, kündigen, zerschlagen, drosseln, bremsen, minimieren, halbieren, ersetzen, überwinden, ächten, schaden, zerstören, diskriminieren, benachteiligen
  `,
  promotingWords: `
    einführung, erhöhung, steigerung, ausbau, erweiterung, stärkung, förderung, unterstützung, erhalt, erhaltung, schutz, sicherung, schaffung, erlaubnis, genehmigung, beibehaltung, fortsetzung, fortführung, verlängerung,
    ausweitung, verbesserung, beschleunigung, bau, finanzierung, legalisierung, freigabe, anhebung, aufnahme, einsatz, anerkennung, verankerung, umsetzung, beitritt, pflicht, recht, entlastung, einrichtung, vorrang, mehr, höher, stärker,
    zulassung, wiedereinführung
  `,
  stoppingWords: `
    abgeschafft, abschaffung, senkung, reduzierung, verringerung, kürzung, streichung, beendigung, ende, stopp, verbot, einschränkung, begrenzung, beschränkung, abbau, aufhebung, ausstieg, austritt, schließung, abschaltung, verzicht, rücknahme,
    abzug, entzug, bekämpfung, moratorium, aussetzung, abwicklung, auflösung, boykott, weniger, niedriger, schluss, sanktionierung, benachteiligung
  `,
  approvingVerbs: `
    befürworten, begrüßen, fordern, verlangen, unterstützen, zu|stimmen, bejahen, teilen, an|streben, ein|fordern, beantragen, wünschen, vor|schlagen, empfehlen, gut|heißen, verteidigen, wollen, bekennen, plädieren
  `,
  disapprovingVerbs: `
    ab|lehnen, verurteilen, zurück|weisen, kritisieren, widersprechen, bedauern, missbilligen, verwerfen, verneinen, warnen, protestieren
  `,
  approvingWords: `
    dafür, befürworter, befürwortung, zustimmung, forderung
  `,
  disapprovingWords: `
    dagegen, gegner, ablehnung, ablehnend, kritisch, kritik, skeptisch
  `,
  goodWords: `
    sinnvoll, richtig, wichtig, notwendig, nötig, gut, gerecht, fair, vernünftig, hilfreich, nützlich, überfällig, erforderlich, unverzichtbar, unerlässlich, dringend, zwingend, zielführend, angemessen, wünschenswert, positiv, chance,
    fortschritt, gewinn, erfolgreich, bewährt, zeitgemäß, selbstverständlich, unabdingbar, essenziell, vorteil, bereicherung, grundrecht, menschenrecht, legitim, berechtigt, effektiv, effizient, geeignet, konsequent, begrüßenswert, geboten
  `,
  badWords: `
    falsch, schlecht, schädlich, unnötig, überflüssig, ungerecht, unfair, unsinnig, sinnlos, unverhältnismäßig, gefährlich, fatal, fehler, irrweg, unzulässig, verfehlt, problematisch, kontraproduktiv, verfassungswidrig, unsozial,
    bevormundung, gängelung, willkür, unsinn, irrsinn, diskriminierung, diskriminierend, nachteil, gefahr, skandal, untragbar, inakzeptabel, unannehmbar, ungeeignet, wirkungslos, fragwürdig, bedenklich, zwang, bürokratie, symbolpolitik,
    verschwendung, belastend, unvereinbar, unwürdig, unmenschlich, unnötigerweise, zweifelhaft, unverantwortlich, willkürlich, negativ, undemokratisch, unrecht, eingriff, ineffizient, nutzlos, abzulehnen
  `,
  wanting: wordSet(`
    soll sollen sollte sollten muss müssen müsste müssten darf dürfen dürfte dürften will wollen wollte möchte möchten braucht brauchen bedarf gehört gehören kann können ist sind wäre werden wird werde würde wolle müsse solle dürfe könne wir
  `),
  pro: wordSet("für fürs"),
  contra: wordSet("gegen wider"),
  leaning: wordSet(`
    setzt setzen gesetzt einsetzen eingesetzt steht stehen sprechen spricht ausgesprochen aussprechen stimmen stimmt gestimmt tritt treten eintreten kämpfen kämpft plädieren plädiert werben wirbt votieren votiert wendet wenden
    bekennen bekennt stellt stellen wehren wehrt sträuben protestieren protestiert demonstrieren wir
  `),
  headsFor: [
    "befürworter",
    "befürworterin",
    "anhänger",
    "ausbau",
    "förderung",
    "pflicht",
    "erhöhung",
    "einführung",
    "erhalt",
    "freigabe",
  ],
  headsAgainst: [
    "gegner",
    "gegnerin",
    "ausstieg",
    "verbot",
    "stopp",
    "abschaffung",
    "senkung",
    "kürzung",
    "abbau",
    "begrenzung",
    "verzicht",
    "austritt",
    "kritiker",
    "abzug",
    "ende",
  ],
  yes: wordSet("ja selbstverständlich natürlich unbedingt genau zustimmung richtig"),
  no: wordSet("nein keinesfalls keineswegs niemals nie"),
  proposals: wordSet(
    "dies das dieses diese diesen dieser diesem dem forderung forderungen vorschlag vorhaben these maßnahme maßnahmen idee regelung vorstoß plan pläne hier",
  ),
  conditions: wordSet("wenn falls sofern solange"),
  neither: wordSet("weder"),
  notOnly: wordSet("nur allein bloß zuletzt"),
  emptyWords: `
   , bund, land, länder, staat,, bundesregierung, landesregierung, regierung, bundesland, bundesländer, menschen, mensch, bürger, personen, jahr, jahre, fall, möglichkeit, möglichkeiten, zukunft, rahmen, bereich,
    regel, seite, form, zeit, teil, anteil, zahl, stadt,,, union, kommunen, unternehmen, kinder, frauen, männer,,, öffentliche, allgemeine, gesetzliche, neue, alle, mindestens, recht, förderung, verbot
  `,
};
