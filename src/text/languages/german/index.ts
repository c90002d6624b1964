import { defineLanguage } from "../define-language.ts";
import type { Language } from "../language.ts";
import { germanPack } from "./pack.ts";

/**
 * German, for `read` and `attribute`. Reads direct, indirect and broken quotes, clauses with "dass" or their verb second,
 * infinitives, separable verbs ("lehnte … ab"), light verbs ("vertrat die Ansicht"), "laut", "nach Angaben von", "zufolge",
 * "…, so die Ministerin", "wie die Polizei mitteilte", passives with their agent, demands, support and rejection; and
 * sentences without a cue that go on in the subjunctive of indirect speech ("Die Lage sei ernst."), whose source is carried
 * over (`implicit`, `cue: null`). A position told in the reporter's words has mode `"characterized"`.
 *
 * Stance is composed of signs: cue × attitude × negation × effect × compound ("Mautgegner"), on topics named by keywords in
 * any inflection or compound. For a topic without keywords the nouns of its label are taken, and what its `proposition`
 * does with them decides the side. Names of parties are found with the endings of genitives; adjectives ("norwegische") must be
 * given as aliases, without their ending.
 *
 * Spans, parties and errors are as in `attribute` and `read`; whoever cannot be resolved has `party: null`.
 *
 * @example
 * ```ts
 * import { readStatements } from "stancekit/text";
 * import { german } from "stancekit/text/languages";
 *
 * const text = "Der Bauernbund lehnte die Maut ab. Die Liste Nord forderte, die Maut einzuführen.";
 * const statements = readStatements(text, {
 *   language: german,
 *   parties: [{ id: "bb", name: "Bauernbund" }, { id: "nord", name: "Liste Nord" }],
 *   topics: [{ id: "toll", label: "Maut" }],
 * });
 * statements.map(({ party, stance }) => [party, stance]); // => [["bb", -1], ["nord", 1]]
 * statements[1]?.rule; // => "fordern(+) × einzuführen(+) × Maut = support"
 * ```
 */
export const german: Language = /* @__PURE__ */ defineLanguage(/* @__PURE__ */ germanPack());
