import type { Token } from "../types.ts";
import { membersAt } from "./members.ts";
import type { Phrase } from "./subject.ts";

const OPENINGS =
  /^(?:like |just like |much like |very much like |together with |along with |alongside |as with |as well as |in common with |in company with |in unison with |in concert with |in tandem with |joined by |followed by |accompanied by |flanked by |seconded by )/;
const LONGEST_OPENING = 3;

/**
 * Those who do what a subject does, named beside it between commas: "Oslo, joined by Riga, rejected …", "Oslo, like Riga before
 * it, …", "Together with Riga, Oslo …".
 */
export function companionsOf(
  tokens: readonly Token[],
  { first, last }: Phrase,
  floor: number,
  ceiling: number,
): readonly Phrase[] {
  if (tokens[last + 1]?.text === ",") return companionsAt(tokens, last + 2, ceiling);
  return tokens[first - 1]?.text === "," && first - 1 > floor ? companionsAt(tokens, floor, first) : [];
}

/** The names in an aside that opens here and runs up to a comma. */
function companionsAt(tokens: readonly Token[], at: number, ceiling: number): readonly Phrase[] {
  const words = tokens.slice(at, at + LONGEST_OPENING).map(({ lower }) => lower);
  const opening =
    OPENINGS.exec(`${words.join(" ")} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  if (opening === 0) return [];
  const members = membersAt(tokens, at + opening, ceiling);
  let end = (members[members.length - 1]?.last ?? ceiling) + 1;
  if (/^(?:before|after)$/.test(tokens[end]?.lower ?? "") && tokens[end + 1]?.tag === "PRP") end += 2;
  const named = members.every(({ last }) => /^NNPS?$/.test(tokens[last]!.tag));
  return named && tokens[end]?.text === "," ? members : [];
}
