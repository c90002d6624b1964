import type { Random } from "../base/random.ts";
import { shuffle } from "../base/shuffle.ts";

/**
 * Every different order of some numbers, once each, by the classical step to the lexicographically next one. Each is as
 * likely as any other when the numbers are shuffled. The array is written over between steps.
 */
export function* allArrangements(numbers: ArrayLike<number>): Generator<Float64Array, void, undefined> {
  const order = new Float64Array(numbers).sort();
  do yield order;
  while (stepOn(order));
}

function stepOn(order: Float64Array): boolean {
  let pivot = order.length - 2;
  while (pivot >= 0 && order[pivot]! >= order[pivot + 1]!) pivot--;
  if (pivot < 0) return false;
  let next = order.length - 1;
  while (order[next]! <= order[pivot]!) next--;
  swap(order, pivot, next);
  order.subarray(pivot + 1).reverse();
  return true;
}

/** Numbers in random order, so many times. The array is written over between steps. */
export function* randomArrangements(
  numbers: ArrayLike<number>,
  times: number,
  random: Random,
): Generator<Float64Array, void, undefined> {
  const order = new Float64Array(numbers);
  for (let time = 0; time < times; time++) {
    shuffle(order, random);
    yield order;
  }
}

function swap(order: Float64Array, one: number, other: number): void {
  [order[one], order[other]] = [order[other]!, order[one]!];
}

/** Whether there are no more different orders than so many: `n! / Π mᵢ!` for values that occur mᵢ times each. */
export function fewArrangements(numbers: ArrayLike<number>, most: number): boolean {
  const times = new Map<number, number>();
  let count = 1;
  for (let place = 0; place < numbers.length && count <= most; place++) {
    const seen = (times.get(numbers[place]!) ?? 0) + 1;
    times.set(numbers[place]!, seen);
    count *= (place + 1) / seen;
  }
  return Math.round(count) <= most;
}
