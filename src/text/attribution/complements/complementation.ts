import type { Phrase } from "../../grammar/subject.ts";

/** What stands after a cue: its content, and whom it was said to. `content` is missing where it stands before the cue. */
export interface Complementation {
  readonly content?: Phrase;
  readonly addressee?: Phrase;
  /** The first token that belongs to neither, after words about the occasion. */
  readonly next: number;
}
