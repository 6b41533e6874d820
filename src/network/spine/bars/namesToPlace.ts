import type { BandPlan } from "./bandPlan.ts";
import type { BarLengths } from "./barLengths.ts";
import type { BarsToPlace } from "./barsToPlace.ts";
import { cutToWidth } from "../fitting/cutToWidth.ts";
import type { NameToPlace } from "./nameRows.ts";

/** A name is at most so wide in CSS pixels, and such a share of the width: a smaller one where it has no place else. */
const WIDEST = 170;
const WIDEST_SHARES = [0.62, 0.48, 0.3, 0.2];
/** In a case of more propositions, only those that a ribbon reaches are named. */
export const FEW = 60;

/** Those that a ribbon reaches, the widest first; then in a small case the others, those with most statements first. */
export function namesToPlace(
  task: BarsToPlace,
  plans: readonly BandPlan[],
  lengths: BarLengths,
): readonly NameToPlace[] {
  const bandOf = new Map(
    plans.flatMap(({ propositions }, band) => propositions.map((at) => [at, band] as const)),
  );
  return wantedOf(task, lengths).map((proposition) => {
    const isReached = (task.reached[proposition] ?? 0) > 0;
    const barWidth = lengths.of(proposition);
    return {
      proposition,
      band: bandOf.get(proposition) ?? 0,
      wish: task.wishes[proposition] ?? 0,
      barWidth,
      ...writtenOf(task, proposition),
      landing: isReached ? barWidth : 0,
    };
  });
}

function wantedOf({ said, reached }: BarsToPlace, { totals }: BarLengths): readonly number[] {
  const reach = (at: number) => reached[at] ?? 0;
  const total = (at: number) => totals[at] ?? 0;
  const isWanted = (at: number) => reach(at) > 0 || said.propositions.length <= FEW;
  return said.propositions
    .map((_, at) => at)
    .filter(isWanted)
    .toSorted((one, other) => reach(other) - reach(one) || total(other) - total(one) || one - other);
}

function writtenOf({ said, measure, room, stretch }: BarsToPlace, proposition: number) {
  const label = said.propositions[proposition]?.label ?? "";
  const widthOf = (text: string) => measure(text, "proposition");
  const [text = label, ...shorter] = new Set(
    WIDEST_SHARES.map((share) => {
      const widest = Math.min(WIDEST * room.letters, share * (stretch.to - stretch.from));
      return cutToWidth(label, widest, widthOf);
    }),
  );
  return { ...written(text), shorter: shorter.map(written) };

  function written(cut: string) {
    return { text: cut, textWidth: widthOf(cut) };
  }
}
