/** Scores closer to each other than this are ties: they differ by rounding alone. */
const tieWidth = 1e-9;

/** The places of the highest scores, all that tie for it; none where every score is `NaN`. */
export function placesOfHighest(scores: ArrayLike<number>): number[] {
  let highest = -Infinity;
  for (let place = 0; place < scores.length; place++) if (scores[place]! > highest) highest = scores[place]!;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) if (scores[place]! >= highest - tieWidth) places.push(place);
  return places;
}
