import { describe, expect, test } from "vitest";
import { stancekit } from "./terminal.ts";

const csv = `party,topic,stance,document
China,Minsk,1,a
US,Minsk,0.5,b
US,NATO,1,c
Russia,NATO,-1,d
`;
const compare = (content: string | Uint8Array, ...args: string[]) =>
  stancekit(["compare", "s.csv", ...args], { files: { "s.csv": content } });

describe("stancekit compare", () => {
  test("shows positions, agreement and what it rests on", async () => {
    const { code, out, err } = await compare(csv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`Who stands where

        Minsk   NATO
China   +1.00      ?
US      +0.50  +1.00
Russia      ?  −1.00

+1 in favour … −1 against; ? nobody looked

Who agrees with whom

        China    US  Russia
China          0.75       –
US       0.75          0.00
Russia      –  0.00

city-block, 0 to 1; – no shared topic, so no score

On what

- China and US agree on 1 of 1 shared topic: Minsk. Score: 0.75 (city-block;
  between 0.38 and 0.88 were the unknown positions known).
- US and Russia agree on none of 1 shared topic. They part on NATO (US in
  favour, Russia against). Score: 0 (city-block; between 0 and 0.5 were the
  unknown positions known).

What divides them (0 least … 1 most)

- 1.00 NATO: 2 parties; furthest apart are US and Russia (1.00)
- 0.25 Minsk: 2 parties; furthest apart are China and US (0.25)
`);
  });

  test("prints JSON in which a pair without a shared topic has no value", async () => {
    const { out } = await compare(csv, "--json");
    const { measure, positions, agreement } = JSON.parse(out) as {
      measure: string;
      positions: unknown[];
      agreement: { a: string; b: string; status: string; value?: number; byTopic: object[] }[];
    };
    expect(measure).toBe("city-block");
    expect(positions[0]).toEqual({ party: "China", topic: "Minsk", kind: "stated", value: 1, statements: ["s1"] });
    expect(agreement.map(({ a, b, status, value }) => [a, b, status, value])).toEqual([
      ["China", "US", "ok", 0.75],
      ["China", "Russia", "no-overlap", undefined],
      ["US", "Russia", "ok", 0],
    ]);
    expect(agreement[0]!.byTopic).toEqual([
      { topic: "Minsk", weight: 1, score: 0.75, contribution: 0.75, relation: "agree" },
    ]);
  });

  test("sets a position in brackets that rests on a reporter's account alone", async () => {
    const reported = "party,topic,stance,voice\nA,tax,1,reporter\nB,tax,1,party\nB,tax,-1,reporter\n";
    const { out } = await compare(reported);
    expect(out).toMatch(/A +\(\+1\.00\)\nB +±0\.00 *\n/);
    expect(out).toMatch(/by a\s+reporter's\s+account only/);
    expect((await compare(reported, "--json")).out).toContain('"statements":["s1"],"reportedOnly":true');
  });

  test("prints CSV and Markdown", async () => {
    expect((await compare(csv, "--csv")).out).toMatch(
      /^a,b,status,value,low,high,shared,coverage,measure,boundsKind,missing,filled\nChina,US,ok,0\.75,/,
    );
    expect((await compare(csv, "--md")).out).toMatch(/^\| {2}\| China \| US \| Russia \|\n/);
  });

  test.for(["city-block", "euclidean", "directional", "hybrid", "exact-match"])("measures by %s", async (measure) => {
    const { code, out } = await compare(csv, "--json", "--measure", measure);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { measure: string }).measure).toBe(measure);
  });

  test("gives no score to pairs with fewer shared topics than asked for", async () => {
    const { out } = await compare(csv, "--minimum-shared", "2", "--csv");
    expect(out).toContain("\nChina,US,insufficient,,");
  });

  test("draws the same interval from the same seed", async () => {
    const many = `${csv}China,Minsk,0,e\nUS,Minsk,1,f\nUS,Minsk,0,g\n`;
    const first = await compare(many, "--seed", "7", "--json");
    expect(first.out).toMatch(/"interval":\{"low":/);
    expect((await compare(many, "--seed", "7", "--json")).out).toBe(first.out);
  });

  test("writes the picture beside what it prints", async () => {
    const { out, written } = await compare(csv, "--md", "--svg", "agreement.svg");
    expect(out).toContain("| China |");
    expect(written.get("agreement.svg")).toMatch(/^<svg /);
  });

  test("reads standard input, in the format that it is told or sees", async () => {
    expect((await stancekit(["compare", "-", "--md"], { stdin: csv })).code).toBe(0);
    const jsonl = '{"party":"a","topic":"t","stance":1}\n{"party":"b","topic":"t","stance":1}\n';
    expect((await stancekit(["compare", "-", "--csv", "--format", "jsonl"], { stdin: jsonl })).out).toContain(
      "\na,b,ok,1,",
    );
  });

  test("takes the parties and topics of a study, and names from files", async () => {
    const study = {
      parties: [{ id: "a", name: "Arlen" }],
      topics: [{ id: "t", label: "Tax" }],
      statements: [{ party: "a", topic: "t", stance: 1 }],
      searched: "all",
    };
    const inStudy = await stancekit(["compare", "s.json"], { files: { "s.json": JSON.stringify(study) } });
    expect(inStudy.out).toMatch(/ +Tax\nArlen +\+1\.00\n/);
    const files = { "s.csv": "party,topic,stance\na,t,1\nx,t,1\n", "study.json": JSON.stringify(study) };
    const named = await stancekit(["compare", "s.csv", "-p", "study.json", "-t", "study.json"], { files });
    expect(named.out).toMatch(/ +Tax\nArlen +\+1\.00\n/);
    expect(named.err).toBe('s.csv:3: expected a party that is defined, found "x"\n');
  });
});

