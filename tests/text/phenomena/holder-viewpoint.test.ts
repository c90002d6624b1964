import { describe } from "vitest";
import { holds } from "./held-by.ts";

describe("whose eyes a clause is seen with", () => {
  holds([
    ["For the River Trust, sand dredging is a disaster.", "TRUST -"],
    ["In Norway’s eyes the fish quota is a mistake.", "NOR -"],
    ["In the eyes of Peru, the port deal is a triumph.", "PER +"],
    ["As far as the Bakers’ Union is concerned, the toll is an outrage.", "UNI -"],
    ["As Peru sees it, the port deal is a threat to its fishermen.", "PER -"],
    ["If Norway had its way, the port deal would be scrapped.", "NOR -"],
    ["Had it been up to Norway, the port deal would never have been signed.", "NOR -"],
    ["In the view of the Reserve Bank the rent cap is harmful.", "BANK -"],
    ["If it were up to the Greens, sand dredging would be banned tomorrow.", "GRN -"],
    ["The toll is, according to the Bakers’ Union, a disgrace.", "UNI -"],
    ["The rent cap is a blunder in the eyes of the Reserve Bank.", "BANK -"],
    ["In Lima’s view, the port deal is essential.", "PER +"],
    ["For Peru, the fish quota takes effect in May.", "PER 0"],
    ["According to a study in Norway, the fish quota is harmful.", "NOR 0"],
    ["For years, Norway has exported fish under the port deal.", "NOR 0"],
    ["To Peru, the port deal sends two ships a week.", "PER 0"],
    ["According to Norwegian media, the port deal is a disaster.", "NOR 0"],
    ["Analysts say that in Peru’s eyes the port deal is a mistake.", "PER 0"],
    ["For the Greens, the ring road vote will be a hard test.", "GRN 0"],
    ["For Norway’s fishermen the fish quota is a disaster.", "NOR 0"],
  ]);
});
