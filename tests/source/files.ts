import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  /** Path from the root of the project, with forward slashes: "src/model/party.ts". */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file under src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("src", file).replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
