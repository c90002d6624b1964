import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/text/attribute.ts";
import { german } from "../../../src/text/languages/index.ts";
import { attributed } from "./attributed.ts";

const phenomena: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "a quote before its cue",
    "„Die Ernte ist verloren“, sagte die Bäuerin am Montag.",
    ["die Bäuerin (-) | sagte | „Die Ernte ist verloren“"],
  ],
  [
    "a quote of several sentences behind a colon",
    "Die Bäuerin sagte: „Die Ernte ist verloren. Wir geben auf.“",
    ["Die Bäuerin (-) | sagte | „Die Ernte ist verloren. Wir geben auf.“"],
  ],
  [
    "a quote that its cue interrupts",
    "„Wir brauchen die Brücke“, sagte ein Sprecher des Bauernbunds, „und zwar bald.“",
    ["ein Sprecher des Bauernbunds (BB) | sagte | „Wir brauchen die Brücke“ … „und zwar bald.“"],
  ],
  ["angled marks of quotation", "»Es reicht«, rief der Wirt.", ["der Wirt (-) | rief | »Es reicht«"]],
  [
    "a clause with dass",
    "Der Wirt erklärte, dass die Gäste ausbleiben.",
    ["Der Wirt (-) | erklärte | dass die Gäste ausbleiben"],
  ],
  [
    "a clause with its verb second",
    "Der Wirt erklärte, die Gäste blieben aus.",
    ["Der Wirt (-) | erklärte | die Gäste blieben aus"],
  ],
  ["an indirect question", "Der Wirt fragte, ob die Gäste kommen.", ["Der Wirt (-) | fragte | ob die Gäste kommen"]],
  [
    "a separated particle",
    "Der Bauernbund kündigte am Abend einen Streik an.",
    ["Der Bauernbund (BB) | kündigte | am Abend einen Streik"],
  ],
  [
    "the perfect bracket",
    "Der Bauernbund hat einen Streik angekündigt.",
    ["Der Bauernbund (BB) | angekündigt | einen Streik"],
  ],
  ["an object before the verb", "Den Plan lehnte der Bauernbund ab.", ["der Bauernbund (BB) | lehnte | Den Plan"]],
  [
    "a light verb with its noun",
    "Die Köchin vertrat am Montag die Ansicht, das Dorf brauche ein Gasthaus.",
    ["Die Köchin (-) | vertrat | das Dorf brauche ein Gasthaus"],
  ],
  [
    "a source in a prepositional phrase",
    "In dem Papier heißt es, das Dorf brauche ein Gasthaus.",
    ["dem Papier (-) | heißt es | das Dorf brauche ein Gasthaus"],
  ],
  ["laut", "Laut dem Wirt kommen weniger Gäste.", ["dem Wirt (-) | Laut | kommen weniger Gäste"]],
  [
    "nach Angaben",
    "Nach Angaben der Feuerwehr brannten drei Scheunen.",
    ["Angaben der Feuerwehr (-) | Nach | brannten drei Scheunen"],
  ],
  [
    "zufolge behind the source",
    "Drei Scheunen brannten der Feuerwehr zufolge ab.",
    ["der Feuerwehr (-) | zufolge | Drei Scheunen brannten … ab"],
  ],
  [
    "so behind what was said",
    "Die Scheune sei nicht versichert gewesen, so der Bauer.",
    ["der Bauer (-) | so | Die Scheune sei nicht versichert gewesen"],
  ],
  [
    "a clause with wie at the head",
    "Wie die Feuerwehr mitteilte, brannten drei Scheunen.",
    ["die Feuerwehr (-) | mitteilte | brannten drei Scheunen"],
  ],
  [
    "a clause with wie at the end",
    "Drei Scheunen brannten, wie die Feuerwehr mitteilte.",
    ["die Feuerwehr (-) | mitteilte | Drei Scheunen brannten"],
  ],
  [
    "indirect speech that goes on in the subjunctive",
    "Der Wirt sagte, der Sommer sei verregnet gewesen. Man habe zwei Köche entlassen.",
    ["Der Wirt (-) | sagte | der Sommer sei verregnet gewesen", "Der Wirt (-) | - | Man habe zwei Köche entlassen"],
  ],
  [
    "an infinitive asked of somebody",
    "Der Bauernbund forderte die Liste Nord auf, den Antrag zurückzuziehen.",
    ["Der Bauernbund (BB) | forderte | den Antrag zurückzuziehen"],
  ],
  [
    "a reproach",
    "Der Bauernbund warf der Liste Nord vor, die Höfe zu vergessen.",
    ["Der Bauernbund (BB) | warf | die Höfe zu vergessen"],
  ],
  [
    "what something is called, and a second verb of the same subject",
    "Der Bauernbund bezeichnete den Plan als Irrweg und forderte einen Neuanfang.",
    ["Der Bauernbund (BB) | bezeichnete | den Plan als Irrweg", "Der Bauernbund (BB) | forderte | einen Neuanfang"],
  ],
  [
    "the agent of a passive",
    "Die Maut wurde vom Bauernbund scharf kritisiert.",
    ["Bauernbund (BB) | kritisiert | Die Maut"],
  ],
  ["an intention", "Der Bauernbund will die Maut abschaffen.", ["Der Bauernbund (BB) | will | die Maut abschaffen"]],
  [
    "a relative clause inside the subject",
    "Die Wirtin, die seit Jahren im Dorf lebt, lobte den Plan.",
    ["Die Wirtin (-) | lobte | den Plan"],
  ],
  [
    "somebody quoted in the passive",
    "Die Wirtin wird mit den Worten zitiert: „Ich gehe.“",
    ["Die Wirtin (-) | Worten zitiert | „Ich gehe.“"],
  ],
];

describe("German attribution", () => {
  test.each(phenomena)("reads %s", (_, text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });

  test.each([
    ["a passive without an agent", "Die Maut wurde scharf kritisiert."],
    ["nobody in particular", "Man sagt, das Dorf sterbe."],
    ["actions and background", "Der Zug fuhr um acht Uhr ab. Der Schnee lag hoch."],
    ["a subjunctive that follows no report", "Der Schnee lag hoch. Das Dorf sei leer."],
  ])("gives nothing for %s", (_, text) => {
    expect(attributed(text)).toEqual([]);
  });

  test("tells quoted from retold and characterised words", () => {
    const modes = (text: string) => attribute(text, { language: german }).map(({ mode }) => mode);
    expect(modes("„Nein“, sagte der Wirt.")).toEqual(["direct"]);
    expect(modes("Der Wirt sagte, der Plan sei „albern“.")).toEqual(["mixed"]);
    expect(modes("Der Wirt sagte, der Plan sei albern.")).toEqual(["indirect"]);
    expect(modes("Der Wirt lehnte den Plan ab.")).toEqual(["characterized"]);
  });

  test("finds who is spoken to, in the dative and the accusative", () => {
    const addressees = (text: string) =>
      attribute(text, { language: german }).map(
        ({ addressee }) => addressee && text.slice(addressee.start, addressee.end),
      );
    expect(addressees("Der Bauernbund warf der Liste Nord vor, die Höfe zu vergessen.")).toEqual(["der Liste Nord"]);
    expect(addressees("Norwegen forderte Island auf, die Quote zu senken.")).toEqual(["Island"]);
  });

  test("marks a carried-over source as implicit", () => {
    const text = "Der Wirt sagte, der Sommer sei verregnet gewesen. Man habe zwei Köche entlassen.";
    expect(attribute(text, { language: german }).map(({ source }) => source.implicit === true)).toEqual([false, true]);
  });
});
