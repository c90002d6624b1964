import type { Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { weightedMean, weightedSpread, weightsUnder } from "./aggregate.ts";
import { cellFinder, evidenceByCell } from "./evidence.ts";
import { kindCode } from "./kind.ts";
import type { PositionOptions } from "./options.ts";
import { meanByConfidence } from "./policies.ts";
import type { PositionTable } from "./table.ts";

/**
 * Turns statements into the party × topic table. Each cell is one of five kinds: stated (a value other than 0),
 * neutral (every statement that counts is 0), ambivalent (statements of both signs count; the value is their mean and the
 * spread shows the split), silent (somebody looked, see `Study.searched`, and found nothing) or uncoded (nobody
 * looked). Silent and uncoded cells have no value at all.
 *
 * Formula: `value = Σ w·stance / Σ w`, `spread = √(Σ w·(stance − value)² / Σ w)`, with the weights of the policy,
 * after the statements of members are counted for those they speak for and repeats are dropped.
 * Shape: parties × topics, in the order of the study. Values in [−1, 1], spread in [0, 1].
 *
 * @throws {StancekitError} `unknown-party` or `unknown-topic` when a statement names an id that the study lacks;
 * `invalid-data` for a stance that is no number from −1 to 1;
 * `invalid-option` for an option with a value that does not exist or a policy that gives an impossible weight.
 *
 * @example
 * import { defineStudy, positions, positionAt } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "wang", name: "Wang Yi", kind: "person", memberOf: [{ party: "china" }] }, { id: "china", name: "China", kind: "state" }],
 *   topics: [{ id: "truce", label: "The truce" }],
 *   statements: [
 *     { party: "wang", topic: "truce", stance: 1 },
 *     { party: "china", topic: "truce", stance: 0.5 },
 *   ],
 * });
 * positionAt(positions(study), "china", "truce").value; // => 0.75
 */
export function positions<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  options: PositionOptions = {},
): PositionTable<PartyId, TopicId> {
  const { policy = meanByConfidence, duplicates = "document", rollUp = "representatives" } = options;
  const cellCount = study.parties.length * study.topics.length;
  const cellOf = cellFinder(study);
  const { offsets, items: evidence } = evidenceByCell(study, cellOf, duplicates, rollUp);
  const values = new Float64Array(cellCount).fill(NaN);
  const spread = new Float64Array(cellCount).fill(NaN);
  const present = new Uint8Array(cellCount);
  const kinds = new Uint8Array(cellCount);
  if (study.searched === "all") kinds.fill(kindCode.silent);
  else for (const { party, topic } of study.searched ?? []) kinds[cellOf(party, topic, "searched")] = kindCode.silent;
  for (let cell = 0; cell < cellCount; cell++) {
    const start = offsets[cell]!;
    const end = offsets[cell + 1]!;
    if (start === end) continue;
    const statements = evidence.slice(start, end);
    const weights = weightsUnder(policy, statements);
    present[cell] = 1;
    values[cell] = weightedMean(statements, weights);
    spread[cell] = weightedSpread(statements, weights, values[cell]!);
    kinds[cell] = kindOf(statements, weights);
  }
  const { parties, topics } = study;
  return {
    parties,
    topics,
    values,
    present,
    kinds,
    spread,
    evidence,
    offsets,
    study,
    options: { policy, duplicates, rollUp },
  };
}

function kindOf(statements: readonly Statement[], weights: ArrayLike<number>): number {
  let favours = false;
  let opposes = false;
  for (let i = 0; i < statements.length; i++) {
    if (weights[i] === 0) continue;
    if (statements[i]!.stance > 0) favours = true;
    if (statements[i]!.stance < 0) opposes = true;
  }
  if (favours && opposes) return kindCode.ambivalent;
  return favours || opposes ? kindCode.stated : kindCode.neutral;
}
