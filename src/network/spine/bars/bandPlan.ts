import type { ThemeId } from "../../../case/proposition.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { BandSide } from "../model/spineLayout.ts";

/** The propositions of a band. */
export interface BandPlan {
  readonly theme: ThemeId | null;
  readonly title: string;
  readonly side: BandSide;
  readonly propositions: readonly number[];
}

/**
 * The bands, top down, in the order of the themes of the case, so that they read as everywhere else: the first of them
 * above the spine and the others below, divided where both sides have most nearly as many propositions. A single theme
 * is on both sides, its propositions by turns as they stand across.
 */
export function bandPlans(
  { themes, propositions }: SpineCase,
  across: (proposition: number) => number,
): readonly BandPlan[] {
  const all = propositions.map((_, at) => at);
  const known = themes.map(({ id, title }) => ({
    theme: id,
    title,
    propositions: all.filter((at) => propositions[at]?.theme === id),
  }));
  const held = known.filter((band) => band.propositions.length > 0);
  const [only] = held;
  if (held.length < 2) return onBothSides(only?.theme ?? null, only?.title ?? "", sortedBy(all, across));
  const above = firstBelow(held.map((band) => band.propositions.length));
  return held.map((band, at) => ({ ...band, side: at < above ? "above" : "below" }));
}

function onBothSides(theme: ThemeId | null, title: string, sorted: readonly number[]): readonly BandPlan[] {
  const above = sorted.filter((_, at) => at % 2 === 0);
  const below = sorted.filter((_, at) => at % 2 === 1);
  return [
    { theme, title, side: "above" as const, propositions: above },
    { theme: null, title: "", side: "below" as const, propositions: below },
  ].filter((band) => band.propositions.length > 0);
}

function sortedBy(all: readonly number[], across: (at: number) => number): readonly number[] {
  return all.toSorted((one, other) => across(one) - across(other) || one - other);
}

/** How many bands are above, so that both sides weigh as nearly the same as can be; the larger half above if two ways are equal. */
function firstBelow(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [best, least, above] = [1, Number.POSITIVE_INFINITY, 0];
  weights.slice(0, -1).forEach((weight, at) => {
    above += weight;
    const apart = Math.abs(total - 2 * above);
    if (apart <= least) [best, least] = [at + 1, apart];
  });
  return best;
}
