/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const collective =
  /^united |(^| )(netherlands|philippines|kremlin)$| (states|nations|emirates|islands|isles|republic|union|federation|kingdom|league|alliance|coalition|group|party|commission|council|parliament|senate|government|ministry|court|bank|association|organi[sz]ation)$/i;

/** The name as an English sentence needs it: "the United States", "the Green Party", but "China". */
export function named(name: string): string {
  return collective.test(name) ? `the ${name}` : name;
}

/** A name at the head of a sentence; its article gets a capital, but the name stays as it was given. */
export function sentence(name: string): string {
  return name.replace(/^the /, "The ");
}

/** A score to two decimals, without a tail of zeros: 0.75, 0.5, 1. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** "1 topic", "2 topics". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
