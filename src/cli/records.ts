import { agreementMatrix, eachScore, type CompareOptions, type Score } from "../compare/index.ts";
import { listPositions, positions, type PositionKind, type PositionTable } from "../positions/index.ts";
import type { Reading, Span } from "../text/index.ts";
import { studyOf, type Search } from "./reading.ts";

/** A position as the command line writes it into JSON. */
export interface PositionRecord {
  readonly party: string;
  readonly topic: string;
  readonly kind: PositionKind;
  readonly value: number;
  /** The ids of the statements it rests on. */
  readonly statements: readonly string[];
  /** True where it rests on a reporter's account alone. */
  readonly reportedOnly?: true;
}

/** The cells of the table that hold a stance. */
export function positionRecords(table: PositionTable): PositionRecord[] {
  return listPositions(table).flatMap(({ party, topic, kind, value, statements, reportedOnly }) =>
    value === undefined ? [] : [{ party, topic, kind, value, statements, ...(reportedOnly && { reportedOnly }) }],
  );
}

/** A score without the positions that it compares, which stand in a list of their own. */
export function scoreRecord(score: Score): object {
  const byTopic = score.byTopic.map(({ a: _a, b: _b, ...contribution }) => contribution);
  return { ...score, byTopic };
}

/** One document that was read, as one JSON object. */
export function readingRecord(reading: Reading, search: Search, options: CompareOptions): object {
  const table = positions(studyOf([reading], search));
  return {
    id: reading.document,
    attributions: reading.attributions.map(({ source, cue, content, mode, topics }) => ({
      party: source.party,
      source: spanOf(source),
      cue: cue && spanOf(cue),
      content: spanOf(content),
      mode,
      topics: topics.map(({ topic, stance, strength, confidence, rule }) => ({
        topic,
        stance,
        strength,
        confidence,
        rule,
      })),
    })),
    positions: positionRecords(table),
    agreement: Array.from(eachScore(agreementMatrix(table, options)), scoreRecord),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
