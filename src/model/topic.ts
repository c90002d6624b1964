/** What positions are about. DNA's "concept", a voting-advice site's "question", stance detection's "target". */
export interface Topic<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** The sentence that a stance of +1 affirms: "Ukraine should be able to join NATO". */
  readonly proposition?: string;
  /** Wordings that mention the topic in text. */
  readonly keywords?: readonly string[];
  /** Wordings of the opposite proposition: being for one of these is being against the topic. */
  readonly inverse?: readonly string[];
  /** The topic this one is a part of. */
  readonly parent?: string;
  /** How much it counts, relative to its siblings; 1 unless said. Multiplied down the topic tree. */
  readonly weight?: number;
}
