import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";

const MEANS = wordSet(`
  money cash fund funds funding finance financing capital aid support backing resources resource penny pennies pence cent cents dime cash investment investments subsidy subsidies loan loans grant grants credit credits help assistance
  hundred hundreds thousand thousands million millions billion billions trillion mln bln m bn euro euros dollar dollars pound pounds krone kroner krona kronor yen yuan rupee rupees rand peso pesos franc francs lira ruble rubles shilling shillings dinar dinars riyals dirhams
  troops soldiers police ships vessels boats planes aircraft jets helicopters trucks engineers experts observers monitors doctors staff equipment weapons arms grain wheat rice food fuel gas land signature name weight energy effort muscle
`);
const LONGEST = 8;

/** What is given before the word that leads to what it is for: "90 million" in "put 90 million into", "no money". */
export function meansBefore(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
  next: string,
): { readonly last: number; readonly none: boolean } | undefined {
  let named = false;
  for (let i = first; i < Math.min(ceiling, first + LONGEST); i += 1) {
    const { lower, tag } = tokens[i]!;
    if (lower === next && named) return { last: i - 1, none: /^(?:no|zero)$/.test(tokens[first]!.lower) };
    if (
      !/^(?:CD|DT|PRP\$|JJ[RS]?|NNS?|NNP|RB|\$|SYM|#)$|^[$£€¥]/.test(tag) &&
      !/^(?:of|to|than|up|[$£€¥])$/.test(lower)
    )
      return undefined;
    named = named || tag === "CD" || MEANS.has(lower) || /^[$£€¥]/.test(lower);
  }
  return undefined;
}
