import { describe } from "vitest";
import { holds } from "./held-by.ts";

describe("what a position is sold for", () => {
  holds([
    ["Only if the road is built will Norway sign the port deal.", "NOR ?"],
    ["Not until the road is built will Norway accept the port deal.", "NOR ?"],
    ["Only then will Norway accept the port deal.", "NOR ?"],
    ["On those terms, Norway can accept the port deal.", "NOR ?"],
    ["Norway would accept the port deal, but not before the fee is cut.", "NOR ?"],
    ["Norway links its support for the port deal to the fee.", "NOR ?"],
    ["A lower fee is Norway’s price for signing the port deal.", "NOR ?"],
    ["Norway wants a lower fee before it signs the port deal.", "NOR ?"],
    ["“Cut the fee and you can count on our support for the port deal,” the Norwegian president said.", "NOR ?"],
    ["“First you cut the fee,” the Norwegian president said. “Then we can accept the port deal.”", "NOR ?"],
    ["“If the fee is cut,” the Norwegian president said, “we will vote for the port deal.”", "NOR ?"],
    ["“Once the fee is cut,” the Norwegian president told lawmakers, “we can back the port deal.”", "NOR ?"],
    ["“Because the fee is too high,” the Norwegian president said, “we will vote against the port deal.”", "NOR -"],
    ["Norway wants the port deal approved before the summer.", "NOR +"],
    ["Once a critic of the port deal, Norway now supports it.", "NOR +"],
  ]);
});

describe("positions that others only talk of", () => {
  holds([
    ["Rumors of a Norwegian veto of the port deal proved unfounded.", "NOR 0"],
    ["Speculation about a Norwegian rejection of the port deal is growing.", "NOR 0"],
    ["Hopes of Norwegian support for the port deal have faded.", "NOR 0"],
    ["There is no sign of Norwegian support for the port deal.", "NOR 0"],
    ["Peru is seeking Norwegian support for the port deal.", "NOR 0"],
    ["It was wrong to say that Norway opposed the port deal.", "NOR 0"],
    ["It was not Norway that rejected the port deal.", "NOR 0"],
    ["It was Norway that rejected the port deal.", "NOR -"],
    ["Norwegian opposition to the port deal is well known.", "NOR -"],
  ]);
});
