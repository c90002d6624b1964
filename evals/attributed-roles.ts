import { attribute } from "../src/text/attribute.ts";
import {
  learnedAttribution,
  parseAttributionModel,
  type Attribution,
  type AttributionStep,
  type Span,
} from "../src/text/index.ts";

/** An attribution as corpora mark it: each role a list of spans. */
export interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The trained layer of a model's JSON, or the rules alone where there is none. */
export function attributionStepFrom(json: string | undefined, nested: boolean): AttributionStep {
  if (json === undefined) return ({ text, sentences }) => attribute(text, { sentences });
  return learnedAttribution(parseAttributionModel(JSON.parse(json)), { nested });
}

/** The attributions whose cue does not stand inside the content of another: those that corpora mark. */
export function outermost(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(
    ({ cue }, i) =>
      cue === null ||
      !attributions.some(
        (outer, o) =>
          o !== i &&
          outer.cue?.frame !== "according-to" &&
          (outer.parts ?? [outer.content]).some(({ start, end }) => start <= cue.start && cue.end <= end),
      ),
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * Corpora hold a quote that goes on after its cue, and a cue with several sources, as one attribution, where the reader gives
 * one a sentence and a source.
 */
export function rolesOf(attributions: readonly Attribution[]): readonly Roles[] {
  const byCue = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const key = attribution.cue?.start ?? attribution.content.start;
    byCue.set(key, [...(byCue.get(key) ?? []), attribution]);
  }
  return [...byCue.values()].map((same) => {
    const [{ cue }] = same as [Attribution];
    const sources = same.map(({ source }) => source).filter(({ start, end }) => start < end);
    const whole = {
      start: Math.min(...sources.map(({ start }) => start)),
      end: Math.max(...sources.map(({ end }) => end)),
    };
    const contents = new Map(
      same
        .flatMap(({ parts, content }) => parts ?? [content])
        .map((span) => [`${span.start} ${span.end}`, spanOf(span)]),
    );
    return {
      source: sources.length > 0 ? [whole] : [],
      cue: cue ? [spanOf(cue)] : [],
      content: [...contents.values()],
    };
  });
}
