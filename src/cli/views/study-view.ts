import { agreementMatrix, type CompareOptions } from "../../compare/index.ts";
import { cityBlock } from "../../measures/index.ts";
import type { PositionTable } from "../../positions/index.ts";
import { section, type Page } from "../layout/page.ts";
import { agreementView } from "./agreement-view.ts";
import { divergenceView } from "./divergence-view.ts";
import { pairsView } from "./pairs-view.ts";
import { positionsView } from "./positions-view.ts";

/** Who stands where, who agrees with whom, and on what they part. */
export function studyView(table: PositionTable, options: CompareOptions, page: Page): string {
  const matrix = agreementMatrix(table, options);
  // a single topic has no score under a measure of whole profiles
  const perTopic = matrix.measure.kind === "mean" ? matrix.measure : cityBlock;
  const divergence = divergenceView(table, perTopic, page);
  const by = perTopic === matrix.measure ? "" : ` by ${perTopic.id}`;
  return [
    section("Who stands where", positionsView(table, page), page),
    section("Who agrees with whom", agreementView(matrix, page), page),
    section("On what", pairsView(matrix, options, page), page),
    ...(divergence === "" ? [] : [section(`What divides them${by} (0 least … 1 most)`, divergence, page)]),
  ].join("\n");
}
