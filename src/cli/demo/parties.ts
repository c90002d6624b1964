import type { Party } from "../../model/party.ts";

export const demoParties: readonly Party[] = [
  { id: "kestria", name: "Kestria", aliases: ["Kestrian", "Ilse Marren"], kind: "state" },
  { id: "valdoria", name: "Valdoria", aliases: ["Valdori", "Teo Brandt"], kind: "state" },
  { id: "league", name: "Northern League", aliases: ["the League", "Anna Lund"], kind: "bloc" },
  { id: "sarnland", name: "Sarnland", kind: "state" },
  { id: "orsk", name: "Orsk", kind: "state" },
];
