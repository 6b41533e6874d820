import type { ActorId } from "../../../case/actor.ts";
import type { rowsWords } from "../../../i18n/en/views/rows.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { firstNames, shortName } from "../../marks/firstNames.ts";

/** No, both, neither, yes: from one side of the line to the other. */
export const SIDES = ["oppose", "mixed", "abstain", "support"] as const;
/** The most names of one stance that are read aloud; the others are counted. */
const MOST = 8;

/** How many of a row's positions are shown, and how many there are. */
export function standCounts({ stands }: ContestRow): { readonly shown: number; readonly count: number } {
  const all = SIDES.flatMap((stance) => stands[stance]);
  return { shown: all.filter(({ shown }) => shown.length > 0).length, count: all.length };
}

/**
 * What a row shows, for the ear: how many take each stance, and who; with a filter, what of it is in the selection.
 * `bodiesOf` says behind a count which of some actors are one body.
 */
export function spokenRow(
  row: ContestRow,
  words: ReturnType<typeof rowsWords>,
  bodiesOf: (actors: readonly ActorId[]) => string,
): string {
  const counts = standCounts(row);
  const sides = SIDES.flatMap((stance) => {
    const there = row.stands[stance].filter(({ shown }) => shown.length > 0);
    const names = there.map(({ actor }) => shortName(actor, actor.id));
    if (there.length === 0) return [];
    const bodies = bodiesOf(there.map(({ actor }) => actor.id));
    return words.spoken[stance]({ count: there.length, bodies, ...firstNames(names, MOST) });
  });
  const selected = counts.shown < counts.count ? [`${words.inSelection(counts)}.`] : [];
  return [...sides, ...selected].join(" ");
}
