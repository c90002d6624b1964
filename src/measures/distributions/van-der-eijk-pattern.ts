/**
 * What one layer of a distribution adds to van der Eijk's A per unit of its height: the number of categories in use
 * times the agreement of that pattern of zeros and ones. The agreement is `U·(1 − (S − 1)/(K − 1))` with S categories in
 * use of K, and U = 1 for a single one; else U comes from the triples of categories, in their order, that read 110 or 011
 * (unimodal, TU of them) or 101 (TDU of them): `U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU))`.
 *
 * Every such triple has one zero, so a zero with l ones on its left and r on its right accounts for
 * l(l − 1)/2 + r(r − 1)/2 unimodal triples and l·r of the others: no loop over triples is needed.
 */
export function layerAgreement(pattern: Uint8Array): number {
  const categories = pattern.length;
  let used = 0;
  for (let k = 0; k < categories; k++) used += pattern[k]!;
  if (used <= 1 || used === categories) return used === 1 ? 1 : 0;
  let left = 0;
  let unimodal = 0;
  let other = 0;
  for (let k = 0; k < categories; k++) {
    if (pattern[k] === 1) {
      left++;
      continue;
    }
    const right = used - left;
    unimodal += (left * (left - 1) + right * (right - 1)) / 2;
    other += left * right;
  }
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * other) / ((categories - 2) * (unimodal + other));
  return used * unimodality * (1 - (used - 1) / (categories - 1));
}
