import { posix } from "node:path";
import groupBy from "lodash/groupBy.js";
import ts from "typescript";
import type { SourceFile } from "./files.ts";

export interface Import {
  readonly from: string;
  /** A path under src where the import is relative, else the name of the package or built-in. */
  readonly to: string;
}

/** Every import of a file: static, dynamic, type-only and re-exported ones. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith(".") ? posix.join(posix.dirname(path), fileName) : fileName,
  }));
}

/** The files of one import cycle, first one repeated at the end; empty where there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] {
  const targets = groupBy(imports, "from");
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const { to } of targets[file] ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(file);
    return [];
  };
  for (const file of Object.keys(targets)) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** Everything that loading a file brings in, directly or through others. */
export function reachableFrom(entry: string, imports: readonly Import[]): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { from, to } of imports) if (from === file) reached.add(to);
  }
  return reached;
}
