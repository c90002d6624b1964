import type { ChainShape } from "../../../learning/sequence/chain.ts";

/** What a token does in an attribution. */
export type Role = "source" | "cue" | "content";

/** The roles that the first look gives to tokens, in the order of their labels. */
export const ROLES: readonly Role[] = ["source", "cue", "content"];

/** How many kinds of step there are; see `stepKind`. */
const STEP_KINDS = 12;

/**
 * Labels for some roles: two a role, "opens" (2r) and "goes on" (2r + 1), then one for tokens without a role for each role
 * that was met last, and one where none was. That memory tells a source waiting for its cue from the end of a sentence.
 */
export interface LabelScheme {
  readonly roles: number;
  readonly labels: number;
}

/** The labels for a number of roles. */
export function labelScheme(roles: number): LabelScheme {
  return { roles, labels: 3 * roles + 1 };
}

/** The label of a token outside of all roles after one of role `met`, or −1 for none. */
function outside({ roles }: LabelScheme, met: number): number {
  return 2 * roles + met + 1;
}

/** The role of a label, or −1. */
export function roleOf({ roles }: LabelScheme, label: number): number {
  return label < 2 * roles ? label >> 1 : -1;
}

/** The role last met when a label is left: that of the label, or the one it remembers. */
function lastMet(scheme: LabelScheme, label: number): number {
  return label < 2 * scheme.roles ? label >> 1 : label - 2 * scheme.roles - 1;
}

/** Which label may follow which. */
export function chainShape(scheme: LabelScheme): ChainShape {
  const { labels, roles } = scheme;
  const moves = new Uint8Array((labels + 1) * labels);
  for (let previous = 0; previous <= labels; previous += 1)
    for (let next = 0; next < labels; next += 1) {
      const met = previous === labels ? -1 : lastMet(scheme, previous);
      const mayOpen = next < 2 * roles && next % 2 === 0;
      const goesOn = next < 2 * roles && next % 2 === 1 && previous < 2 * roles && previous >> 1 === next >> 1;
      const outer = next === outside(scheme, met);
      if (mayOpen || goesOn || outer) moves[previous * labels + next] = 1;
    }
  return { labels, kinds: STEP_KINDS, moves };
}

/** Turns roles by token (−1 for none; `opens` where a new stretch begins) into labels. */
export function labelsOf(scheme: LabelScheme, roles: Int8Array, opens: Uint8Array): Uint8Array {
  const labels = new Uint8Array(roles.length);
  let met = -1;
  for (let i = 0; i < roles.length; i += 1) {
    const role = roles[i]!;
    if (role < 0) {
      labels[i] = outside(scheme, met);
      continue;
    }
    labels[i] = 2 * role + (opens[i] === 1 || i === 0 || roles[i - 1] !== role ? 0 : 1);
    met = role;
  }
  return labels;
}
