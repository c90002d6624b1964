import { describe } from "vitest";
import { holds } from "./held-by.ts";

describe("a clause that repeats the verb of another", () => {
  holds([
    ["Norway does not want the toll. Neither does Peru.", "NOR -", "PER -"],
    ["Norway never wanted the toll, and nor did Peru.", "PER -"],
    ["Norway is unhappy with the toll, and so is Peru.", "PER -"],
    ["Norway is not happy with the toll, and Peru isn’t either.", "PER -"],
    ["Norway wants the toll gone, and Peru does too.", "NOR -", "PER -"],
    ["Norway will not sign the port deal. Nor will Peru.", "PER -"],
    ["Norway does not support the toll. Peru does.", "NOR -", "PER +"],
    ["Norway supports the toll; Peru does not.", "PER -"],
    ["Norway rejects the toll, as does Peru.", "NOR -", "PER -"],
    ["Norway said the toll was unfair. Peru agreed.", "PER -"],
    ["Norway called the toll unfair, and Peru said the same.", "PER -"],
    ["Norway condemned the toll, and Peru followed suit.", "PER -"],
    ["Norway wants the toll scrapped, a view that Peru shares.", "PER -"],
    ["Norway wants the toll scrapped, a demand echoed by Peru.", "PER -"],
    ["Norway and Peru are for the toll, Seoul against it.", "KOR -"],
    ["Norway voted against the toll, Peru in favor.", "PER +"],
    ["Norway called for an end to the toll. Peru refused at once.", "PER +"],
    ["Norway wants the toll scrapped, a demand Peru does not share.", "PER 0"],
    ["Norway opposes the toll. Peru does not.", "PER 0"],
    ["Norway opposes the toll. Peru does not want to comment.", "PER 0"],
    ["Norway opposes the toll, and Peru will host the talks.", "PER 0"],
  ]);
});

describe("those who join in", () => {
  holds([
    ["Norway rejected the toll, joined by Peru.", "NOR -", "PER -"],
    ["Norway, joined by Peru and Seoul, rejected the toll.", "NOR -", "PER -", "KOR -"],
    ["Norway, like Peru before it, endorsed the port deal.", "NOR +", "PER +"],
    ["Norway, together with Peru, endorsed the port deal.", "NOR +", "PER +"],
    ["Together with Peru, Norway has rejected the toll.", "NOR -", "PER -"],
    ["Norway followed Peru in rejecting the toll.", "NOR -", "PER -"],
    ["Norway was joined by Peru in opposing the toll.", "NOR -", "PER -"],
    ["Norway, unlike Peru, is against the toll.", "NOR -", "PER 0"],
    ["Norway, whose president called the toll an insult, stayed away.", "NOR -"],
    ["The toll, which Norway has called an insult, starts in May.", "NOR -"],
    ["Norway, whose farmers oppose the toll, stayed away.", "NOR 0"],
  ]);
});

describe("those who are excepted", () => {
  holds([
    ["All members but Norway endorsed the toll.", "NOR -"],
    ["Every state except Norway and Peru endorsed the toll.", "NOR -", "PER -"],
    ["With the exception of Norway, all states rejected the toll.", "NOR +"],
    ["All members endorsed the toll, with the exception of Norway.", "NOR -"],
    ["No state except Norway endorsed the toll.", "NOR +"],
    ["Apart from Norway, no member endorsed the toll.", "NOR +"],
    ["Apart from Norway, Peru endorsed the toll.", "NOR 0", "PER +"],
  ]);
});
