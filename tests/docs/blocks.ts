/** A runnable example of the documentation. */
export interface Block {
  readonly file: string;
  /** The line its fence stands on, counted from 1. */
  readonly line: number;
  readonly code: string;
}

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;
const DOCSTRING = /\/\*\*[\s\S]*?\*\//g;
/** From one `@example` to the next tag or the end. */
const EXAMPLE = /^@example\b(?:.*)\n([\s\S]*?)(?=^@\w|(?![\s\S]))/gm;
const HAS_IMPORT = /^import /m;

const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;

function fencedBlocks(file: string, text: string, firstLine: number): Block[] {
  return Array.from(text.matchAll(FENCE), (match) => ({
    file,
    line: firstLine + lineOf(text, match.index) - 1,
    code: match[1]!,
  }));
}

/** The examples in the docstrings of a source file, fenced or not; each stands alone. */
export function docstringBlocks(file: string, source: string): Block[] {
  return Array.from(source.matchAll(DOCSTRING)).flatMap((docstring) => {
    const prose = docstring[0].replace(/\*\/$/, "").replaceAll(/^[ \t]*\* ?/gm, "");
    return Array.from(prose.matchAll(EXAMPLE)).flatMap((example) => {
      const line = lineOf(source, docstring.index) + lineOf(prose, example.index) - 1;
      const fenced = fencedBlocks(file, example[1]!, line + 1);
      return fenced.length > 0 ? fenced : [{ file, line, code: example[1]! }];
    });
  });
}

/** The `ts` blocks of a Markdown page; a block without imports goes on from the block before it. */
export function markdownBlocks(file: string, text: string): Block[] {
  const blocks: Block[] = [];
  for (const block of fencedBlocks(file, text, 1)) {
    const previous = HAS_IMPORT.test(block.code) ? undefined : blocks.pop();
    blocks.push(previous === undefined ? block : { ...previous, code: `${previous.code}\n${block.code}` });
  }
  return blocks;
}
