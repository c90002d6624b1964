import type { LanguagePack } from "../languages/pack.ts";
import { phrases } from "../lexicon/word-list.ts";
import type { Frame } from "../types.ts";

/** One way in which a verb attributes something, as a line of the pack says. */
export interface Sense {
  /** The verb with its particle and the words it selects. */
  readonly lemma: string;
  /** The infinitive without particle. */
  readonly verb: string;
  readonly particle: string;
  readonly selected: readonly string[];
  readonly frame: Frame;
  readonly polarity: -1 | 0 | 1;
  readonly codes: ReadonlySet<string>;
}

/** What a word form can be: of which verb, and whether finite, infinite, or joined with its particle. */
export interface FormReading {
  readonly verb: string;
  readonly particle: string;
  readonly kind: "finite" | "participle" | "infinitive" | "zuInfinitive";
}

/** A pack made ready for looking words up. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly forms: ReadonlyMap<string, readonly FormReading[]>;
  /** Every known finite form, auxiliaries and modals included. */
  readonly finite: ReadonlySet<string>;
  /** Forms that only the subjunctive has. */
  readonly subjunctive: ReadonlySet<string>;
}

function parseSenses(cues: string): readonly Sense[] {
  return cues
    .trim()
    .split(/\n(?=\S)/)
    .flatMap((group) => {
      const [, frame = "", sign = "", codes = "", list = ""] = /^(\S+) (\S+) (\S+): ([^]*)$/.exec(group) ?? [];
      return phrases(list.replace(/\s+/g, " ")).map((lemma): Sense => {
        const [head = "", ...selected] = lemma.split(" ");
        const bar = head.indexOf("|");
        return {
          lemma: lemma.replace("|", ""),
          verb: head.slice(bar + 1),
          particle: bar < 0 ? "" : head.slice(0, bar),
          selected: selected.map((word) => word.toLowerCase()),
          frame: frame as Frame,
          polarity: Number(sign) as Sense["polarity"],
          codes: new Set(codes),
        };
      });
    });
}

/** Compiles a pack. */
export function compile(pack: LanguagePack): Lexicon {
  const senses = new Map<string, Sense[]>();
  const forms = new Map<string, FormReading[]>();
  const finite = new Set([...pack.words.have, ...pack.words.be, ...pack.words.become, ...pack.words.modals]);
  const subjunctive = new Set<string>();
  const indicative = new Set<string>();
  const add = (form: string, reading: FormReading): void => {
    const known = forms.get(form) ?? [];
    if (
      known.some(
        ({ verb, particle, kind }) => verb === reading.verb && particle === reading.particle && kind === reading.kind,
      )
    )
      return;
    forms.set(form, [...known, reading]);
  };
  const learn = (verb: string): ReturnType<LanguagePack["conjugate"]> => {
    const known = pack.conjugate(verb);
    for (const form of known.finite) indicative.add(form);
    for (const form of known.subjunctive) subjunctive.add(form);
    for (const form of [...known.finite, ...known.subjunctive]) finite.add(form);
    return known;
  };
  for (const verb of pack.commonVerbs.trim().split(/\s+/)) learn(verb);
  for (const sense of parseSenses(pack.cues)) {
    const { verb, particle } = sense;
    const key = particle + verb;
    senses.set(key, [...(senses.get(key) ?? []), sense]);
    const known = learn(verb);
    for (const form of [...known.finite, ...known.subjunctive]) {
      add(form, { verb, particle, kind: "finite" });
      if (particle !== "") add(particle + form, { verb, particle, kind: "finite" });
      finite.add(particle + form);
    }
    add(particle + known.participle, { verb, particle, kind: "participle" });
    add(particle + known.infinitive, { verb, particle, kind: "infinitive" });
    if (particle !== "")
      add(particle + pack.words.infinitiveMark + known.infinitive, { verb, particle, kind: "zuInfinitive" });
  }
  for (const list of senses.values()) list.sort((a, b) => b.selected.length - a.selected.length);
  for (const form of indicative) subjunctive.delete(form);
  return { pack, senses, forms, finite, subjunctive };
}
