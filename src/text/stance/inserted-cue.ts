import type { Attribution, Token } from "../types.ts";

/**
 * Of a broken quote (“The ban,” she told reporters, “must go”) the words in between are not the holder's, nor are the commas
 * around them, except one that closes a clause of its own.
 */
export function isInsertedCue(
  token: Token,
  { content, cue, parts = [], mode }: Attribution,
  fronted: boolean,
): boolean {
  if (cue === null || cue.start < content.start || cue.end > content.end) return false;
  return parts.some((head, i) => {
    const rest = parts[i + 1];
    if (rest === undefined) return false;
    const opening = token.text === "," && Math.abs(token.start - head.end) <= 2;
    if (opening && fronted) return false;
    return (opening && mode === "direct") || (token.start >= head.end && token.end <= rest.start);
  });
}

/** “If they leave,” she said, “we will sign”: the comma before the cue closes a clause of its own. */
export function opensWithClause({ parts }: Attribution, text: string): boolean {
  const [head, rest] = parts ?? [];
  return (
    head !== undefined &&
    rest !== undefined &&
    !/^[“"‘']?(?:that|to|of|which|who)\b/iu.test(text.slice(rest.start, rest.end)) &&
    /^[“"‘']?(?:if|unless|once|when|while|until|although|though|because|since|as|after|before|without|with|given|provided|should|whatever|whenever|in|on|at|for|from|under|first|now|then|so|but|and|frankly|clearly|today|tomorrow)\b/iu.test(
      text.slice(head.start, head.end),
    )
  );
}
