import { STANCES, type Stance, type StanceCounts } from "../../../../case/statement.ts";
import type { ContestRow } from "../../../../network/rows/contestRows.ts";
import type { RowHeadings } from "../../../headings/rowHeadings.ts";

/** Where a bar is: on one of the two sides, or on the line between them. */
export const BAR_PLACES = ["oppose", "between", "support"] as const;
export type BarPlace = (typeof BAR_PLACES)[number];

/** How many actors of a group take each stance on a proposition. */
export interface GroupCounts {
  readonly title: string;
  readonly counts: StanceCounts;
}

/** The shown positions of a row, group by group; groups of which nobody speaks here are left out. */
export function groupCounts(
  { stands }: ContestRow,
  { titles, placeOf }: RowHeadings,
): readonly GroupCounts[] {
  const groups = titles.map((title) => ({ title, counts: { support: 0, oppose: 0, mixed: 0, abstain: 0 } }));
  for (const stance of STANCES)
    for (const stand of stands[stance]) {
      const group = groups[placeOf(stand)];
      if (group !== undefined && stand.shown.length > 0) group.counts[stance] += 1;
    }
  return groups.filter(({ counts }) => STANCES.some((stance) => counts[stance] > 0));
}

/** The stances whose bars are at a place, from the start to the end of the line. */
export function stancesAt(place: BarPlace): readonly Stance[] {
  return place === "between" ? ["mixed", "abstain"] : [place];
}

/** The longest bar at each place in all rows, in actors, so that an actor is as long everywhere. */
export function longestBars(
  rows: readonly ContestRow[],
  headings: RowHeadings,
): Readonly<Record<BarPlace, number>> {
  const all = rows.flatMap((row) => groupCounts(row, headings));
  const longest = BAR_PLACES.map((place) => {
    const lengths = all.map(({ counts }) =>
      stancesAt(place).reduce((sum, stance) => sum + counts[stance], 0),
    );
    return [place, lengths.reduce((most, length) => Math.max(most, length), 0)];
  });
  return Object.fromEntries(longest) as Record<BarPlace, number>;
}
