import {
  array,
  check,
  exactOptional,
  finite,
  gtValue,
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  picklist,
  pipe,
  string,
  unknown,
} from "valibot";
import { daysOf } from "./dates.ts";

const text = (name: string) => {
  const message = `expected ${name} to be text that is not empty`;
  return pipe(string(message), nonEmpty(message));
};
const texts = (name: string) => array(text(`each of ${name}`), `expected ${name} to be a list of texts`);
const oneOf = <const Words extends readonly string[]>(name: string, words: Words) =>
  picklist(words, `expected ${name} to be one of ${words.join(", ")}`);

const dateMessage = (name: string) =>
  `expected ${name} to be a day of the calendar in ISO 8601 (2022, 2022-01, 2022-01-27 or 2022-01-27T09:30Z)`;
const date = (name: string) =>
  pipe(
    string(dateMessage(name)),
    check((given) => daysOf(given) !== undefined, dateMessage(name)),
  );

const stanceMessage = "expected stance to be a number from -1 to 1";
const confidenceMessage = "expected confidence to be a number above 0 and at most 1";
const weightMessage = "expected weight to be a finite number of at least 0";
const offset = (name: string) => {
  const message = `expected ${name} to be a whole number of at least 0`;
  return pipe(number(message), integer(message), minValue(0, message));
};

export const partyShape = {
  noun: "a party",
  schema: object({
    id: text("id"),
    name: text("name"),
    aliases: exactOptional(texts("aliases")),
    kind: exactOptional(oneOf("kind", ["person", "organization", "state", "bloc"])),
    memberOf: exactOptional(array(unknown(), "expected memberOf to be a list of memberships")),
  }),
  otherNames: new Map([
    ["label", "name"],
    ["title", "name"],
    ["names", "aliases"],
    ["mentions", "aliases"],
    ["type", "kind"],
    ["parent", "memberOf"],
  ]),
};

export const membershipShape = {
  noun: "a membership",
  schema: object({
    party: text("party"),
    from: exactOptional(date("from")),
    to: exactOptional(date("to")),
  }),
  otherNames: new Map([
    ["start", "from"],
    ["since", "from"],
    ["end", "to"],
    ["until", "to"],
    ["id", "party"],
  ]),
};

export const topicShape = {
  noun: "a topic",
  schema: object({
    id: text("id"),
    label: text("label"),
    proposition: exactOptional(text("proposition")),
    keywords: exactOptional(texts("keywords")),
    inverse: exactOptional(texts("inverse")),
    parent: exactOptional(text("parent")),
    weight: exactOptional(pipe(number(weightMessage), finite(weightMessage), minValue(0, weightMessage))),
  }),
  otherNames: new Map([
    ["name", "label"],
    ["title", "label"],
    ["aliases", "keywords"],
    ["question", "proposition"],
    ["inverseAliases", "inverse"],
  ]),
};

export const statementShape = {
  noun: "a statement",
  schema: object({
    id: exactOptional(text("id")),
    party: text("party"),
    topic: text("topic"),
    stance: pipe(number(stanceMessage), minValue(-1, stanceMessage), maxValue(1, stanceMessage)),
    confidence: exactOptional(
      pipe(number(confidenceMessage), gtValue(0, confidenceMessage), maxValue(1, confidenceMessage)),
    ),
    strength: exactOptional(oneOf("strength", ["plain", "hedged", "conditional"])),
    voice: exactOptional(oneOf("voice", ["party", "reporter"])),
    date: exactOptional(date("date")),
    document: exactOptional(text("document")),
    evidence: exactOptional(unknown()),
    speaker: exactOptional(text("speaker")),
    addressee: exactOptional(text("addressee")),
    coder: exactOptional(text("coder")),
    rule: exactOptional(text("rule")),
  }),
  otherNames: new Map([
    ["actor", "party"],
    ["organization", "party"],
    ["concept", "topic"],
    ["question", "topic"],
    ["target", "topic"],
    ["agreement", "stance"],
    ["position", "stance"],
    ["quote", "evidence"],
    ["source", "document"],
  ]),
};

export const evidenceShape = {
  noun: "evidence",
  schema: object({
    document: text("document"),
    quote: text("quote"),
    start: offset("start"),
    end: offset("end"),
  }),
  otherNames: new Map([["text", "quote"]]),
};

export const searchedShape = {
  noun: "a searched cell",
  schema: object({ party: text("party"), topic: text("topic") }),
  otherNames: new Map<string, string>(),
};

export const studyShape = {
  noun: "a study",
  schema: object({
    parties: array(unknown(), "expected parties to be a list of parties"),
    topics: array(unknown(), "expected topics to be a list of topics"),
    statements: array(unknown(), "expected statements to be a list of statements"),
    searched: exactOptional(unknown()),
  }),
  otherNames: new Map([
    ["actors", "parties"],
    ["concepts", "topics"],
    ["questions", "topics"],
  ]),
};
