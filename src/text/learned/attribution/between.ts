import type { CueCandidate, FirstLook } from "./first-look.ts";
import type { Signals } from "./signals.ts";

/** How many of some things stand between each token and the cue, at most 3. */
export function betweenOf({ document }: Signals, { labels }: FirstLook, cue: CueCandidate, from: number, to: number) {
  const { tokens, quotes, quoteAt } = document;
  const length = to - from;
  const counts = {
    cues: new Uint8Array(length),
    verbs: new Uint8Array(length),
    commas: new Uint8Array(length),
    quotes: new Uint8Array(length),
  };
  const walk = (start: number, stop: number, by: 1 | -1): void => {
    let cues = 0;
    let verbs = 0;
    let commas = 0;
    let marks = 0;
    for (let i = start; i !== stop; i += by) {
      counts.cues[i - from] = Math.min(3, cues);
      counts.verbs[i - from] = Math.min(3, verbs);
      counts.commas[i - from] = Math.min(3, commas);
      counts.quotes[i - from] = Math.min(3, marks);
      if (labels[i] === 2) cues += 1;
      if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.tag)) verbs += 1;
      if (tokens[i]!.text === ",") commas += 1;
      const quote = quoteAt[i]!;
      if (quote >= 0 && (by > 0 ? quotes[quote]!.last : quotes[quote]!.first) === i) marks += 1;
    }
  };
  walk(cue.first - 1, from - 1, -1);
  walk(cue.last + 1, to, 1);
  return counts;
}
