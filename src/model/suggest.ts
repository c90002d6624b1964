/** " (did you mean "aliases"?)" where one of the candidates is close to the word, else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = nearestOf(word, candidates);
  return nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
}

/** The candidate with the fewest edits from the word: at most one for each three letters. */
function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const bare = bareForm(word);
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const other = bareForm(candidate);
    const most = Math.floor(Math.max(bare.length, other.length) / 3);
    if (Math.abs(bare.length - other.length) > Math.min(most, fewest)) continue;
    const edits = editDistance(bare, other);
    if (edits <= most && edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

const bareForm = (word: string): string =>
  word
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");

/** How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length]!;
}
