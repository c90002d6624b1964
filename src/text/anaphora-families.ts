import { stem } from "./natural/stem.ts";
import { wordSet } from "./lexicon/word-list.ts";

/** Words so general that they can stand for any topic: "the plan" may be a dam, a tax or a treaty. */
const GENERAL = wordSet(`
  plan plans proposal proposals project projects initiative scheme blueprint roadmap programme program measure measures move moves step steps policy practice approach decision action
  actions idea prospect thing things change changes decree order venture package
`);

/** Words that stand only for their like: "the ban" is an embargo or a moratorium, never a dam. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  "accord agreement deal pact treaty protocol convention settlement arrangement compact memorandum compromise truce ceasefire cease armistice text document",
  "bill law legislation act reform rule rules regulation directive amendment text draft document",
  "resolution motion text draft vote",
  "ban embargo blockade boycott moratorium sanction restriction curb prohibition freeze",
  "levy tax charge fee duty tariff toll price surcharge",
  "vote referendum election poll ballot",
  "strike walkout stoppage industrial",
  "invasion offensive operation war attack aggression intervention incursion",
  "purchase sale merger takeover acquisition export",
  "quota limit cap ceiling quotas",
  "exemption waiver exception opt",
  "subsidy fund loan aid budget grant credit",
  "structure facility site plant dam bridge base port pipeline road wall cable reactor enterprise",
  "mission force deployment peacekeeper",
  "body institution alliance bloc union currency membership accession",
  "cut reduction",
  "penalty fine sanction",
].map((words) => new Set(words.split(" ").map(stem)));

/** Whether a noun may stand for a topic that is named by these words. */
export function mayStandFor(head: string, topicStems: ReadonlySet<string>): boolean {
  const stemmed = stem(head);
  if (GENERAL.has(head) || topicStems.has(stemmed)) return true;
  return FAMILIES.some((family) => family.has(stemmed) && [...topicStems].some((word) => family.has(word)));
}
