/** Van der Eijk's A as the paper tells it: peel layer after layer, count the triples of each by looking at all of them. */
export function naiveAgreement(frequencies: readonly number[]): number | undefined {
  const categories = frequencies.length;
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  if (categories < 3 || total === 0) return undefined;
  let rest = [...frequencies];
  let agreement = 0;
  while (rest.some((frequency) => frequency > 0)) {
    const pattern = rest.map((frequency) => frequency > 0);
    const height = Math.min(...rest.filter((frequency) => frequency > 0));
    const used = pattern.filter(Boolean).length;
    agreement += ((height * used) / total) * naivePatternAgreement(pattern);
    rest = rest.map((frequency) => (frequency > 0 ? frequency - height : 0));
  }
  return agreement;
}

function naivePatternAgreement(pattern: readonly boolean[]): number {
  const categories = pattern.length;
  const used = pattern.filter(Boolean).length;
  if (used === 1) return 1;
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < categories; i++) {
    for (let j = i + 1; j < categories; j++) {
      for (let k = j + 1; k < categories; k++) {
        const triple = [pattern[i], pattern[j], pattern[k]].map(Number).join("");
        if (triple === "110" || triple === "011") unimodal++;
        if (triple === "101") bimodal++;
      }
    }
  }
  if (unimodal + bimodal === 0) return 0;
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (used - 1) / (categories - 1));
}
