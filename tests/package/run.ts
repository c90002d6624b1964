import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder; where it fails, the error shows what it printed. */
export async function run(program: string, parameters: readonly string[], folder: string): Promise<Output> {
  try {
    return await execute(program, parameters, { cwd: folder });
  } catch (error) {
    const { stdout, stderr } = error as Output;
    throw new Error(`${program} ${parameters.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}

/** Runs JavaScript with this node, as an ES module or as CommonJS. */
export function runScript(script: string, type: "module" | "commonjs", folder: string): Promise<Output> {
  return run(process.execPath, [`--input-type=${type}`, "--eval", script], folder);
}
