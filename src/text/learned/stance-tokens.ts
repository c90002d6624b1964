const TOKEN = /[#@]?[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]+/gu;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** English, Danish, Swedish, Norwegian, German, Dutch and French words that turn what follows them around. */
const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|\p{L}+n['’]t|ikke|ej|ingen|intet|aldrig|uden|inte|inga|aldri|nicht|kein\p{L}*|nie|niemals|ohne|niet|geen|nooit|pas|jamais|sans)$/u;
const STOP = /^[.,;:!?…]/;

/** Words and marks in lower case; a hashtag or handle keeps its mark, and is followed by its words where capitals show them. */
export function stanceTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    tokens.push(token.toLowerCase().replaceAll("’", "'"));
    if (!/^[#@]/.test(token)) continue;
    const parts = token.slice(1).split(HUMP);
    if (parts.length > 1) for (const part of parts) tokens.push(part.toLowerCase());
  }
  return tokens;
}

/** For each token, whether a negation stands before it in its clause, at most `reach` tokens back. */
export function negatedTokens(tokens: readonly string[], reach = 4): readonly boolean[] {
  let left = 0;
  return tokens.map((token) => {
    if (STOP.test(token)) left = 0;
    const negated = left > 0;
    left = NEGATION.test(token) ? reach : Math.max(0, left - 1);
    return negated;
  });
}
