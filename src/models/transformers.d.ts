/** As much of the optional peer as is used; installing it brings its own types. */
declare module "@huggingface/transformers" {
  export function pipeline(task: "zero-shot-classification", model: string, options?: object): Promise<unknown>;
}
