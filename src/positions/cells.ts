/** Items sorted into numbered cells: those of cell c are `items[offsets[c]]` up to `items[offsets[c + 1]]`. */
export interface CellGroups<Item> {
  readonly offsets: Uint32Array;
  readonly items: readonly Item[];
}

/** Sorts items into numbered cells by counting, keeping their order within each. */
export function groupByCell<Item>(
  items: readonly Item[],
  cells: ArrayLike<number>,
  cellCount: number,
): CellGroups<Item> {
  const offsets = new Uint32Array(cellCount + 1);
  for (let i = 0; i < cells.length; i++) offsets[cells[i]! + 1]!++;
  for (let cell = 0; cell < cellCount; cell++) offsets[cell + 1]! += offsets[cell]!;
  const next = offsets.slice();
  const sorted = new Array<Item>(items.length);
  for (let i = 0; i < cells.length; i++) sorted[next[cells[i]!]!++] = items[i]!;
  return { offsets, items: sorted };
}
