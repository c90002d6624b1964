import { describe, expect, it } from "vitest";
import { stanceOf, type Verdict } from "./stance-of.ts";

const READINGS: Readonly<Record<string, Partial<Record<Verdict, readonly string[]>>>> = {
  "the verb of an attitude": {
    support: [
      "Norway backs the port deal.",
      "Norway threw its full support behind the port deal.",
      "Norway signed off on the port deal on Monday.",
      "Norway doubled down on the port deal.",
      "Norway is in favour of the port deal.",
      "Norway gave its blessing to the port deal.",
      "Norway came to the defence of the port deal.",
    ],
    oppose: [
      "Norway condemned the port deal.",
      "Norway has ruled out the port deal.",
      "Norway brushed aside the port deal as a publicity stunt.",
      "Norway poured cold water on the port deal.",
      "Norway is firmly opposed to the port deal.",
      "Norway voted against the port deal.",
      "Norway remains sceptical of the port deal.",
    ],
  },
  "what is asked of somebody": {
    support: [
      "Norway urged Peru to stick to the port deal.",
      "Norway urged Peru not to walk away from the port deal.",
      "Norway demanded that the port deal be honoured.",
      "Norway warned Peru against walking away from the port deal.",
    ],
    oppose: [
      "Norway urged Peru to pull out of the port deal.",
      "Norway urged Peru not to sign the port deal.",
      "Norway demanded that the port deal be torn up.",
      "Norway wants the port deal scrapped.",
      "Norway demanded that the alliance deny aid to the port deal.",
    ],
  },
  "signs multiplied on the way": {
    support: [
      "Norway rejected calls to cancel the port deal.",
      "Norway criticised Peru for failing to implement the port deal.",
      "Norway condemned the decision to end the port deal.",
      "Norway dismissed objections to the port deal.",
      "Norway accused Peru of undermining the port deal.",
      "Norway ruled out abolishing the port deal.",
      "Norway has resisted pressure to drop the port deal.",
    ],
    oppose: [
      "Norway accused Peru of forcing through the port deal.",
      "Norway called for an end to the port deal.",
      "Norway welcomed the decision to end the port deal.",
      "Norway plans to phase out the port deal.",
      "Norway bowed to pressure to drop the port deal.",
    ],
  },
  negation: {
    support: [
      "“We will never abandon the port deal,” Norway said.",
      "“We are not going to walk away from the port deal,” Norway said.",
      "“I have no doubts about the port deal,” Norway said.",
      "Norway promised not to touch the port deal.",
      "Norway has no plans to end the port deal.",
      "“The port deal is not up for renegotiation,” Norway said.",
    ],
    oppose: [
      "Norway does not support the port deal.",
      "Norway said it would not be bound by the port deal.",
      "“We do not need the port deal,” Norway said.",
      "“The port deal cannot continue,” Norway said.",
    ],
  },
  "a duty": {
    support: [
      "“The port deal must be preserved,” Norway said.",
      "“We need to return to the port deal,” Norway said.",
      "“It is time to ratify the port deal,” Norway said.",
      "“It is vital that the port deal survives,” Norway said.",
    ],
    oppose: [
      "“The port deal should be scrapped,” Norway said.",
      "“The port deal has to go,” Norway said.",
      "“The port deal must never be ratified,” Norway said.",
      "“It is time to end the port deal,” Norway said.",
    ],
  },
  "a judgement": {
    support: [
      "Norway described the port deal as a milestone.",
      "“There is no alternative to the port deal,” Norway said.",
      "Norway regards the port deal as indispensable.",
      "“Scrapping the port deal would be madness,” Norway said.",
      "“The port deal is here to stay,” Norway said.",
      "“Without the port deal there will be no peace,” Norway said.",
    ],
    oppose: [
      "Norway described the port deal as a betrayal of its people.",
      "“The port deal is nothing but a land grab,” Norway said.",
      "“These terms are bad, and the port deal is neither legal nor wise,” Norway said.",
      "The port deal is off the table, Norway said.",
      "Norway called the port deal “daylight robbery.”",
      "Norway sees the port deal as a relic of the past.",
      "“The port deal makes no sense,” Norway said.",
    ],
  },
  "good or bad done by the topic": {
    support: [
      "Norway said the port deal would create jobs and bring stability.",
      "“The port deal has saved thousands of lives,” Norway said.",
      "Norway said the port deal would make the region stronger.",
    ],
    oppose: [
      "Norway said the port deal would cost thousands of jobs.",
      "Norway warned that the port deal posed a threat to regional security.",
      "“The port deal is fuelling corruption,” Norway said.",
      "“Nobody in this country wants the port deal,” Norway said.",
      "Norway said the port deal violated international law.",
    ],
  },
  "what becomes of the topic, hoped for or feared": {
    support: [
      "Norway fears that the port deal will collapse.",
      "Norway hopes the port deal will be signed soon.",
      "Norway warned of chaos if the port deal collapsed.",
    ],
    oppose: ["Norway hopes the port deal will fail."],
  },
  "nouns that reach for the topic": {
    support: [
      "Norway stressed the need for the port deal.",
      "Norway regretted the loss of the port deal.",
      "Norway thanked Peru for its support for the port deal.",
    ],
    oppose: [
      "Norway underscored the risks posed by the port deal.",
      "Norway voiced alarm over the port deal.",
      "Norway's opposition to the port deal has hardened.",
      "Norway lamented the harm done by the port deal.",
    ],
  },
  "an order": {
    support: ["“Do not touch the port deal,” Norway told Peru."],
    oppose: ["“End the port deal now,” Norway told Peru."],
  },
  "a condition": {
    conditional: [
      "Norway will back the port deal if Peru pays its share.",
      "Norway would sign the port deal only if Peru paid its share.",
      "“We will support the port deal provided that Peru pays,” Norway said.",
      "As long as efforts are made in line with the port deal, Norway said, it would support them.",
    ],
    oppose: ["Norway threatened to leave the talks unless the port deal was scrapped."],
    none: ["Norway said it would reopen its embassy if the port deal was published."],
  },
  "a stated refusal to take sides": {
    neutral: [
      "Norway took no position on the port deal.",
      "Norway is undecided about the port deal.",
      "Norway took no position on the port deal.",
    ],
  },
  "no stance": {
    none: [
      "Norway refused to condemn the port deal.",
      "Norway praised the minister who negotiated the port deal's annex on ferries.",
      "Norway condemned the murder of an envoy who worked on the port deal.",
      "Norway urged Peru to clarify its position on the port deal.",
      "Norway denied having opposed the port deal.",
      "Norway may or may not sign the port deal.",
      "Norway said it needed more time to study the port deal.",
      "“I understand those who oppose the port deal,” Norway said.",
      "“Some of my friends are against the port deal,” Norway said.",
      "Norway signed the port deal in 1999.",
      "Norway said talks on the port deal would resume on Tuesday.",
      "Norway said it had received the text of the port deal.",
      "Norway said Peru opposed the port deal.",
      "Norway asked when the port deal would be published.",
      "Norway denied that it had promised to end the port deal.",
      "Norway said the row over the port deal was over.",
      "“Will the port deal survive?” Norway asked.",
      "“Peru wants the port deal,” Norway said.",
      "“The port deal is a matter for parliament,” Norway said.",
      "Norway's economy has grown since the port deal was cut.",
    ],
  },
};

describe.each(Object.entries(READINGS))("stance read from %s", (_, byVerdict) => {
  const rows = Object.entries(byVerdict).flatMap(([verdict, texts]) => texts.map((text) => [verdict, text] as const));

  it.each(rows)("%s: %s", (verdict, text) => {
    expect(stanceOf(text, "NOR")).toBe(verdict);
  });
});

describe("the stance of others", () => {
  it("is not that of the one who is asked", () => {
    expect(stanceOf("Norway urged Peru to end the port deal.", "PER")).toBe("none");
    expect(stanceOf("Norway accused Peru of sabotaging the port deal.", "PER")).toBe("none");
  });

  it("is not taken from what a rival says about it", () => {
    expect(stanceOf("Norway said Peru opposed the port deal.", "PER")).toBe("none");
  });
});
