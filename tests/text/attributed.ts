import type { Party } from "../../src/model/party.ts";
import { attribute } from "../../src/text/attribute.ts";

export const PARTIES: readonly Party[] = [
  { id: "NOR", name: "Norway", kind: "state" },
  { id: "PER", name: "Peru", kind: "state" },
  { id: "KOR", name: "South Korea", kind: "state" },
  { id: "GBR", name: "United Kingdom", kind: "state" },
  { id: "NLD", name: "Netherlands", kind: "state" },
  { id: "AU", name: "African Union", kind: "bloc" },
  { id: "LIB", name: "Liberal League", aliases: ["Liberals"], kind: "organization" },
  { id: "DUE", name: "Ines Duarte", kind: "person", memberOf: [{ party: "LIB" }] },
];

/** Each attribution of a text as "source (party) | cue | content". */
export function attributed(text: string, parties: readonly Party[] = PARTIES): readonly string[] {
  return attribute(text, { parties }).map(({ source, cue, content }) =>
    [
      `${text.slice(source.start, source.end)} (${source.party ?? "-"})`,
      cue ? text.slice(cue.start, cue.end) : "-",
      text.slice(content.start, content.end),
    ].join(" | "),
  );
}

/** The party of each attribution of a text. */
export function sourcesOf(text: string, parties: readonly Party[] = PARTIES): readonly (string | null)[] {
  return attribute(text, { parties }).map(({ source }) => source.party);
}
