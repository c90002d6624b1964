import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStatementsCsv } from "../../src/io/index.ts";
import { formatIssue } from "../../src/model/index.ts";

const read = (text: string) => parseStatementsCsv(text, { name: "coded.csv" });
const issuesOf = (text: string) => read(text).issues.map(formatIssue);
const stancesOf = (text: string) => read(text).statements.map(({ party, topic, stance }) => [party, topic, stance]);

const head = "party,topic,stance\n";

describe("parseStatementsCsv", () => {
  test("reads every column", () => {
    const { statements, issues } = read(
      "id,party,topic,stance,confidence,strength,voice,date,document,quote,start,end,speaker,addressee,coder,rule\n" +
        'x,us,tax,-0.5,0.9,hedged,party,2022-01,doc,"no, ""never""\nagain",10,27,Ann,Bob,me,said so\n',
    );
    expect(issues).toEqual([]);
    expect(statements).toEqual([
      {
        id: "x",
        party: "us",
        topic: "tax",
        stance: -0.5,
        confidence: 0.9,
        strength: "hedged",
        voice: "party",
        date: "2022-01",
        evidence: { document: "doc", quote: 'no, "never"\nagain', start: 10, end: 27 },
        speaker: "Ann",
        addressee: "Bob",
        coder: "me",
        rule: "said so",
      },
    ]);
  });

  test.for([
    ["actor,concept,agreement\nus,tax,1\n"],
    ["Organization;Concept;Stance\nus;tax;1\n"],
    ["candidate\tquestion\tposition\nus\ttax\t1\n"],
    ["party|target|stance\nus|tax|1\n"],
    ["\uFEFFparty,topic,stance\r\nus,tax,1\r\n"],
    ["party,topic,stance\rus,tax,1\r"],
    ['"party" , topic,"stance"\n us ,tax, +1.0 \n'],
    ["\n\nparty,topic,stance\n,,\n\nus,tax,1"],
    ["Party ID,Topic_ID,STANCE\nus,tax,1e0"],
  ])("reads %j", ([text]) => {
    expect(read(text!)).toMatchObject({ statements: [{ party: "us", topic: "tax", stance: 1 }], issues: [] });
  });

  test("prefers the standard heading, and says which columns it does not use", () => {
    const text = "organization,actor,party,topic,stance,confidance\na,b,c,tax,1,0.5\n";
    expect(stancesOf(text)).toEqual([["c", "tax", 1]]);
    expect(issuesOf(text)).toEqual([
      'coded.csv:1: warning: expected one column for each field; another one is used for this, found "organization"',
      'coded.csv:1: warning: expected one column for each field; another one is used for this, found "actor"',
      'coded.csv:1: warning: expected a column that a statement has (did you mean "confidence"?), found "confidance"',
    ]);
  });

  test("names the columns that it misses and those that it found", () => {
    expect(issuesOf("who,what,stance\nus,tax,1\n")).toEqual([
      'coded.csv:1: expected a heading line with the columns party (or actor, organization, organisation, candidate, party id) and topic (or concept, question, target, issue, topic id), found "who, what, stance"',
    ]);
  });

  test.for(["", "\uFEFF", " \r\n\n"])("says of %j that the file is empty", (text) => {
    expect(issuesOf(text)).toEqual(["coded.csv: expected statements (the file is empty), found nothing"]);
  });

  test("says where nothing stands below the headings", () => {
    expect(issuesOf(head)).toEqual(["coded.csv:1: expected statements below the heading line, found nothing"]);
  });

  test("a blank stance is an issue and never a 0", () => {
    const text = `${head}us,tax,\nus,toll,0\nus,levy\n`;
    expect(stancesOf(text)).toEqual([["us", "toll", 0]]);
    expect(issuesOf(text)).toEqual([
      "coded.csv:2: expected stance to be a number from -1 to 1, found nothing",
      "coded.csv:4: expected stance to be a number from -1 to 1, found nothing",
    ]);
  });

  test.for(["1.5", "-2", "NaN", "Infinity", "yes", "0x1", "50%", "1 000", "−−1"])("refuses the stance %s", (stance) => {
    const text = `${head}us,tax,${stance}\nus,toll,1\n`;
    expect(stancesOf(text)).toEqual([["us", "toll", 1]]);
    expect(read(text).issues.map(({ path }) => path)).toEqual(["coded.csv:2"]);
  });

  test("refuses a decimal comma in words that say so", () => {
    expect(issuesOf("party;topic;stance\nus;tax;-0,5\n")).toEqual([
      'coded.csv:2: expected stance with a decimal point, not a comma, found "-0,5"',
    ]);
  });

  test("counts physical lines, over cells with line ends and blank lines", () => {
    const text = 'party,topic,stance,document\r\nus,tax,1,"a\nb\r\nc"\r\n\r\nus,tax,2,d\r\n';
    expect(read(text).issues.map(({ path }) => path)).toEqual(["coded.csv:6"]);
  });

  test("a row with more cells than headings is left out, since its cells may have moved", () => {
    const text = `${head}us,tax, on carbon,1\nus,tax,1,,\n`;
    expect(stancesOf(text)).toEqual([["us", "tax", 1]]);
    expect(issuesOf(text)).toEqual([
      "coded.csv:2: expected 3 cells (a cell that holds the delimiter needs quotation marks), found 4",
    ]);
  });

  test("a quotation mark that is never closed costs its own line only", () => {
    const text = `${head}us,tax,1\n"us,toll,1\nfr,tax,-1\n"f"r,toll,1\nde,tax,0\n`;
    expect(stancesOf(text)).toEqual([
      ["us", "tax", 1],
      ["fr", "tax", -1],
      ["de", "tax", 0],
    ]);
    expect(read(text).issues.map(({ path }) => path)).toEqual(["coded.csv:3", "coded.csv:5"]);
  });

  test("refuses a column agreement of zeros and ones, whose 0 may mean opposed", () => {
    expect(issuesOf("organization,concept,agreement\na,tax,1\nb,tax,0\n")[0]).toMatch(/0 may mean opposed/);
    expect(stancesOf("organization,concept,agreement\na,tax,1\nb,tax,-1\nc,tax,0\n")).toHaveLength(3);
    expect(stancesOf("organization,concept,stance\na,tax,1\nb,tax,0\n")).toHaveLength(2);
  });

  test("says which quotes have no place, and keeps their statements", () => {
    const { statements, issues } = read("party,topic,stance,document,quote\nus,tax,1,d,no\nfr,tax,1,d,yes\n");
    expect(statements.map(({ document, evidence }) => [document, evidence])).toEqual([
      ["d", undefined],
      ["d", undefined],
    ]);
    expect(issues).toMatchObject([{ path: "coded.csv:2", severity: "warning" }]);
  });

  test("of two rows with one id the second loses", () => {
    expect(issuesOf("id,party,topic,stance\na,us,tax,1\na,us,toll,1\n")).toEqual([
      'coded.csv:3: expected an id that coded.csv:2 does not have already, found "a"',
    ]);
  });

  test("checks ids against the parties and topics that are given", () => {
    const parties = [{ id: "us", name: "US" }];
    const { statements, issues } = parseStatementsCsv(`${head}us,tax,1\nuss,tax,1\n`, { parties });
    expect(statements).toHaveLength(1);
    expect(issues.map(formatIssue)).toEqual([
      'statements:3: expected a party that is defined (did you mean "us"?), found "uss"',
    ]);
  });

  test("takes __proto__ and constructor for ids and headings like any others", () => {
    const text = "party,topic,stance,__proto__\n__proto__,constructor,1,x\n";
    expect(stancesOf(text)).toEqual([["__proto__", "constructor", 1]]);
    expect(read(text).issues).toMatchObject([{ value: "__proto__", severity: "warning" }]);
  });

  test("reads a line of 10 MB, as one cell or as no table at all", () => {
    const quote = "a,".repeat(5e6);
    const text = `party,topic,stance,document,quote,start,end\nus,tax,1,d,"${quote}",0,${quote.length}\nus,toll,2,,,,\n`;
    expect(read(text).statements[0]?.evidence?.quote).toBe(quote);
    expect(read(text).issues.map(({ path }) => path)).toEqual(["coded.csv:3"]);
    expect(issuesOf("x".repeat(1e7)).join("").length).toBeLessThan(400);
  }, 20_000);

  test("gives back every statement that is written with quotation marks, whatever its text", () => {
    const cell = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && text !== "" && !/[\r\n]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, fc.constantFrom(-1, -0.25, 0, 1)), { minLength: 1 });
    const quoted = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        (table, mark, end) => {
          const lines = [["party", "topic", "stance"], ...table].map((cells) => cells.map(quoted).join(mark));
          expect(stancesOf(lines.join(end) + end)).toEqual(table);
        },
      ),
    );
  });
});
