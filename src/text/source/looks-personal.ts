import type { Party } from "../../model/party.ts";
import { BODY_WORDS } from "../lexicon/roles.ts";

/** Whether a name of a party is that of a person: the party is one, or an alias of it reads as one. */
export function looksPersonal(name: string, party: Party): boolean {
  if (party.kind === "person") return true;
  const isNameWord = (word: string): boolean =>
    /^\p{Lu}[\p{Ll}'’-]+\p{L}*$|^(?:\p{Lu}\.)+$|^(?:of|de|van|von|al|bin)$/u.test(word) &&
    !BODY_WORDS.has(word.toLowerCase());
  return name !== party.name && name.split(/\s+/).every(isNameWord);
}
