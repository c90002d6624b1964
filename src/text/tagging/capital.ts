/** Whether a word opens with a capital letter; most words open with a letter of ASCII, which tells at once. */
export function opensWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word);
}
