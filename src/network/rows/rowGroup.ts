import { type StanceCounts, totalOf } from "../../case/statement.ts";

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

/** What a proposition is where only one side is taken: by way of the contrary, of who is on both, or plainly. */
const ONE_SIDED = {
  support: { byContrary: "opposed-by-contrary", mixed: "mixed-not-opposed", plain: "not-opposed" },
  oppose: { byContrary: "supported-by-contrary", mixed: "mixed-not-supported", plain: "not-supported" },
} as const;

/** The group of a proposition, by how many actors take each stance on it and on its contrary, if it has one. */
export function rowGroup(own: StanceCounts, contrary: StanceCounts | null): RowGroup {
  if (smallerSide(own) > 0) return "contested";
  if (bothSides(own) === 0) return own.mixed > 0 ? "mixed-not-opposed" : "neither";
  const side = own.support > 0 ? "support" : "oppose";
  const { byContrary, mixed, plain } = ONE_SIDED[side];
  if (contrary !== null && contrary[side] > 0) return byContrary;
  return own.mixed > 0 ? mixed : plain;
}

/**
 * Which of two propositions is more contested, as a number for sorting: that with more actors on its smaller side, then
 * on both sides together, then on any. Nought where they are equal in all three.
 */
export function byContest(left: StanceCounts, right: StanceCounts): number {
  const measures = [smallerSide, bothSides, totalOf];
  return measures.reduce((order, measure) => (order === 0 ? measure(right) - measure(left) : order), 0);
}

function smallerSide({ support, oppose }: StanceCounts): number {
  return Math.min(support, oppose);
}

function bothSides({ support, oppose }: StanceCounts): number {
  return support + oppose;
}
