import { hashText } from "../../../learning/sequence/hashing.ts";
import type { Draft } from "../../attribution/draft.ts";
import type { Phrase } from "../../grammar/subject.ts";

/** What the rules say of each token. */
export interface RuleSignals {
  /** 1 + 2 × role (source, cue, content), one more where it goes on; 0 for none. Of attributions inside others only `inner` tells. */
  readonly role: Int32Array;
  readonly inner: Int32Array;
  /** The frame of the attribution that the role belongs to. */
  readonly frame: Int32Array;
  /** The first token of that attribution's cue, or −1. */
  readonly owner: Int32Array;
}

/** Lays what the rules found over the tokens; sources and cues win over contents. */
export function ruleSignalsOf(length: number, drafts: readonly Draft[]): RuleSignals {
  const role = new Int32Array(length);
  const inner = new Int32Array(length);
  const frame = new Int32Array(length);
  const owner = new Int32Array(length).fill(-1);
  const lay = ({ nested, cue, mode }: Draft, { first, last }: Phrase, opens: number): void => {
    if (nested) {
      inner.fill(opens + 1, first, last + 1);
      inner[first] = opens;
      return;
    }
    role.fill(opens + 1, first, last + 1);
    role[first] = opens;
    frame.fill(hashText(`${cue.frame} ${mode ?? ""}`), first, last + 1);
    owner.fill(cue.first, first, last + 1);
  };
  for (const draft of drafts) for (const part of draft.parts ?? [draft.content]) lay(draft, part, 5);
  for (const draft of drafts) {
    if (!draft.implicit) for (const member of draft.members) lay(draft, member, 1);
    lay(draft, draft.cue, 3);
  }
  return { role, inner, frame, owner };
}
