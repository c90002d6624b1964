import { describe } from "vitest";
import { holds } from "./held-by.ts";

describe("a cue with words inserted around it", () => {
  holds([
    ["Norway has, on several occasions, called for the port deal to be scrapped.", "NOR -"],
    ["Peru welcomed, with some relief, the fish quota.", "PER +"],
    ["Peru rejects, and has always rejected, the port deal.", "PER -"],
    ["Norway saw nothing wrong with, and much to gain from, the port deal.", "NOR +"],
    ["Norway backed, albeit without enthusiasm, the port deal.", "NOR +"],
    ["Peru condemned in the strongest terms the sand dredging.", "PER -"],
    ["Peru condemned, in unusually sharp language, the fish quota.", "PER -"],
    ["The Liberals oppose, as they have for years, the toll.", "LIB -"],
    ["The Greens have, in letter after letter, demanded an end to sand dredging.", "GRN -"],
    ["Peru is firmly behind, and helped to draft, the port deal.", "PER +"],
    ["Norway mentioned, in passing, the port deal.", "NOR 0"],
    ["Norway signed, in the presence of journalists, a letter on whales.", "NOR 0"],
  ]);
});
