/** All that a command sees of the world outside: tests put their own in its place. */
export interface Terminal {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Results go to standard output, everything about them to standard error. */
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  /** How many characters fit on a line. */
  readonly columns: number;
  readonly colour: boolean;
}
