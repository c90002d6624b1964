import { countries } from "countries-list";
import nationalities from "i18n-nationality/langs/en.json" with { type: "json" };
import { phrases } from "../lexicon/word-list.ts";
import { COUNTRY_NAMES, DEMONYMS, SEATS_OF_POWER } from "../lexicon/places.ts";

/** How a state is called: by its names, by its people, by where it is governed from. */
export interface StateNames {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
}

function byCountry(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, 2), phrases(line.slice(4))] as const),
  );
}

const names = byCountry(COUNTRY_NAMES);
const demonyms = byCountry(DEMONYMS);
const seats = byCountry(SEATS_OF_POWER);

// The package gives a country's name where it knows no adjective, and notes in brackets where two countries share one.
function packagedDemonym(code: string, country: string): readonly string[] {
  const word: string | undefined = (nationalities.nationalities as Readonly<Record<string, string>>)[code];
  return word === undefined || word === country || /[(,]| - /.test(word) || !/[a-z]$/.test(word) ? [] : [word];
}

function namesOf(code: string, name: string, capital: string): StateNames {
  return {
    names: [name, ...(names.get(code) ?? [])],
    demonyms: demonyms.get(code) ?? packagedDemonym(code, name),
    seats: [capital.replace(/ D\.C\.$/, ""), ...(seats.get(code) ?? [])].filter((seat) => seat !== "" && seat !== name),
  };
}

const states = Object.entries(countries).map(([code, { name, capital }]) => namesOf(code, name, capital));
const stateByName = new Map(states.flatMap((state) => state.names.map((name) => [name.toLowerCase(), state] as const)));

/** The state that one of these names stands for, or nothing where none is a country’s name. */
export function stateNamed(candidates: readonly string[]): StateNames | undefined {
  for (const name of candidates) {
    const state = stateByName.get(name.replace(/^the /i, "").toLowerCase());
    if (state) return state;
  }
  return undefined;
}
