import type { Document } from "../document.ts";
import type { Draft } from "./draft.ts";

/**
 * Marks the attributions of one sentence that turn out to stand inside the content of another whose cue follows, and drops
 * those in which that other speaks of itself ("Oslo, he said, would back the plan").
 */
export function markNested({ tokens }: Document, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const inside = drafts.some(
      (outer) =>
        outer !== draft &&
        outer.cue.frame !== "according-to" &&
        (outer.parts ?? [outer.content]).some(({ first, last }) => first <= draft.cue.first && draft.cue.last <= last),
    );
    if (!inside || draft.nested) return [draft];
    const [member] = draft.members;
    const names = member !== undefined && !draft.implicit && !/^(?:PRP|PRP\$|DT|EX)$/.test(tokens[member.first]!.tag);
    const { tag } = tokens[member?.first ?? 0]!;
    return names || (tag === "DT" && member!.last > member!.first) ? [{ ...draft, nested: true }] : [];
  });
}
