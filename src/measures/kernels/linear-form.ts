/** The parts of a linear form that have to be added up topic by topic. */
export const linearParts = ["distance", "square", "product", "match"] as const;

export type LinearPart = (typeof linearParts)[number];
