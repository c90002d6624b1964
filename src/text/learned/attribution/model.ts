import { StancekitError } from "../../../base/errors.ts";
import { packChain, unpackChain, type PackedChain } from "../../../learning/sequence/packed-chain.ts";
import { BITS, FIRST_SHAPE, SECOND_SHAPE, type AttributionChains } from "./attribution-chains.ts";
import { JUDGE_SHAPE } from "./judge.ts";

/** How the model did on documents that it was not trained on, in cross-validation. */
export interface HeldOutAttribution {
  readonly documents: number;
  /** Attributions that the annotators marked with a cue. */
  readonly attributions: number;
  /** Found attributions are right where cue and source meet the annotated ones and contents share half of their words. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How far confidence and share of right ones are apart (`expectedCalibrationError`). */
  readonly calibrationError: number;
}

/** A trained layer of attribution: plain data, to be kept as JSON. */
export interface AttributionModel {
  readonly format: "stancekit/attribution";
  readonly version: 1;
  readonly first: PackedChain;
  readonly second: PackedChain;
  readonly judge: PackedChain;
  /** Attributions less likely than this are left out. */
  readonly threshold: number;
  readonly heldOut: HeldOutAttribution;
}

/** Weights smaller than these are left out of the model: they cost space and decide little. */
const NEGLIGIBLE = { first: 0.025, second: 0.025, judge: 0 };

/** Packs trained chains. */
export function modelOf(
  { first, second, judge }: AttributionChains,
  threshold: number,
  heldOut: HeldOutAttribution,
): AttributionModel {
  return {
    format: "stancekit/attribution",
    version: 1,
    first: packChain(first, BITS, NEGLIGIBLE.first),
    second: packChain(second, BITS, NEGLIGIBLE.second),
    judge: packChain(judge, BITS, NEGLIGIBLE.judge),
    threshold,
    heldOut,
  };
}

/** Unpacks the chains of a model. */
export function chainsOf(model: AttributionModel): AttributionChains {
  const part = (name: keyof AttributionChains, shape: typeof JUDGE_SHAPE) => {
    const chain = model[name].bits === BITS ? unpackChain(model[name], shape) : undefined;
    if (chain) return chain;
    throw new StancekitError("invalid-data", `model.${name}: expected the packed weights that trainAttribution gives`);
  };
  return { first: part("first", FIRST_SHAPE), second: part("second", SECOND_SHAPE), judge: part("judge", JUDGE_SHAPE) };
}
