import type { Random } from "./random.ts";

/** Puts a list into random order in place; every order is as likely as any other (Fisher–Yates). */
export function shuffle(list: { readonly length: number; [place: number]: number }, random: Random): void {
  for (let left = list.length; left > 1; left -= 1) {
    const other = Math.floor(random() * left);
    [list[left - 1], list[other]] = [list[other]!, list[left - 1]!];
  }
}
