import type { Tie } from "./projectOneMode.ts";

/** Which ties of a projection are shown. */
export interface TieChoice {
  /** Ties whose weight is nearer to 0 are left out; 0 leaves none out. */
  readonly least: number;
  /** Of each end so many of its strongest ties are kept; null keeps all. */
  readonly strongest: number | null;
}

/**
 * The ties that are at least so strong, for or against, and among the strongest of at least one of their ends. Ties as
 * strong as the last one kept are kept too, since nothing but chance would tell them apart.
 */
export function strongestTies<Id extends string>(
  ties: readonly Tie<Id>[],
  { least, strongest }: TieChoice,
): readonly Tie<Id>[] {
  const strong = ties.filter((tie) => asShown(strengthOf(tie)) >= least);
  if (strongest === null) return strong;
  const bounds = lowerBounds(strong, strongest);
  const isAmong = (id: Id, tie: Tie<Id>) => strengthOf(tie) >= (bounds.get(id) ?? 0) - ROUNDING;
  return strong.filter((tie) => isAmong(tie.left, tie) || isAmong(tie.right, tie));
}

/** Strengths nearer than this are the same, but for the rounding of fractions. */
const ROUNDING = 1e-9;

/** To three places, as numbers are shown and bounds are kept: what is shown as 0.667 is not less than 0.667. */
function asShown(strength: number): number {
  return Math.round((strength + ROUNDING) * 1000) / 1000;
}

export function strengthOf({ weight }: Pick<Tie, "weight">): number {
  return Math.abs(weight);
}

/** For each end, how strong its last tie is that is kept; none is kept where none is asked for. */
function lowerBounds<Id extends string>(ties: readonly Tie<Id>[], strongest: number): Map<Id, number> {
  const strengths = new Map<Id, number[]>();
  for (const tie of ties)
    for (const id of [tie.left, tie.right]) {
      const ofEnd = strengths.get(id);
      if (ofEnd === undefined) strengths.set(id, [strengthOf(tie)]);
      else ofEnd.push(strengthOf(tie));
    }
  return new Map(
    [...strengths].map(([id, ofEnd]) => {
      const sorted = ofEnd.toSorted((left, right) => right - left);
      return [id, strongest === 0 ? Number.POSITIVE_INFINITY : (sorted[strongest - 1] ?? 0)];
    }),
  );
}
