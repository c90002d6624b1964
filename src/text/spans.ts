import type { Span } from "./types.ts";

/** The place of the first of some ordered items for which a test holds, if it holds for all after it; else their number. */
export function firstThat<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place of the first of some spans, in order and apart, that ends beyond an offset; their number if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstThat(spans, ({ end }) => end > offset);
}

/** Those of some spans, in order and apart, that share anything with a stretch. */
export function overlapping<Item extends Span>(spans: readonly Item[], { start, end }: Span): readonly Item[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last += 1;
  return spans.slice(first, last);
}
