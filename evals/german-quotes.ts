/**
 * Scores the German attribution on the Wikinews quotation corpus (Petersen-Frey and Biemann 2024) by its own metric: gold
 * and predicted quotes are paired by a linear sum assignment over the F1 of their tokens; each pair, and each quote left
 * alone, has a precision and recall of tokens for the quote and for each role; these are averaged. Types break ties.
 *
 *     npx tsx evals/german-quotes.ts QUOTES.jsonl [--misses TYPE | --extras]
 *
 * What the corpus marks otherwise than `attribute` is put into its terms first: a quotation inside retold words counts as
 * a quote of its own too, a characterised position as its whole sentence without a cue, and the frame is what of the
 * sentence stands around the cue.
 */
import { attribute, type Attribution, type Span } from "../src/text/attribute.ts";
import { german } from "../src/text/languages/index.ts";
import { linearSumAssignment } from "./assignment.ts";
import { readJsonLines } from "./predictions.ts";
import { Means, ROLES, similarity, type Quote } from "./quote-metric.ts";

interface Row {
  readonly documentName: string;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly annotations: readonly {
    readonly type: string;
    readonly quoteTokens: readonly number[];
    readonly speakerTokens: readonly number[];
    readonly cueTokens: readonly number[];
    readonly addresseeTokens: readonly number[];
    readonly frameTokens: readonly number[];
  }[];
}

function tokenSpans({ text, tokens }: Row): readonly Span[] {
  let at = 0;
  return tokens.map((token) => {
    const found = text.indexOf(token, at);
    const start = found < 0 ? at : found;
    at = start + token.length;
    return { start, end: at };
  });
}

const inside = (spans: readonly Span[], pieces: readonly Span[]): readonly number[] =>
  spans.flatMap(({ start, end }, i) => (pieces.some((piece) => start < piece.end && piece.start < end) ? [i] : []));

/** The stretch of the sentence around the cue that is none of the content. */
function frameOf(
  text: string,
  { cue, source, content, parts, implicit }: Attribution & { implicit: boolean },
): Span | null {
  if (cue === null || implicit) return null;
  const pieces = parts ?? [content];
  let start = Math.min(cue.start, Math.abs(source.start - cue.start) < 250 ? source.start : cue.start);
  let end = Math.max(cue.end, Math.abs(source.start - cue.start) < 250 ? source.end : cue.end);
  const covered = (at: number): boolean => pieces.some((piece) => piece.start <= at && at < piece.end);
  while (start > 0 && !covered(start - 1) && !/[.!?\n]/.test(text[start - 1]!)) start -= 1;
  while (end < text.length && !covered(end) && !/[.!?\n]/.test(text[end]!)) end += 1;
  return { start, end };
}

function predict(row: Row): readonly Quote[] {
  const spans = tokenSpans(row);
  const { text } = row;
  const sentences = german.steps.sentences(text);
  const sentenceOf = (at: number): Span => sentences.find(({ end }) => end > at) ?? { start: at, end: at };
  return attribute(text, { language: german, sentences }).flatMap((attribution): readonly Quote[] => {
    const { source, cue, content, addressee, mode } = attribution;
    const implicit = source.implicit === true;
    const pieces = attribution.parts ?? [content];
    const frame = frameOf(text, { ...attribution, implicit });
    const quote = (type: string, quoted: readonly Span[], withCue: boolean): Quote => ({
      type,
      tokens: {
        quote: inside(spans, quoted),
        speaker: inside(spans, [source]),
        cue: withCue && cue ? inside(spans, [cue]) : [],
        addressee: addressee ? inside(spans, [addressee]) : [],
        frame: withCue && frame ? inside(spans, [frame]) : [],
      },
    });
    if (mode === "characterized") return [quote("Reported", [sentenceOf(content.start)], false)];
    if (implicit && cue === null) {
      const whole = { start: content.start, end: sentenceOf(content.end - 1).end };
      if (mode === "direct") return [quote("Direct", [content], true)];
      return [
        quote("IndirectFreeIndirect", [whole], true),
        ...quotedIn(text, whole).map((span) => quote("Direct", [span], true)),
      ];
    }
    if (mode === "direct") return [quote("Direct", pieces, true)];
    const quotations = pieces.flatMap((piece) => quotedIn(text, piece));
    return [quote("Indirect", pieces, true), ...quotations.map((span) => quote("Direct", [span], true))];
  });
}

function quotedIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/„[^„“”]+[“”]|"[^"]+"|»[^»«]+«/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

const goldOf = ({ annotations }: Row): readonly Quote[] =>
  annotations.map(({ type, quoteTokens, speakerTokens, cueTokens, addresseeTokens, frameTokens }) => ({
    type,
    tokens: {
      quote: quoteTokens,
      speaker: speakerTokens,
      cue: cueTokens,
      addressee: addresseeTokens,
      frame: frameTokens,
    },
  }));

const [path, show, which] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: npx tsx evals/german-quotes.ts QUOTES.jsonl [--misses TYPE | --extras]");
  process.exit(2);
}
const rows = readJsonLines<Row>(path);
const means = new Means();
const score = (gold: Quote | undefined, system: Quote | undefined): void => {
  for (const role of ["quote", ...ROLES] as const)
    means.add(role, gold?.tokens[role] ?? [], system?.tokens[role] ?? []);
  if (gold) means.add(`recall ${gold.type}`, gold.tokens.quote, system?.tokens.quote ?? []);
  if (system) means.add(`precision ${system.type}`, gold?.tokens.quote ?? [], system.tokens.quote);
};
const started = performance.now();
const predicted = rows.map(predict);
const seconds = (performance.now() - started) / 1000;
rows.forEach((row, d) => {
  const gold = goldOf(row);
  const system = predicted[d]!;
  const pairs = linearSumAssignment(gold.map((one) => system.map((other) => similarity(one, other))));
  const wordsOf = (tokens: readonly number[]): string => tokens.map((token) => row.tokens[token]).join(" ");
  const describe = ({ type, tokens }: Quote): string =>
    `${type} | ${wordsOf(tokens.speaker)} | ${wordsOf(tokens.cue)} | ${wordsOf(tokens.quote)}`;
  for (const [i, j] of pairs) {
    score(gold[i], system[j]);
    const near = similarity(gold[i]!, system[j]!);
    if (show === "--misses" && gold[i]!.type === which && near < 0.8)
      console.log(`~ ${describe(gold[i]!)}\n    got ${describe(system[j]!)}`);
    if (show === "--roles" && near >= 0.8 && wordsOf(gold[i]!.tokens.speaker) !== wordsOf(system[j]!.tokens.speaker))
      console.log(`~ ${describe(gold[i]!)}\n    got ${describe(system[j]!)}`);
  }
  gold.forEach((one, i) => {
    if (pairs.some(([paired]) => paired === i)) return;
    score(one, undefined);
    if (show === "--misses" && one.type === which) console.log(`- ${describe(one)}`);
  });
  system.forEach((one, j) => {
    if (pairs.some(([, column]) => column === j)) return;
    score(undefined, one);
    if (show === "--extras") console.log(`+ ${describe(one)}`);
  });
  if (show === "--extras")
    for (const [i, j] of pairs) if (similarity(gold[i]!, system[j]!) === 0) console.log(`+ ${describe(system[j]!)}`);
});
console.log(means.line("quote", ["quote"]));
console.log(means.line("roles", ROLES));
console.log(means.line("roles without frame", ["speaker", "cue", "addressee"]));
console.log(means.line("joint", ["quote", ...ROLES]));
for (const role of ROLES) console.log(means.line(`  ${role}`, [role]));
for (const type of ["Direct", "Indirect", "Reported", "FreeIndirect", "IndirectFreeIndirect"]) {
  console.log(means.line(`  found of ${type}`, [`recall ${type}`]));
  console.log(means.line(`  right of ${type}`, [`precision ${type}`]));
}
console.log(`${rows.length} documents in ${seconds.toFixed(2)} s`);
