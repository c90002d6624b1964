import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { stancekit } from "./terminal.ts";

const article = "Arlen supports the dam. “The dam is a mistake,” Borvia’s president said.";
const parties = [
  { id: "arlen", name: "Arlen" },
  { id: "borvia", name: "Borvia" },
  { id: "cassia", name: "Cassia" },
];
const topics = [{ id: "dam", label: "the dam", keywords: ["dam"] }];
const files = {
  "a.txt": article,
  "b.txt": "Cassia backs the dam.",
  "none.txt": "Nothing was said at all.",
  "empty.txt": " \n",
  "latin1.txt": Uint8Array.of(0x41, 0xe9),
  "texts.jsonl": `{"id":"one","text":"Cassia backs the dam."}\n\n{"id":"two","text":"Arlen opposes the dam."}\n`,
  "odd.jsonl": `{"id":"one"}\n`,
  "parties.json": JSON.stringify(parties),
  "topics.json": JSON.stringify(topics),
  "bad.json": "[\n{]",
};
const read = (...args: string[]) => stancekit(["read", ...args, "-p", "parties.json", "-t", "topics.json"], { files });

interface ReadingJson {
  readonly id: string;
  readonly attributions: {
    party: string | null;
    source: object;
    cue: object | null;
    content: object;
    topics: object[];
  }[];
  readonly positions: object[];
  readonly agreement: { a: string; b: string; status: string; value?: number; byTopic: object[] }[];
}
const parsed = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReadingJson);

