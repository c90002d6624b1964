import type { Answer, CompassAnswer } from "stancekit";

/** Reads the published notation: `D!` a proposition, `0/5` a range, `[1,3]` priorities, `_` a skip, `!` important. */
export function compassAnswers(notation: string): (Answer | null)[] {
  return notation.split(";").map((part): CompassAnswer | null => {
    const important = part.endsWith("!");
    const text = important ? part.slice(0, -1) : part;
    if (text === "_") return null;
    if (text.startsWith("[")) return { priorities: JSON.parse(text) as number[], important };
    if (text.includes("/")) return { range: Number(text[0]) as 0, important };
    return { proposition: text as "A", important };
  });
}
