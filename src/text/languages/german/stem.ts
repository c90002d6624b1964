/**
 * The stem of a German word in lower case, after the idea of CISTEM (Weissweiler and Fraser 2017, "Developing a Stemmer for
 * German Based on a Comparative Analysis of Publicly Available Stemmers"): umlauts and doubled letters are made plain, the
 * "ge-" of participles falls, then endings fall from the right as long as enough remains.
 */
export function stem(lower: string): string {
  if (lower.length < 4 || lower.length > 60) return lower;
  let word = fold(lower)
    .replace(/^ge(?=.{4})/, "")
    // Digraphs that must not lose a letter count as one, and of a doubled letter the second stands apart.
    .replaceAll("sch", "$")
    .replaceAll("ei", "%")
    .replaceAll("ie", "&")
    .replace(/(.)\1/g, "$1*");
  while (word.length > 3) {
    const shorter = word.length > 5 && /(?:em|er|nd)$/.test(word) ? word.slice(0, -2) : withoutLetter(word);
    if (shorter === word) break;
    word = shorter;
  }
  return word.replace(/(.)\*/g, "$1$1").replaceAll("&", "ie").replaceAll("%", "ei").replaceAll("$", "sch");
}

/** Umlauts and ß in plain letters. */
export function fold(lower: string): string {
  return lower.replaceAll("ü", "u").replaceAll("ö", "o").replaceAll("ä", "a").replaceAll("ß", "ss");
}

function withoutLetter(word: string): string {
  return /[tesn]$/.test(word) ? word.slice(0, -1) : word;
}
