import type { Subject } from "../grammar/find-subject.ts";
import type { Phrase } from "../grammar/subject.ts";

/** Who holds what a cue attributes, as found by the grammar around the cue. */
export interface FoundSource extends Subject {
  readonly implicit: boolean;
  /** "is not among those who": they do not do what the verb says. */
  readonly negated?: boolean;
  /** Whose statement quotes them: "Oslo’s statement quoted Lee as saying". */
  readonly quotedBy?: Phrase;
}
