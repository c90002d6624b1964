import type { Attribution } from "./types.ts";

/**
 * What one party claims of another's position ("Kyiv says Moscow wants …"), which is no position of the other: the
 * attributions that stand, source and all, in the words of another party. One sweep through the text.
 */
export function hearsayIn(attributions: readonly Attribution[]): ReadonlySet<Attribution> {
  const outers = attributions
    .filter(({ source }) => source.party !== null)
    .toSorted((a, b) => a.content.start - b.content.start);
  const inners = attributions
    .filter(({ source }) => source.implicit !== true)
    .toSorted((a, b) => a.source.start - b.source.start);
  const hearsay = new Set<Attribution>();
  let next = 0;
  let open: Attribution[] = [];
  for (const inner of inners) {
    const { source, content } = inner;
    while (next < outers.length && outers[next]!.content.start <= source.start) open.push(outers[next++]!);
    open = open.filter((outer) => outer.content.end > source.start);
    const end = Math.max(source.end, content.end);
    if (open.some((outer) => outer.source.party !== source.party && outer.content.end >= end)) hearsay.add(inner);
  }
  return hearsay;
}
