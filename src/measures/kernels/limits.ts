/** Up to so many levels, counting bits costs less than going topic by topic. */
export const mostLevels = 7;

/** More groups of topics than this, each with a table of its own, would cost more than they save. */
export const mostGroups = 4;
