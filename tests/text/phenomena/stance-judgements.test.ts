import { describe, expect, it } from "vitest";
import { sideOfNorway } from "./stance-of-norway.ts";

const READINGS: Readonly<Record<string, readonly (readonly [side: string, sentence: string])[]>> = {
  "copular evaluations": [
    ["-", "[The toll road] is a mistake, Norway said."],
    ["+", "“[The toll road] is long overdue,” the Norwegian transport minister said."],
    ["-", "Norway called [the toll road] a step backwards."],
    ["-", "“[The toll road] is a solution in search of a problem,” Norway said."],
    ["-", "“[The levy] is nothing short of robbery,” Norway’s prime minister said."],
    ["+", "“[The levy] is the fairest way to pay for the fleet,” Norway’s prime minister said."],
    ["+", "“[The levy] is money well spent,” Norway said."],
    ["-", "“[The levy] is too little, too late,” Norway said."],
    ["+", "“[The levy] is the least bad option,” Norway said."],
    ["-", "Norway branded [the levy] unlawful."],
    ["-", "Norway sees [the levy] as an attack on its sovereignty."],
    ["+", "Norway views [the levy] as a price worth paying."],
    ["-", "“[The levy] is a cure worse than the disease,” Norway said."],
    ["-", "“It is a bad idea,” Norway’s prime minister said of [the levy]."],
    ["+", "“It will change lives,” Norway’s health minister said of [the vaccine plan]."],
    ["-", "“[The levy] belongs in a museum,” Norway’s finance minister said."],
    ["+", "“[The levy] was right then and it is right now,” Norway said."],
    ["0", "“[The levy] is 14 percent,” Norway said."],
    ["0", "“[The levy] is a complicated matter,” Norway said."],
    ["0", "Norway said [the levy] was due on Friday."],
    ["0", "“[The levy] is on the agenda,” Norway said."],
  ],
  deontics: [
    ["-", "Norway said [the toll road] should be scrapped."],
    ["+", "“[The toll road] must go ahead,” Norway said."],
    ["-", "“[The toll road] cannot be allowed to happen,” Norway said."],
    ["-", "“[The toll road] ought never to have been built,” Norway said."],
    ["+", "“[The toll road] should have been built years ago,” Norway said."],
    ["-", "Norway said it was time to move on from [the levy]."],
    ["+", "“Let us keep [the levy],” Norway said."],
    ["-", "“Enough of [the levy],” said the Norwegian prime minister."],
    ["-", "“No more [whaling quotas],” Norway said."],
    ["-", "“There is no need for [a second runway],” Norway said."],
    ["-", "“There can be no question of [a second runway],” Norway said."],
    ["+", "“There has to be [a second runway],” Norway said."],
    ["0", "“[The toll road] may or may not be built,” Norway said."],
  ],
  "effect verbs": [
    ["-", "Norway said [the levy] would push up food prices."],
    ["-", "“[The levy] has wrecked our fishing towns,” Norway said."],
    ["+", "Norway said [the levy] had halved emissions."],
    ["-", "Norway argued that [the levy] hits the poorest hardest."],
    ["+", "Norway argued that [the levy] keeps the lights on."],
    ["-", "Norway complained that [the levy] was choking trade."],
    ["+", "“[The levy] pays for schools,” Norway said."],
    ["-", "Norway fears [the merger] will cost jobs."],
    ["-", "Norway said [the merger] would hand too much power to one firm."],
    ["+", "Norway said [the merger] would lower fares."],
    ["-", "“[The merger] leaves passengers worse off,” Norway said."],
    ["+", "“[The merger] gives small ports a fighting chance,” Norway said."],
    ["-", "“[Rent caps] solve nothing,” Norway said."],
    ["+", "“[Rent caps] protect tenants,” Norway said."],
    ["+", "Norway said [the dam] would put an end to floods."],
    ["-", "Norway said [the dam] would flood three valleys."],
    ["0", "Norway said [the dam] would open in May."],
    ["0", "Norway said [the dam] affects both countries."],
  ],
};

describe.each(Object.entries(READINGS))("stance by %s", (_, rows) => {
  it.each(rows)("%s %s", (sides, sentence) => {
    expect(sides).toContain(sideOfNorway(sentence));
  });
});
