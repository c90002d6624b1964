/**
 * What each replicate drew, ordered by how often: those drawn most come first, so that walking through them once and
 * adding the running sum at the end of each group counts each topic as often as it was drawn, without a multiplication.
 */
export interface DrawnGroups {
  readonly replicates: number;
  /** The different topics of each replicate, one replicate after the other. */
  readonly topics: Uint32Array;
  /** Where the groups end in `topics`: those drawn most often, once less, … once; a group may be empty. */
  readonly ends: Uint32Array;
  /** Where the groups of each replicate start in `ends`, with the end of the last. */
  readonly offsets: Uint32Array;
}

/** Writes how often one more replicate drew each topic. */
export type Drawing = (counts: Uint32Array, replicate: number) => void;

/** Draws every replicate and groups what it drew. */
export function drawnGroups(draw: Drawing, topics: number, replicates: number): DrawnGroups {
  const counts = new Uint32Array(topics);
  const found = new Uint32Array(topics * replicates);
  const offsets = new Uint32Array(replicates + 1);
  const ends: number[] = [];
  const next = new Uint32Array(topics + 1);
  let end = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    draw(counts, replicate);
    let deepest = 0;
    for (let topic = 0; topic < topics; topic++) {
      const times = counts[topic]!;
      if (times > deepest) deepest = times;
      next[times]!++;
    }
    for (let times = deepest; times > 0; times--) {
      const start = end;
      end += next[times]!;
      next[times] = start;
      ends.push(end);
    }
    for (let topic = 0; topic < topics; topic++) if (counts[topic]! > 0) found[next[counts[topic]!]!++] = topic;
    next.fill(0, 0, deepest + 1);
    offsets[replicate + 1] = ends.length;
  }
  return { replicates, topics: found.subarray(0, end), ends: Uint32Array.from(ends), offsets };
}
