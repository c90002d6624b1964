import { StancekitError } from "../../base/errors.ts";
import { agreementWeights, type AgreementWeights } from "./agreement-weights.ts";

/** The weights of categories, unless they go by an order that nobody declared: that of found words is only their letters'. */
export function orderedWeights(
  weights: AgreementWeights,
  categories: readonly (number | string)[],
  declared: boolean,
): Float64Array {
  const byOrder = typeof weights === "string" ? weights !== "identity" : "disagreement" in weights;
  const word = categories.find((category) => typeof category === "string");
  if (byOrder && !declared && word !== undefined && categories.length > 2) {
    const name = typeof weights === "string" ? `"${weights}"` : "by distance";
    throw new StancekitError(
      "invalid-option",
      `weights are ${name} for words such as "${word}": expected declared categories, in their order, or weights "identity"`,
    );
  }
  return agreementWeights(weights, categories);
}
