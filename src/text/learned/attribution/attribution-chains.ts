import type { Chain } from "../../../learning/sequence/chain.ts";
import { FIRST_SCHEME } from "./first-look.ts";
import { chainShape } from "./roles.ts";
import { SECOND_SCHEME } from "./second-look.ts";

/** How many buckets features are hashed into, as a power of two. */
export const BITS = 21;

/** The shapes of the chains of the two looks. */
export const FIRST_SHAPE = chainShape(FIRST_SCHEME);
export const SECOND_SHAPE = chainShape(SECOND_SCHEME);

/** What a trained layer is made of: the two looks and what judges their proposals. */
export interface AttributionChains {
  readonly first: Chain;
  readonly second: Chain;
  readonly judge: Chain;
}
