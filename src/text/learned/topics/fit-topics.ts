import { oneAgainstRest, scoreRow, selectRows, type LinearWeights, type SparseRows } from "../../../learning/index.ts";

/** For each example, whether it is about a topic. */
export type Membership = readonly boolean[];

/** Examples as a matrix, with what each is about. */
export interface TopicRows {
  readonly rows: SparseRows;
  readonly about: readonly Membership[];
  readonly freedom: number;
  readonly seed: number;
}

const MOST_FREEDOM = 1;

/** Learns from some of the rows to tell, for each topic, what is about it from all else. */
export function fitTopics({ rows, about, freedom, seed }: TopicRows, places: readonly number[]): LinearWeights {
  const chosen = selectRows(rows, places);
  const weights = new Float64Array(rows.width * about.length);
  const bias = new Float64Array(about.length);
  for (const [k, own] of about.entries()) {
    const labels = places.map((place) => Number(own[place]!));
    const members = labels.reduce((sum, label) => sum + label, 0);
    const fitted = oneAgainstRest(chosen, labels, {
      classes: 2,
      freedom: Math.min(MOST_FREEDOM, freedom / Math.sqrt(places.length)),
      seed,
      exampleWeights: labels.map((label) =>
        Math.sqrt(labels.length / 2 / (label === 1 ? members : labels.length - members)),
      ),
    });
    for (let at = 0; at < rows.width; at++) weights[at * about.length + k] = fitted.weights[2 * at + 1]!;
    bias[k] = fitted.bias[1]!;
  }
  return { classes: about.length, weights, bias };
}

/** For each topic, the scores of all examples by classifiers that have not seen their fold. */
export function topicScores(data: TopicRows, folds: Int32Array): readonly Float64Array[] {
  const scores = data.about.map(() => new Float64Array(folds.length));
  const places = [...folds.keys()];
  const row = new Float64Array(data.about.length);
  for (const fold of new Set(folds)) {
    const model = fitTopics(
      data,
      places.filter((place) => folds[place] !== fold),
    );
    for (const place of places) {
      if (folds[place] !== fold) continue;
      scoreRow(model, data.rows, place, row);
      for (const [k, score] of row.entries()) scores[k]![place] = score;
    }
  }
  return scores;
}
