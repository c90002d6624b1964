import { expect, it } from "vitest";
import { study } from "../../examples/data/minsk.ts";
import { agreementMatrix } from "../../src/compare/index.ts";
import { agreementHeatmap } from "../../src/viz/index.ts";

it("the picture in the README is drawn from the example", async () => {
  const matrix = agreementMatrix(study, { parties: ["china", "us", "russia", "ukraine", "nato"] });
  await expect(agreementHeatmap(matrix)).toMatchFileSnapshot("../../examples/minsk.svg");
});
