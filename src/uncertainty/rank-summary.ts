import { counted, listed, named, sentence } from "../compare/words.ts";
import type { Party } from "../model/party.ts";
import type { RankStability } from "./rank-stability-result.ts";

/** Who is closest under how many measures, in a sentence. */
export function rankSummary(
  { of, measures, scored, pairs }: Omit<RankStability, "summary">,
  parties: readonly Party[],
): string {
  const nameOf = (id: string) => named(parties.find((party) => party.id === id)?.name ?? id);
  const measuresOf = counted(measures.length, "measure");
  const [top] = pairs;
  if (top === undefined) {
    return of === undefined
      ? `No two parties have a score under any of ${measuresOf}.`
      : `No party has a score with ${nameOf(of)} under any of ${measuresOf}.`;
  }
  const equals = pairs.filter(({ first, alone }) => first === top.first && alone === top.alone);
  const who =
    of === undefined
      ? equals.map(({ a, b }) => `${nameOf(a)} and ${nameOf(b)}`).join("; and ")
      : listed(equals.map(({ b }) => nameOf(b)));
  const many = equals.length > 1;
  const what = of === undefined ? "the closest pair" : `the closest to ${nameOf(of)}`;
  const verb = many ? "are each" : of === undefined ? "are" : "is";
  const ties = top.first - top.alone;
  const tied = ties === 0 ? "" : `, tied with ${many ? "one another or others" : "others"} under ${ties}`;
  const silent = measures.length - scored;
  const without = silent === 0 ? "" : ` (${counted(silent, "other")} ${silent === 1 ? "gives" : "give"} no score)`;
  return sentence(`${who} ${verb} ${what} under ${top.first} of ${counted(scored, "measure")}${tied}${without}.`);
}
