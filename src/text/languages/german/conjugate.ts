import { phrases } from "../../lexicon/word-list.ts";
import type { VerbForms } from "../language.ts";
import { INSEPARABLE_PREFIX, STRONG_VERBS } from "./verbs.ts";

interface Principal {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: string;
}

function parsePrincipals(): ReadonlyMap<string, Principal> {
  return new Map(
    STRONG_VERBS.trim()
      .split("\n")
      .map((line) => {
        const [infinitive = "", parts = ""] = line.split(": ");
        const [third = "", past = "", participle = "", subjunctive = past] = phrases(parts);
        return [infinitive, { third, past, participle, subjunctive }] as const;
      }),
  );
}

/**
 * The forms of a German verb that reports of others need (third person, and the first of programmes), by its infinitive
 * without particle; a verb with a prefix follows the verb it is made of ("versprechen" as "sprechen").
 */
export function conjugator(): (infinitive: string) => VerbForms {
  const principals = parsePrincipals();
  return (infinitive) => {
    const prefix = principals.has(infinitive) ? "" : (INSEPARABLE_PREFIX.exec(infinitive)?.[0] ?? "");
    const base = infinitive.slice(prefix.length);
    const principal = principals.get(base) ?? weak(base, prefix !== "");
    const forms = formsOf(base, principal);
    const withPrefix = (list: readonly string[]): readonly string[] => list.map((form) => prefix + form);
    const participle = prefix === "" ? forms.participle : prefix + withoutGe(forms.participle, base);
    return {
      finite: withPrefix(forms.finite),
      subjunctive: withPrefix(forms.subjunctive),
      participle,
      infinitive,
    };
  };
}

/** "gesprochen" loses its "ge-" behind a prefix; "gelungen" has none to lose. */
function withoutGe(participle: string, base: string): string {
  return participle.startsWith("ge") && !base.startsWith("ge") ? participle.slice(2) : participle;
}

function weak(base: string, prefixed: boolean): Principal {
  const root = rootOf(base);
  const link = /(?:[td]|[^aeiouäöülrh][mn]|ch[mn])$/.test(root) ? "e" : "";
  const past = `${root}${link}te`;
  const unaccented = prefixed || base.endsWith("ieren");
  return {
    third: `${root}${link}t`,
    past,
    participle: `${unaccented ? "" : "ge"}${root}${link}t`,
    subjunctive: past,
  };
}

function formsOf(
  base: string,
  { third, past, participle, subjunctive }: Principal,
): Pick<VerbForms, "finite" | "subjunctive" | "participle"> {
  const root = rootOf(base);
  const plural = (form: string): string => (form.endsWith("e") ? `${form}n` : `${form}en`);
  const first = base === "sein" ? ["sei", "seien"] : [`${root}e`];
  const present = base === "sein" ? ["ist", "sind"] : [third, base];
  const second = subjunctive === past ? [] : [subjunctive, plural(subjunctive)];
  return { finite: [...present, past, plural(past)], subjunctive: [...first, ...second], participle };
}

function rootOf(infinitive: string): string {
  return infinitive.replace(/e?n$/, "");
}
