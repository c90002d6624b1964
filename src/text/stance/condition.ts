/** A clause that something depends on: tokens[first, end). */
export interface Condition {
  readonly first: number;
  readonly end: number;
  readonly words: string;
  /** A question ("whether …") or a moment ("until …") rather than a condition. */
  readonly kind: "condition" | "question";
}
