import { STANCES, type Stance, type StanceCounts } from "../../case/statement.ts";
import type { Aggregation } from "./projection.ts";
import { STANCE_SIGNS } from "../axis/stanceMatrix.ts";

/** How far two ends meet on one thing: every statement of the one is paired with every statement of the other. */
export interface Meeting {
  readonly congruence: number;
  readonly conflict: number;
}

/** From oppose, -1, to support, 1. */
const RANGE = 2;

/** How far two stances are apart, from 0, the same, to 1, support and oppose; mixed and abstain are half-way. */
export function stanceDistance(left: Stance, right: Stance): number {
  return Math.abs(STANCE_SIGNS[left] - STANCE_SIGNS[right]) / RANGE;
}

/**
 * Agreement and disagreement of two counts on one thing: the sum over all pairs of stances k, l of
 * X(k) · X'(l) · (1 - d) for congruence and X(k) · X'(l) · d for conflict, where d is their distance. With support and
 * oppose alone that is DNA's formula for a boolean qualifier, with mixed the one for an integer qualifier from -1 to 1.
 * Source: Discourse Network Analyzer, `Exporter.java`, one-mode network; Leifeld 2017, Discourse Network Analysis.
 */
export function meetingOf(left: StanceCounts, right: StanceCounts): Meeting {
  let congruence = 0;
  let conflict = 0;
  for (const one of STANCES) {
    if (left[one] === 0) continue;
    for (const other of STANCES) {
      const pairs = left[one] * right[other];
      const distance = stanceDistance(one, other);
      congruence += pairs * (1 - distance);
      conflict += pairs * distance;
    }
  }
  return { congruence, conflict };
}

/** What a meeting adds to a tie. */
export function aggregate({ congruence, conflict }: Meeting, aggregation: Aggregation): number {
  switch (aggregation) {
    case "ignore":
      return congruence + conflict;
    case "congruence":
      return congruence;
    case "conflict":
      return conflict;
    case "subtract":
      return congruence - conflict;
  }
}
