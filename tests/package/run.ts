import { execFile } from "node:child_process";

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder; where it fails, the error shows what it printed. */
export function run(program: string, parameters: readonly string[], folder: string): Promise<Output> {
  return new Promise((resolve, reject) => {
    execFile(program, parameters, { cwd: folder }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${program} ${parameters.join(" ")} failed:\n${stdout}\n${stderr}`));
    });
  });
}

/** Runs JavaScript with this node, as an ES module or as CommonJS. */
export function runScript(script: string, type: "module" | "commonjs", folder: string): Promise<Output> {
  return run(process.execPath, [`--input-type=${type}`, "--eval", script], folder);
}
