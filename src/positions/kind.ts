/** What a cell of the party × topic table holds. Only the first three have a value. */
export type PositionKind = "stated" | "neutral" | "ambivalent" | "silent" | "uncoded";

/** The kinds in the order of their codes in a table's `kinds`. */
export const positionKinds: readonly PositionKind[] = ["uncoded", "silent", "stated", "neutral", "ambivalent"];

export const kindCode = { uncoded: 0, silent: 1, stated: 2, neutral: 3, ambivalent: 4 } as const;
