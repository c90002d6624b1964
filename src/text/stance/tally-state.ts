import type { Cue } from "../types.ts";
import type { Climb } from "./climb.ts";
import type { Predicate } from "./predicate.ts";
import type { Anchor } from "./reading.ts";
import type { Region } from "./region.ts";

/** What is known on the way from the cue down to the topic. */
export interface Tally {
  readonly sign: -1 | 0 | 1;
  /** What has made it a stance so far. */
  readonly anchor: Anchor | null;
  readonly hedged: boolean;
  /** What follows is disbelieved ("dismissed the claim that …"), so that a judgement in it is turned. */
  readonly disbelief: boolean;
  readonly denials: number;
  /** The cue has been counted, with the denials in front of it and inside it. */
  readonly opened: boolean;
  readonly trace: readonly string[];
}

/** What a tally is made of: the stretch, the way up from the topic, the cue and what is predicated. */
export interface Setting {
  readonly region: Region;
  readonly way: Climb;
  readonly cue: Cue | null;
  readonly predicate: Predicate | null;
}
