/** All that a command sees of the world outside: tests put their own in its place. */
export interface Terminal {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Writes results to standard output; whoever writes much waits until it is taken. */
  readonly write: (text: string) => void | Promise<unknown>;
  /** Writes what there is to say about them to standard error. */
  readonly warn: (text: string) => void;
  /** How many characters fit on a line. */
  readonly columns: number;
  readonly colour: boolean;
}
