import type { Phrase } from "../grammar/subject.ts";
import type { Cue, Mode } from "../types.ts";

/** An attribution in terms of tokens, before its source is resolved; one for all members of a coordinated source. */
export interface Draft {
  readonly members: readonly Phrase[];
  /** The source was not named again but carried over. */
  readonly implicit: boolean;
  readonly cue: Phrase & Omit<Cue, "start" | "end">;
  /** The cue of a neighbour carries over to a quote whose own speaker is only implied. */
  readonly cueless?: boolean;
  readonly content: Phrase;
  /** The pieces of a content that its cue interrupts. */
  readonly parts?: readonly Phrase[];
  readonly addressee?: Phrase;
  /** It stands inside the content of another attribution. */
  readonly nested: boolean;
  /** Its subject stands in a relative clause about something else: "a plan that it says will work". */
  readonly relative: boolean;
  /** Whose statement quotes the source; it tells the party of a source that is not known otherwise. */
  readonly quotedBy?: Phrase;
  readonly mode?: Mode;
  /** An act or a turn of phrase that tells a position only of somebody who is known to have one. */
  readonly onlyKnown?: boolean;
  /** How likely it is right, where a trained layer tells. */
  readonly confidence?: number;
}
