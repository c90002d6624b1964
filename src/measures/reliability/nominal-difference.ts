import type { Difference } from "./measurement-level.ts";
import type { UnitTally } from "./unit-tally.ts";

/** δ is 1 between different categories. */
export function nominalDifference({ sizes, offsets, counts }: UnitTally): Difference {
  return {
    fixed: true,
    largest: () => 1,
    towards: (totals) => {
      const all = totals.reduce((sum, total) => sum + total, 0);
      return totals.map((total) => all - total);
    },
    within: () => {
      const within = new Float64Array(sizes.length);
      for (let unit = 0; unit < sizes.length; unit++) {
        const size = sizes[unit]!;
        let same = 0;
        for (let entry = offsets[unit]!; entry < offsets[unit + 1]!; entry++) same += counts[entry]! * counts[entry]!;
        within[unit] = (size * size - same) / (size - 1);
      }
      return within;
    },
  };
}
