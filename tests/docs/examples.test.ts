import { describe, expect, test } from "vitest";
import { docstringBlocks, markdownBlocks } from "./blocks.ts";
import { rewriteAsTest } from "./rewrite.ts";

const rewrite = (code: string) => rewriteAsTest({ file: "page.md", line: 3, code });

describe("docstringBlocks", () => {
  test("takes the example, fenced or not, up to the next tag, with its line", () => {
    const source = [
      "const before = 1;",
      "/**",
      " * Doubles.",
      " * @example",
      " * double(1); // => 2",
      " * @see half",
      " */",
      "/**",
      " * @example Halves an even number",
      " * ```ts",
      " * half(2); // => 1",
      " * ```",
      " */",
    ].join("\n");
    expect(docstringBlocks("a.ts", source)).toEqual([
      { file: "a.ts", line: 4, code: "double(1); // => 2\n" },
      { file: "a.ts", line: 10, code: "half(2); // => 1\n" },
    ]);
  });
});

describe("markdownBlocks", () => {
  test("goes on from the block before where a block imports nothing", () => {
    const page =
      '```ts\nimport { a } from "a";\n```\ntext\n```ts\na();\n```\n```sh\nls\n```\n```ts\nimport b from "b";\n```\n';
    expect(markdownBlocks("page.md", page).map(({ line, code }) => ({ line, code }))).toEqual([
      { line: 1, code: 'import { a } from "a";\n\na();\n' },
      { line: 11, code: 'import b from "b";\n' },
    ]);
  });
});

describe("rewriteAsTest", () => {
  test("names the test after the place and leaves imports at the top", () => {
    const code = rewrite('import { a } from "stancekit";\na();');
    expect(code).toMatch(/^import .* from "vitest";\nimport \{ a \} from "stancekit";\ntest\("page.md:3"/);
  });

  test("checks an expression against the value that stands behind or below it", () => {
    expect(rewrite("a(1); // => 2\n// another\na(2)\n// => 4")).toMatch(
      /expect\(a\(1\)\)\.toStrictEqual\(2\);\nexpect\(a\(2\)\)\.toStrictEqual\(4\);/,
    );
  });

  test("reads a value over several comment lines", () => {
    expect(rewrite("a();\n// => {\n//   b: [1],\n// }\nc();")).toContain(
      "expect(a()).toStrictEqual({\nb: [1],\n});\nc();",
    );
  });

  test("checks a constant after declaring it", () => {
    expect(rewrite("const x = a(); // => 1")).toContain("const x = a();\nexpect(x).toStrictEqual(1);");
  });

  test("expects the error that is promised", () => {
    expect(rewrite("a(1); // throws /no such/")).toContain("expect(async () => a(1)).rejects.toThrow(/no such/)");
  });

  test("refuses a promise that it could not check", () => {
    expect(() => rewrite("// => 1\na();")).toThrow(/promises 1 values, of which 0/);
    expect(() => rewrite("a(); // => about two")).toThrow(/no JavaScript value: => about two/);
  });
});
