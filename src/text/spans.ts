import type { Span } from "./types.ts";

/** The place of the first of some spans, in order and apart, that ends beyond an offset; their number if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of some spans, in order and apart, that share anything with a stretch. */
export function overlapping<Item extends Span>(spans: readonly Item[], { start, end }: Span): readonly Item[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last += 1;
  return spans.slice(first, last);
}
