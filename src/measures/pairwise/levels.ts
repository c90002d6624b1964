/** The distinct values of a profile, upwards, and which of them each topic has. Arrays may be longer than used. */
export interface Levels {
  readonly count: number;
  readonly values: Float64Array;
  /** The weight of all topics at a level. */
  readonly masses: Float64Array;
  /** The level of each topic. */
  readonly codes: Int32Array;
}

/** Finds the levels of a profile's first `count` topics. What it returns holds until it is called again. */
export type LevelReader = (stances: Float64Array, weights: Float64Array, count: number) => Levels;

/** Makes a reader that keeps its arrays, and so allocates only when a profile is longer than all before. */
export function levelReader(): LevelReader {
  let values = new Float64Array(0);
  let masses = new Float64Array(0);
  let codes = new Int32Array(0);
  return (stances, weights, count) => {
    if (count > values.length) {
      values = new Float64Array(count);
      masses = new Float64Array(count);
      codes = new Int32Array(count);
    }
    const distinct = fewDistinct(stances, count, values) ?? manyDistinct(stances, count, values);
    masses.fill(0, 0, distinct);
    for (let t = 0; t < count; t++) {
      const level = placeOf(stances[t]!, values, distinct);
      codes[t] = level;
      masses[level]! += weights[t]!;
    }
    return { count: distinct, values, masses, codes };
  };
}

const FEW = 32;

/** Writes the distinct stances upwards by inserting each new one, at a cost of O(count); gives up past a few. */
function fewDistinct(stances: Float64Array, count: number, values: Float64Array): number | undefined {
  let distinct = 0;
  for (let t = 0; t < count; t++) {
    const place = placeOf(stances[t]!, values, distinct);
    if (place < distinct && values[place] === stances[t]) continue;
    if (distinct === FEW) return undefined;
    values.copyWithin(place + 1, place, distinct++);
    values[place] = stances[t]!;
  }
  return distinct;
}

function manyDistinct(stances: Float64Array, count: number, values: Float64Array): number {
  values.set(stances.subarray(0, count));
  values.subarray(0, count).sort();
  let distinct = 0;
  for (let t = 0; t < count; t++) {
    if (t === 0 || values[t] !== values[distinct - 1]) values[distinct++] = values[t]!;
  }
  return distinct;
}

/** The place of the first of the values, which ascend, that is not below the stance. */
function placeOf(stance: number, values: Float64Array, distinct: number): number {
  let low = 0;
  let high = distinct;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < stance) low = middle + 1;
    else high = middle;
  }
  return low;
}
