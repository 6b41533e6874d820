import type { StanceCounts } from "../../case/statement.ts";

/**
 * What a proposition has on its two sides. Where a side is missing, whether somebody takes it by way of the contrary, or
 * somebody is on both; the order is that in which groups are read.
 */
export const ROW_GROUPS = [
  "contested",
  "opposed-by-contrary",
  "supported-by-contrary",
  "mixed-not-opposed",
  "mixed-not-supported",
  "not-opposed",
  "not-supported",
  "neither",
] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** The group of a proposition, by how many actors take each stance on it and on its contrary, if it has one. */
export function rowGroup(own: StanceCounts, contrary: StanceCounts | null): RowGroup {
  if (own.support > 0 && own.oppose > 0) return "contested";
  if (own.support > 0 && (contrary?.support ?? 0) > 0) return "opposed-by-contrary";
  if (own.oppose > 0 && (contrary?.oppose ?? 0) > 0) return "supported-by-contrary";
  if (own.mixed > 0) return own.oppose > 0 ? "mixed-not-supported" : "mixed-not-opposed";
  if (own.support > 0) return "not-opposed";
  return own.oppose > 0 ? "not-supported" : "neither";
}

/**
 * Which of two propositions is more contested, as a number for sorting: that with more actors on its smaller side, then
 * on both sides together, then on any. Nought where they are equal in all three.
 */
export function byContest(left: StanceCounts, right: StanceCounts): number {
  const measures = [smallerSide, bothSides, anyStance];
  return measures.reduce((order, measure) => (order === 0 ? measure(right) - measure(left) : order), 0);
}

function smallerSide({ support, oppose }: StanceCounts): number {
  return Math.min(support, oppose);
}

function bothSides({ support, oppose }: StanceCounts): number {
  return support + oppose;
}

function anyStance({ support, oppose, mixed, abstain }: StanceCounts): number {
  return support + oppose + mixed + abstain;
}
