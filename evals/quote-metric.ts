/** The metric of the German quotation corpus; see german-quotes.ts. */

export type Role = "quote" | "speaker" | "cue" | "addressee" | "frame";
export const ROLES: readonly Role[] = ["speaker", "cue", "addressee", "frame"];

export interface Quote {
  readonly type: string;
  readonly tokens: Readonly<Record<Role, readonly number[]>>;
}

/** How well a predicted quote fits a gold one: the F1 of their tokens, and a little for the same type. */
const common = (a: readonly number[], b: readonly number[]): number =>
  b.filter((token) => new Set(a).has(token)).length;

export function similarity(gold: Quote, system: Quote): number {
  const both = common(gold.tokens.quote, system.tokens.quote);
  if (both === 0) return 0;
  const f1 = (2 * both) / (gold.tokens.quote.length + system.tokens.quote.length);
  return f1 + (gold.type === system.type ? 0.01 : 0);
}

export class Means {
  private readonly sums = new Map<string, { p: number; pn: number; r: number; rn: number }>();

  add(key: string, gold: readonly number[], system: readonly number[]): void {
    const sum = this.sums.get(key) ?? { p: 0, pn: 0, r: 0, rn: 0 };
    const both = common(gold, system);
    if (system.length > 0) {
      sum.p += both / system.length;
      sum.pn += 1;
    }
    if (gold.length > 0) {
      sum.r += both / gold.length;
      sum.rn += 1;
    }
    this.sums.set(key, sum);
  }

  line(name: string, keys: readonly string[]): string {
    const total = { p: 0, pn: 0, r: 0, rn: 0 };
    for (const key of keys) {
      const sum = this.sums.get(key);
      if (!sum) continue;
      total.p += sum.p;
      total.pn += sum.pn;
      total.r += sum.r;
      total.rn += sum.rn;
    }
    const p = (100 * total.p) / total.pn;
    const r = (100 * total.r) / total.rn;
    const figures = [p, r, (2 * p * r) / (p + r)].map((figure) => figure.toFixed(2).padStart(6));
    return `${name.padEnd(22)} P ${figures[0]}  R ${figures[1]}  F ${figures[2]}   (${total.pn} predicted, ${total.rn} gold)`;
  }
}