describe("wrong input to stancekit compare", () => {
  const head = "party,topic,stance,date\n";
  const good = "us,tax,1,2022\nfr,tax,-1,2022-01-27\n";

  test.for([
    [
      "a stance out of range",
      `${head}${good}de,tax,2,\n`,
      "s.csv:4: expected stance to be a number from -1 to 1, found 2",
    ],
    ["NaN", `${head}de,tax,NaN,\n${good}`, 's.csv:2: expected stance to be a number from -1 to 1, found "NaN"'],
    [
      "a blank stance",
      `${head}${good}de,tax,,\n`,
      "s.csv:4: expected stance to be a number from -1 to 1, found nothing",
    ],
    ["an odd date", `${head}${good}de,tax,1,27.1.2022\n`, "s.csv:4: expected date to be a day of the calendar"],
    ["CRLF", `${head}${good}de,tax,x,\n`.replaceAll("\n", "\r\n"), "s.csv:4: expected stance to be a number"],
    ["semicolons", `${head}${good}de,tax,x,\n`.replaceAll(",", ";"), "s.csv:4: expected stance to be a number"],
    ["a byte order mark", `\uFEFF${head}${good}de,tax,x,\n`, "s.csv:4: expected stance to be a number"],
    [
      "a duplicate id",
      "id,party,topic,stance\n1,us,tax,1\n2,fr,tax,-1\n1,us,toll,1\n",
      "s.csv:4: expected an id that s.csv:2",
    ],
  ])("%s is named with its row, and the good rows survive", async ([, content, message]) => {
    const { code, out, err } = await compare(content!, "--csv");
    expect(code).toBe(0);
    expect(err).toContain(message);
    expect(out).toContain("\nus,fr,ok,0,");
    const strict = await compare(content!, "--csv", "--strict");
    expect(strict).toMatchObject({ code: 1, out, err });
  });

  test("invalid UTF-8 is named with its place, and the good rows survive", async () => {
    const content = Uint8Array.from([
      ...new TextEncoder().encode(head + good),
      0xff,
      ...new TextEncoder().encode(",tax,1,\n"),
    ]);
    const { code, out, err } = await compare(content, "--csv");
    expect({ code, out: out.split("\n")[1] }).toEqual({
      code: 0,
      out: "us,fr,ok,0,0,0,1,1,city-block,exact,pairwise,0",
    });
    expect(err).toBe(
      's.csv:4: expected UTF-8 text throughout; 1 statement holds other bytes, the first at offset 59, and cannot be kept, found "\uFFFD"\n',
    );
  });

  test.for([
    ["an empty file", "", "s.csv: expected statements (the file is empty)"],
    ["headings alone", head, "s.csv:1: expected statements below the heading line"],
    ["missing columns", "who,what\nus,tax\n", "s.csv:1: expected a heading line with the columns party"],
    ["no good row", `${head}us,tax,9,\n`, "s.csv:2: expected stance"],
  ])("%s leaves nothing to compare: exit code 1", async ([, content, message]) => {
    const { code, out, err } = await compare(content!);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
  });

  test("__proto__ is an id like any other", async () => {
    const { code, out } = await compare(
      "party,topic,stance\n__proto__,constructor,1\ntoString,constructor,1\n",
      "--csv",
    );
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("__proto__,toString,ok,1,") as string,
    });
  });

  test("cyclic memberships are named, and the parties survive", async () => {
    const parties = [
      { id: "us", name: "US", memberOf: [{ party: "fr" }] },
      { id: "fr", name: "France", memberOf: [{ party: "us" }] },
    ];
    const files = { "s.csv": head + good, "p.json": JSON.stringify(parties) };
    const { code, out, err } = await stancekit(["compare", "s.csv", "-p", "p.json", "--csv"], { files });
    expect(code).toBe(0);
    expect(err).toBe(
      'p.json: parties[1].memberOf[0].party: expected memberships without a cycle (us → fr → us), found "us"\n',
    );
    expect(out).toContain("us,fr,ok");
  });

  test("a line of 10 MB is read", async () => {
    const { code, err } = await compare(`${head}us,tax,1,"${"x".repeat(1e7)}"\n${good}`, "--csv");
    expect(code).toBe(0);
    expect(err.length).toBeLessThan(400);
  });

  test("control characters of a name never reach the terminal", async () => {
    const { out } = await compare("party,topic,stance\n\u001B[31mred\u0007,tax,1\n");
    expect(out).not.toContain("\u001B");
    expect(out).not.toContain("\u0007");
  });
});
