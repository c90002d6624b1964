/** Makes a value when it is first asked for, so that importing a lexicon costs nothing until a text is read. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
