/**
 * Van der Eijk's agreement of 100,000 distributions over 7 categories: the batch, the single function called for each, and
 * the naive twin that peels layer after layer and counts triples. Read the ratio of one run, never the times:
 * npx vitest bench --run --project unit benchmarks/distributions.bench.ts
 */
import { bench, describe } from "vitest";
import { vanDerEijkAgreement, vanDerEijkAgreementOfEach } from "stancekit";
import { seededRandom } from "../src/base/random.ts";
import { naiveAgreement } from "../tests/measures/distributions/naive-agreement.ts";

const categories = 7;
const distributions = 100_000;
const random = seededRandom(1);
const counts = Int32Array.from({ length: distributions * categories }, () => Math.floor(random() ** 3 * 400));
const rows = Array.from({ length: distributions }, (_, r) =>
  Array.from(counts.subarray(r * categories, (r + 1) * categories)),
);

vanDerEijkAgreementOfEach(counts, categories).forEach((agreement, r) => {
  for (const twin of [naiveAgreement(rows[r]!), vanDerEijkAgreement(rows[r]!)]) {
    const same = twin === undefined ? Number.isNaN(agreement) : Math.abs(twin - agreement) < 1e-9;
    if (!same) throw new Error(`row ${r}: ${agreement} in the batch, ${twin} alone`);
  }
});

describe("van der Eijk's agreement of 100,000 × 7", () => {
  bench("vanDerEijkAgreementOfEach", () => void vanDerEijkAgreementOfEach(counts, categories));
  bench("vanDerEijkAgreement, one by one", () => void rows.map(vanDerEijkAgreement));
  bench("naive layers and triples", () => void rows.map(naiveAgreement), {
    iterations: 3,
    time: 0,
    warmupIterations: 0,
  });
});
