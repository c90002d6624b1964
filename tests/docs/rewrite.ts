import ts from "typescript";
import type { Block } from "./blocks.ts";

const PROMISE = /\/\/ ?(=>|throws )/g;

function isComplete(expression: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${expression});`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

/** What the comments after a statement promise: `// => value` (over several lines where need be) or `// throws /pattern/`. */
function readPromise(after: string): { kind: "value" | "throws"; expected: string } | undefined {
  const lines = Array.from(after.matchAll(/^\s*\/\/ ?(.*)$/gm), (match) => match[1]!.trim());
  const start = lines.findIndex((line) => /^(=>|throws )/.test(line));
  if (start === -1) return undefined;
  const first = lines[start]!;
  if (first.startsWith("throws ")) return { kind: "throws", expected: first.slice("throws ".length) };
  for (let end = start + 1; end <= lines.length; end++) {
    const expected = [first.slice("=>".length), ...lines.slice(start + 1, end)].join("\n").trim();
    if (isComplete(expected)) return { kind: "value", expected };
  }
  throw new Error(`This is no JavaScript value: ${lines.slice(start).join("\n")}`);
}

/** What a statement's promise is about: the expression itself, or the constant it declares. */
function subjectOf(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
}

function rewriteStatement(statement: ts.Statement, after: string): string {
  const promise = readPromise(after);
  const code = statement.getText();
  if (promise === undefined) return code;
  const subject = subjectOf(statement);
  if (subject === undefined) throw new Error(`Only an expression or a constant can promise a value: ${code}`);
  if (promise.kind === "throws") {
    // What throws may also be what the compiler forbids: a misspelt id, say.
    return `// @ts-ignore\nawait expect(async () => ${subject}).rejects.toThrow(${promise.expected});`;
  }
  const before = ts.isExpressionStatement(statement) ? "" : `${code}\n`;
  return `${before}expect(${subject}).toStrictEqual(${promise.expected});`;
}

/** Turns a documentation example into a vitest file that checks what its comments promise. */
export function rewriteAsTest(block: Block): string {
  const { statements } = ts.createSourceFile("block.ts", block.code, ts.ScriptTarget.Latest, true);
  const imports = statements.filter((statement) => ts.isImportDeclaration(statement));
  const body = statements.flatMap((statement, index) => {
    if (ts.isImportDeclaration(statement)) return [];
    const next = statements[index + 1]?.getStart() ?? block.code.length;
    return [rewriteStatement(statement, block.code.slice(statement.end, next))];
  });
  const kept = body.filter((code) => /^(await )?expect\(/m.test(code)).length;
  const promised = Array.from(block.code.matchAll(PROMISE)).length;
  if (kept !== promised)
    throw new Error(
      `${block.file}:${block.line} promises ${promised} values, of which ${kept} could be tied to a statement`,
    );
  return [
    `import { expect, test } from "vitest";`,
    ...imports.map((statement) => statement.getText()),
    `test(${JSON.stringify(`${block.file}:${block.line}`)}, async () => {`,
    ...body,
    `});`,
    ``,
  ].join("\n");
}
