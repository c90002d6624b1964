import { describe, expect, it } from "vitest";
import { sideOfNorway } from "./stance-of-norway.ts";

const READINGS: Readonly<Record<string, readonly (readonly [side: string, sentence: string])[]>> = {
  "sign composition": [
    ["+", "Norway rejected calls to lift [the tariff]."],
    ["+", "Norway will fight any attempt to water down [the tariff]."],
    ["0", "Norway stopped short of condemning [the tariff]."],
    ["0", "Norway refused to condemn [the tariff]."],
    ["+", "Norway asked Iceland to refrain from undermining [the truce]."],
    ["+", "Norway is not against [the tariff]."],
    ["+", "Norway regretted the collapse of [the truce]."],
    ["+", "Norway deplored the delay in adopting [the code]."],
    ["+", "Norway attacked the decision to shelve [the code]."],
    ["-", "Norway applauded the court’s decision to strike down [the code]."],
    ["-", "Norway welcomed the end of [the embargo]."],
    ["+", "Norway mourned the end of [the embargo]."],
    ["+", "Norway warned against giving up on [the code]."],
    ["-", "Norway wants an end to the era of [cheap flights]."],
    ["+", "Norway vowed to block any rollback of [the code]."],
    ["-", "Norway pledged to stop [the tariff] from taking effect."],
    ["+", "Norway sees no reason to abandon [the tariff]."],
    ["+", "Norway will not stand in the way of [the tariff]."],
    ["+", "Norway objected to the removal of [the barrier]."],
    ["-", "Norway criticised Iceland’s failure to end [the seal hunt]."],
    ["+", "Norway blamed Iceland for the collapse of [the truce]."],
    ["-", "Norway is lobbying for an exemption from [the tariff]."],
    ["+", "Norway defended its decision to join [the bank]."],
  ],
  anaphora: [
    ["-", "Iceland proposed [a seal cull]. Norway would have none of it."],
    ["-", "Iceland proposed [a seal cull]. Norway gave the idea short shrift."],
    ["+", "Iceland proposed [a seal cull]. Norway jumped at the idea."],
    ["-", "Iceland proposed [a seal cull]. Norway said such a step would be barbaric."],
    ["-", "Iceland proposed [a seal cull]. “Absolutely not,” Norway’s fisheries minister replied."],
    ["+", "Iceland proposed [a seal cull]. “Why not?” Norway’s fisheries minister replied."],
    ["-", "Iceland proposed [a seal cull]. The suggestion was laughed out of the room by Norway."],
    ["-", "Iceland wants [a seal cull], but Norway does not."],
    ["-", "Iceland has asked for [a seal cull]; Norway said no."],
    ["-", "The plan for [a seal cull] is back. Norway hates it."],
    ["-", "The plan for [a seal cull] is back. Norway said it would fight it all the way to the courts."],
    ["-", "Iceland tabled a motion for [a seal cull]. Norway voted it down."],
    ["0", "Iceland proposed [a seal cull]. Norway said it would reply by Monday."],
    ["0", "Iceland proposed [a seal cull]. Norway was not available for comment."],
    ["0", "Iceland’s plan for [a seal cull] was discussed. Norway rejected a separate plan for whales."],
  ],
  conditionals: [
    ["?", "Norway would back [the tariff] if farmers were exempted."],
    ["?", "Norway will sign [the code] only if Iceland does."],
    ["?-", "Norway will not sign [the code] unless Iceland does."],
    ["?", "Norway backs [the tariff] provided that farmers are exempted."],
    ["?", "Norway can accept [the tariff] as long as farmers are exempted."],
    ["?", "Norway has made its support for [the tariff] conditional on an exemption for farmers."],
    ["?-", "Norway threatened to veto [the tariff] unless farmers were exempted."],
    ["?", "Norway agreed to [the tariff] on condition that farmers be exempted."],
    ["0", "Norway asked what would happen if [the code] failed."],
    ["0", "If [the code] passes, Norway will hold an election, its prime minister said."],
    ["0", "Norway will decide once [the code] has been published."],
  ],
  comparisons: [
    ["+", "Norway wants [sanctions] rather than talks."],
    ["+", "Norway would rather have [a bridge] than a ferry."],
    ["-", "Norway would rather have a ferry than [a bridge]."],
    ["+", "Norway said [a bridge] would be better than a ferry."],
    ["+", "Given the choice, Norway would take [the bridge] every time."],
  ],
};

describe.each(Object.entries(READINGS))("stance by %s", (_, rows) => {
  it.each(rows)("%s %s", (sides, sentence) => {
    expect(sides).toContain(sideOfNorway(sentence));
  });
});
