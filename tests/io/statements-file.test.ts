import { describe, expect, test } from "vitest";
import { decodeText, parseStatementsFile } from "../../src/io/index.ts";

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])));
const us = { id: "s1", party: "us", topic: "tax", stance: 1 };
const json = '{"party":"us","topic":"tax","stance":1}';

describe("parseStatementsFile", () => {
  test.for([
    ["a.csv", "party,topic,stance\nus,tax,1\n"],
    ["a.tsv", "party\ttopic\tstance\nus\ttax\t1\n"],
    ["a.jsonl", `${json}\n`],
    ["A.NDJSON", json],
    ["a.json", `[${json}]`],
    ["stdin", "party,topic,stance\nus,tax,1\n"],
    ["stdin", json],
    ["stdin", `${json}\n{"party":"us"}`],
    ["stdin", ` [\n${json}]`],
    ["stdin", `{"parties":[{"id":"us","name":"US"}],"topics":[{"id":"tax","label":"T"}],"statements":[${json}]}`],
  ] as const)("tells the format of %s by its name or content", ([name, content]) => {
    expect(parseStatementsFile(content, { name }).statements).toEqual([us]);
  });

  test("takes the format that is given over the name", () => {
    expect(parseStatementsFile(json, { name: "a.txt", format: "jsonl" }).statements).toEqual([us]);
  });

  test("leaves out the statements with bytes that are no UTF-8, and says where the first stands", () => {
    const content = bytes("party,topic,stance\nus,tax,1\nM", 0xe9, "xico,tax,1\nfr,tax,1\n");
    const { statements, issues } = parseStatementsFile(content, { name: "a.csv" });
    expect(statements.map(({ party }) => party)).toEqual(["us", "fr"]);
    expect(issues).toMatchObject([
      { path: "a.csv:3", value: "\uFFFD", message: expect.stringContaining("offset 29") as string, severity: "error" },
    ]);
  });

  test("keeps a replacement character that the file itself holds", () => {
    expect(parseStatementsFile(bytes("party,topic,stance\nM\uFFFDxico,tax,1\n")).statements).toHaveLength(1);
  });
});

describe("decodeText", () => {
  test.for([
    [bytes("Gö"), { text: "Gö" }],
    [bytes(), { text: "" }],
    [bytes(0xff, 0xfe, 0x47, 0, 0xf6, 0), { text: "Gö" }],
    [bytes(0xfe, 0xff, 0, 0x47, 0, 0xf6), { text: "Gö" }],
    [bytes("a\nb", 0xff, "c", 0xff), { text: "a\nb\uFFFDc\uFFFD", invalid: { offset: 3, line: 2 } }],
    [bytes("abc", 0xe2, 0x82), { text: "abc\uFFFD", invalid: { offset: 3, line: 1 } }],
    [bytes(0xc0, 0x80), { text: "\uFFFD\uFFFD", invalid: { offset: 0, line: 1 } }],
  ] as const)("decodes %j", ([content, decoded]) => {
    expect(decodeText(content)).toEqual(decoded);
  });
});
