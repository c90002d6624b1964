import type { Party, PartyKind } from "../../model/party.ts";
import { BODY_WORDS, KINDS_CALLED, TITLES } from "../lexicon/roles.ts";
import { stateNamed } from "./geography.ts";

/** Whether a party can be called by a common noun: a state is no "bloc", a union no "government". */
export type MayBeCalled = (party: string, noun: string) => boolean;

/**
 * Judges by what the parties say they are, or by their names: a country’s name makes a state, and a party whose name holds
 * the noun can always be called by it. A party of a kind not known can be called anything.
 */
export function mayBeCalled(parties: readonly Party[]): MayBeCalled {
  const known = new Map(parties.map((party) => [party.id, { kind: kindOf(party), words: wordsIn(party) }]));
  return (id, noun) => {
    const party = known.get(id);
    const kinds = KINDS_CALLED.find(([words]) => words.has(noun))?.[1];
    if (kinds === undefined || (party?.kind === undefined && kinds.length > 0)) return true;
    if (party?.kind === undefined) return party?.words.has(noun) ?? true;
    return kinds.includes(party.kind) || party.words.has(noun) || (noun === "bloc" && isUnion(party));
  };
}

function isUnion({ kind, words }: { kind: PartyKind | undefined; words: ReadonlySet<string> }): boolean {
  return kind !== "state" && ["union", "alliance", "league", "community", "coalition"].some((word) => words.has(word));
}

function kindOf({ kind, name, aliases }: Party): PartyKind | undefined {
  if (kind !== undefined) return kind;
  if (stateNamed([name, ...(aliases ?? [])])) return "state";
  return isTitledName(name.split(" ")) ? "person" : undefined;
}

/** "Mayor Ann Lee", but not "Prime Minister’s Office". */
function isTitledName(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    TITLES.has(words[0]!.toLowerCase()) &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !BODY_WORDS.has(word.toLowerCase()))
  );
}

function wordsIn({ name, aliases }: Party): ReadonlySet<string> {
  return new Set([name, ...(aliases ?? [])].flatMap((wording) => wording.toLowerCase().split(/[^\p{L}]+/u)));
}
