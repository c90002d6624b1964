import { addFeature, type FeatureCounts } from "../../learning/index.ts";
import type { PairView } from "./pair-view.ts";

/** How far before the first and after the last party words count. */
const REACH = 12;
const EMPTY = /^(?:[^\p{L}]+|an?|the)$/u;

/** The runs of words before, between and after the parties, and of the whole passage. */
export function addWordRuns(counts: FeatureCounts, { stems, first, last, order }: PairView): void {
  addRuns(counts, `before ${order}`, stems.slice(Math.max(0, first - REACH), first), 2);
  addRuns(counts, `between ${order}`, stems.slice(first, last + 1), 3);
  addRuns(counts, `after ${order}`, stems.slice(last + 1, last + 1 + REACH), 2);
  addRuns(counts, "anywhere", stems, 2);
}

function addRuns(counts: FeatureCounts, namespace: string, stems: readonly string[], longest: number): void {
  for (let start = 0; start < stems.length; start++) {
    for (let length = 1; length <= longest && start + length <= stems.length; length++) {
      if (length === 1 && EMPTY.test(stems[start]!)) continue;
      addFeature(counts, `${namespace} ${length}`, stems.slice(start, start + length).join(" "));
    }
  }
}

/** The words next to each party, and the verbs between and after them. */
export function addNeighbours(counts: FeatureCounts, view: PairView): void {
  const { stems, own, other, order, first, last, words } = view;
  const stemAt = (place: number): string => stems[place] ?? "";
  for (const [party, at] of [["own", own] as const, ["other", other] as const]) {
    for (let distance = 1; distance <= 4; distance++) {
      const far = distance > 2 ? "far" : distance;
      if (stems[at - distance] !== undefined) addFeature(counts, `${party} -${far}`, stemAt(at - distance));
      if (stems[at + distance] !== undefined) addFeature(counts, `${party} +${far}`, stemAt(at + distance));
    }
    addFeature(counts, `${party} next two`, `${stemAt(at + 1)} ${stemAt(at + 2)}`);
    addFeature(counts, `${party} last two`, `${stemAt(at - 2)} ${stemAt(at - 1)}`);
    addFeature(counts, `${party} amid ${order}`, `${stemAt(at - 1)} ${stemAt(at + 1)}`);
  }
  addVerbs(counts, view);
  if (last - first <= 5) addFeature(counts, `link ${order}`, stems.slice(first + 1, last).join(" "));
  const tags = words.slice(first + 1, Math.min(last, first + 7)).map(({ tag }) => tag.slice(0, 2));
  addFeature(counts, `link tags ${order}`, tags.join(" "));
}

const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|'s|said|says)$/;

function addVerbs(counts: FeatureCounts, { words, first, last, order }: PairView): void {
  const verbsIn = (from: number, to: number): readonly string[] =>
    words
      .slice(Math.max(0, from), to)
      .filter(({ tag, lower }) => tag.startsWith("VB") && !AUXILIARY.test(lower))
      .map(({ stem }) => stem);
  const between = verbsIn(first + 1, last);
  const [next] = verbsIn(last + 1, last + 10);
  const before = verbsIn(first - 8, first).at(-1);
  const [opening, closing] = [between[0], between.at(-1)];
  if (opening !== undefined && closing !== undefined) {
    addFeature(counts, `opening verb ${order}`, opening);
    addFeature(counts, `closing verb ${order}`, closing);
    addFeature(counts, `verbs ${order}`, `${opening} ${closing}`);
    if (between.length === 1) addFeature(counts, `only verb ${order}`, opening);
  }
  if (next !== undefined) {
    addFeature(counts, `next verb ${order}`, next);
    addFeature(counts, `next verb ${order}`, `${closing ?? "none"} ${next}`);
  }
  if (before !== undefined) addFeature(counts, `verb before ${order}`, before);
}
