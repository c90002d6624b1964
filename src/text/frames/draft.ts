import type { Frame, Mode } from "../types.ts";
import type { Phrase } from "./scene.ts";

/** An attribution in terms of tokens, before its source is resolved. */
export interface Draft {
  readonly source: Phrase;
  /** The source was not named again but carried over. */
  readonly implicit: boolean;
  readonly cue: {
    readonly first: number;
    readonly last: number;
    readonly lemma: string;
    readonly frame: Frame;
    readonly polarity: -1 | 0 | 1;
    readonly negated: boolean;
    readonly hedges: readonly number[];
  } | null;
  readonly parts: readonly Phrase[];
  readonly addressee?: Phrase;
  readonly mode: Mode;
}

/** The first and last token of all parts. */
export function spanOfParts(parts: readonly Phrase[]): Phrase {
  return { first: parts[0]!.first, last: parts[parts.length - 1]!.last };
}