describe("stancekit read", () => {
  test("shows who said what with quote and rule, and who agrees with whom", async () => {
    const { code, out, err } = await read("a.txt");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/- Arlen in favour of the dam\n {2}“.*the dam.*”\n {2}.*= support/);
    expect(out).toMatch(/- Borvia against the dam\n {2}“The dam is a mistake,”\n {2}.*= oppose/);
    expect(out).toMatch(/Arlen +\+1\.00\nBorvia +−1\.00\nCassia +·\n/);
    expect(out).toMatch(/Arlen and Borvia agree on none of 1 shared topic/);
  });

  test("counts offsets in the file as it is, byte order mark and all", async () => {
    const marked = `\uFEFF${article}`;
    const { out } = await stancekit(["read", "m.txt", "-p", "parties.json", "-t", "topics.json", "--json"], {
      files: { ...files, "m.txt": marked },
    });
    const [{ attributions }] = parsed(out) as [ReadingJson];
    const words = attributions.map(({ content }) => {
      const { start, end } = content as { start: number; end: number };
      return marked.slice(start, end);
    });
    expect(words).toEqual(["the dam", "“The dam is a mistake,”"]);
  });

  test("prints one JSON object a document", async () => {
    const { out } = await read("a.txt", "b.txt", "--json");
    const [first, second, ...rest] = parsed(out);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      id: "a.txt",
      positions: [
        { party: "arlen", topic: "dam", kind: "stated", value: 1 },
        { party: "borvia", topic: "dam", kind: "stated", value: -1 },
      ],
      agreement: [
        { a: "arlen", b: "borvia", status: "ok", value: 0, byTopic: [{ topic: "dam" }] },
        { a: "arlen", b: "cassia", status: "no-overlap", byTopic: [] },
        { a: "borvia", b: "cassia", status: "no-overlap", byTopic: [] },
      ],
    });
    expect(first!.agreement[1]).not.toHaveProperty("value");
    expect(first!.attributions[0]).toEqual({
      party: "arlen",
      source: { start: 0, end: 5 },
      cue: { start: expect.any(Number) as number, end: expect.any(Number) as number },
      content: { start: expect.any(Number) as number, end: expect.any(Number) as number },
      mode: "indirect",
      topics: [
        {
          topic: "dam",
          stance: 1,
          strength: "plain",
          confidence: expect.any(Number) as number,
          rule: expect.stringContaining("support") as string,
        },
      ],
    });
    expect(second).toMatchObject({ id: "b.txt", positions: [{ party: "cassia", value: 1 }] });
  });

  test("reads the documents of a JSON Lines file", async () => {
    expect(parsed((await read("texts.jsonl", "--json")).out).map(({ id }) => id)).toEqual(["one", "two"]);
    expect((await read("odd.jsonl", "--json")).err).toBe("odd.jsonl:1: expected a JSON object with an id and a text\n");
  });

  test("compares over all documents, and draws the picture", async () => {
    const { out, written } = await read("a.txt", "b.txt", "--svg", "out.svg");
    expect(out).toMatch(/Arlen and Cassia agree on 1 of 1 shared topic/);
    expect(written.get("out.svg")).toContain("<title>Arlen and Cassia: 1");
  });

  test("reads standard input", async () => {
    const args = ["read", "-", "-p", "parties.json", "-t", "topics.json", "--json"];
    expect(parsed((await stancekit(args, { files, stdin: article })).out)[0]!.id).toBe("stdin");
  });

  test("says so where no position was found", async () => {
    const { code, out } = await read("none.txt");
    expect({ code, out }).toEqual({ code: 0, out: "No party was found to take a position on any of the topics.\n" });
  });

  test("keeps each line within the terminal", async () => {
    for (const columns of [40, 60, 200]) {
      const args = ["read", "a.txt", "-p", "parties.json", "-t", "topics.json"];
      const { out } = await stancekit(args, { files, columns });
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  test("colours only where it is told to", async () => {
    const args = ["read", "a.txt", "-p", "parties.json", "-t", "topics.json"];
    const [plain, coloured] = [await stancekit(args, { files }), await stancekit(args, { files, colour: true })];
    expect(plain.out).not.toContain("\u001B");
    expect(coloured.out).toContain("\u001B[36m");
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });
});

describe("wrong input to stancekit read", () => {
  test.for([
    ["nope.txt", "nope.txt: cannot be read: there is no such file or folder\n"],
    ["empty.txt", "empty.txt: expected a text, but the file is empty\n"],
    ["latin1.txt", "latin1.txt:1: expected UTF-8 text, found another byte at offset 1\n"],
  ] as const)("%s is named, and the other texts are read", async ([name, message]) => {
    const { code, out, err } = await read(name, "b.txt");
    expect({ code, err }).toEqual({ code: 1, err: message });
    expect(out).toContain("Cassia in favour of the dam");
  });

  test("a file of parties that is no JSON is named with its line", async () => {
    const args = ["read", "a.txt", "-p", "bad.json", "-t", "topics.json"];
    const { code, out, err } = await stancekit(args, { files });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^bad\.json:2: expected JSON/);
  });

  test("a file without parties is named", async () => {
    const world = { files: { ...files, "parties.json": "[]" } };
    const { code, err } = await stancekit(["read", "a.txt", "-p", "parties.json", "-t", "topics.json"], world);
    expect({ code, err }).toEqual({ code: 1, err: "parties.json: expected parties, but the list is empty\n" });
  });

  test("wrong parties are listed, and the others looked for", async () => {
    const mixed = [...parties, { id: "arlen", name: "again" }, { id: "x", name: "X", alias: [] }];
    const world = { files: { ...files, "parties.json": JSON.stringify(mixed) } };
    const args = ["read", "a.txt", "-p", "parties.json", "-t", "topics.json"];
    const { code, out, err } = await stancekit(args, world);
    expect(code).toBe(0);
    expect(
      err
        .split("\n")
        .slice(0, 2)
        .map((line) => line.split(": expected")[0]),
    ).toEqual(["parties.json: parties[4].alias: warning", "parties.json: parties[3].id"]);
    expect(out).toContain("Arlen in favour of the dam");
    expect((await stancekit([...args, "--strict"], world)).code).toBe(1);
  });
});
