/**
 * Whether categories can be laid out in space so that the disagreement of two, `1 − w`, is the square of their distance.
 * Then no coefficient that draws chance from the shares can fall below −1; where it is not so, it can fall without end.
 * True of all weights by name.
 */
export function areEuclidean(weights: Float64Array): boolean {
  const q = Math.sqrt(weights.length);
  const apart = (k: number, l: number) => 1 - weights[k * q + l]!;
  // products of the places seen from the last category; they must have no negative eigenvalue
  let products = Array.from({ length: Math.max(0, q - 1) }, (_, k) =>
    Array.from({ length: q - 1 }, (__, l) => (apart(k, q - 1) + apart(l, q - 1) - apart(k, l)) / 2),
  );
  while (products.length > 0) {
    const lengths = products.map((row, k) => row[k]!);
    const longest = lengths.indexOf(Math.max(...lengths));
    // once all places are taken up, nothing but rounding may be left
    if (lengths[longest]! < 1e-9) return products.every((row) => row.every((product) => Math.abs(product) < 1e-7));
    products = without(products, longest);
  }
  return true;
}

/** What is left of the products when the direction of one place is taken out of all others. */
function without(products: readonly (readonly number[])[], place: number): number[][] {
  const along = products[place]!;
  const others = products.filter((_, k) => k !== place);
  return others.map((row) => {
    const share = row[place]! / along[place]!;
    return row.map((product, l) => product - share * along[l]!).filter((_, l) => l !== place);
  });
}
