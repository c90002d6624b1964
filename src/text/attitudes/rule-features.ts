import { addFeature, type FeatureCounts } from "../../learning/index.ts";
import { read } from "../read.ts";
import type { ReadAttribution, Span } from "../types.ts";
import type { AttitudePair } from "./attitude.ts";
import type { PairLayout } from "./pair-layout.ts";

/** What the rules read in a passage whose only parties, and only topics, are the two of a pair. */
export function readPair({ text, from, to }: AttitudePair): readonly ReadAttribution[] {
  const [first, second] = [nameAt(text, from), nameAt(text, to)];
  if (first === "" || second === "" || first === second) return [];
  const parties = [
    { id: "from", name: first },
    { id: "to", name: second },
  ];
  return read(text, { parties, topics: parties.map(({ id, name }) => ({ id, label: name, keywords: [name] })) })
    .attributions;
}

/** The words at a place, without marks around them, and to the end of the last word. */
function nameAt(text: string, { start, end }: Span): string {
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? "";
  return (text.slice(start, end) + rest).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** What the rules read, as features: who holds what of whom, by which cue. */
export function addRuleReadings(
  counts: FeatureCounts,
  readings: readonly ReadAttribution[],
  { from, to }: AttitudePair,
  { words }: PairLayout,
  swapped: boolean,
): void {
  const roleOf = (id: string | null | undefined): string =>
    id === null || id === undefined ? "stranger" : (id === "from") === swapped ? "other" : "own";
  const order = from.start < to.start === swapped ? "other-first" : "own-first";
  const sign = Math.sign(words.reduce((sum, word) => sum + word.sign, 0));
  for (const { source, cue, content, addressee, mode, topics } of readings) {
    const holder = roleOf(source.party);
    for (const { topic, stance } of topics) {
      if (topic === source.party) continue;
      addFeature(counts, `stance ${holder} ${roleOf(topic)}`, String(Math.sign(stance)));
      addFeature(counts, `stance ${holder} ${roleOf(topic)} ${order}`, String(Math.sign(stance)));
    }
    const within = (span: Span): boolean => span.start >= content.start && span.end <= content.end;
    const named = [within(from) ? roleOf("from") : "", within(to) ? roleOf("to") : ""];
    const about = named
      .filter((role) => role !== "" && role !== holder)
      .sort()
      .join(" and ");
    const kind = cue ? `${cue.frame} ${cue.polarity} ${String(cue.negated)}` : mode;
    addFeature(counts, `cue ${holder} > ${about}`, kind);
    if (cue) {
      addFeature(counts, `cue word ${holder} > ${about}`, cue.lemma);
      addFeature(counts, `cue word ${holder}`, cue.lemma);
      addFeature(counts, `polarity ${holder} > ${about} ${order}`, String(cue.polarity));
    }
    if (addressee?.party != null) addFeature(counts, `to ${holder} ${roleOf(addressee.party)}`, cue?.lemma ?? "");
    if (about !== "") addFeature(counts, `sign ${holder} > ${about}`, String(sign));
  }
}
