import type { Party } from "../../../src/model/party.ts";
import { attribute } from "../../../src/text/attribute.ts";
import { german } from "../../../src/text/languages/index.ts";

export const PARTIES: readonly Party[] = [
  { id: "BB", name: "Bauernbund" },
  { id: "LN", name: "Liste Nord", aliases: ["LN"] },
  { id: "NOR", name: "Norwegen", aliases: ["norwegisch"], kind: "state" },
];

/** Each attribution of a German text as "source (party) | cue | content"; the pieces of a broken content are parted by "…". */
export function attributed(text: string, parties: readonly Party[] = PARTIES): readonly string[] {
  return attribute(text, { language: german, parties }).map(({ source, cue, content, parts }) =>
    [
      `${text.slice(source.start, source.end)} (${source.party ?? "-"})`,
      cue ? text.slice(cue.start, cue.end) : "-",
      (parts ?? [content]).map(({ start, end }) => text.slice(start, end)).join(" … "),
    ].join(" | "),
  );
}
