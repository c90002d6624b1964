import type { LanguagePack } from "../../languages/pack.ts";
import { phrases } from "../../lexicon/word-list.ts";

/** What a word does to the stance on what it governs: turns or keeps its sign, and whether it takes a side itself. */
export interface Operator {
  readonly sign: 1 | -1;
  /** "effect": something comes about or ends; "attitude": somebody is for or against; "value": something is good or bad. */
  readonly kind: "effect" | "attitude" | "value";
}

interface VerbOperator extends Operator {
  readonly particle: string;
  /** The form is joined with its particle, or is no finite form. */
  readonly joined: boolean;
}

/** The words of stance of a pack, ready for looking up. */
export interface Operators {
  readonly verbs: ReadonlyMap<string, readonly VerbOperator[]>;
  readonly byStem: ReadonlyMap<string, Operator>;
}

/** Compiles the words of stance. */
export function compileOperators({ stanceWords, conjugate, stem, words }: LanguagePack): Operators {
  const verbs = new Map<string, VerbOperator[]>();
  const byStem = new Map<string, Operator>();
  const add = (form: string, operator: VerbOperator): void =>
    void verbs.set(form, [...(verbs.get(form) ?? []), operator]);
  const addVerbs = (list: string, operator: Operator): void => {
    for (const lemma of phrases(list)) {
      const bar = lemma.indexOf("|");
      const particle = bar < 0 ? "" : lemma.slice(0, bar);
      const { finite, subjunctive, participle, infinitive } = conjugate(lemma.slice(bar + 1));
      for (const form of [...finite, ...subjunctive]) {
        add(form, { ...operator, particle, joined: particle === "" });
        if (particle !== "") add(particle + form, { ...operator, particle, joined: true });
      }
      for (const form of [participle, infinitive, words.infinitiveMark + infinitive])
        add(particle + form, { ...operator, particle, joined: true });
    }
  };
  const addWords = (list: string, operator: Operator): void => {
    for (const word of phrases(list)) byStem.set(stem(word), operator);
  };
  addVerbs(stanceWords.promotingVerbs, { sign: 1, kind: "effect" });
  addVerbs(stanceWords.stoppingVerbs, { sign: -1, kind: "effect" });
  addVerbs(stanceWords.approvingVerbs, { sign: 1, kind: "attitude" });
  addVerbs(stanceWords.disapprovingVerbs, { sign: -1, kind: "attitude" });
  addWords(stanceWords.promotingWords, { sign: 1, kind: "effect" });
  addWords(stanceWords.stoppingWords, { sign: -1, kind: "effect" });
  addWords(stanceWords.approvingWords, { sign: 1, kind: "attitude" });
  addWords(stanceWords.disapprovingWords, { sign: -1, kind: "attitude" });
  addWords(stanceWords.goodWords, { sign: 1, kind: "value" });
  addWords(stanceWords.badWords, { sign: -1, kind: "value" });
  return { verbs, byStem };
}

/** What the rules of stance read with. */
export interface Tools {
  readonly pack: LanguagePack;
  readonly operators: Operators;
}
