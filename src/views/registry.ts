import { VIEW_GROUPS, type ViewChoice, type ViewName, type Views } from "../store/views.ts";
import { addresseesEntry } from "./addressees/addresseesEntry.ts";
import { firmnessEntry } from "./firmness/firmnessEntry.ts";
import { matrixEntry } from "./matrix/matrixEntry.ts";
import { positionsEntry } from "./positions/positionsEntry.ts";
import { sidesEntry } from "./sides/sidesEntry.ts";
import { actorTiesEntry, propositionTiesEntry } from "./ties/tieEntries.ts";
import { timelineEntry } from "./timeline/timelineEntry.ts";
import type { ViewEntry } from "./view/viewEntry.ts";

/** All views, group by group, in the order of the switch; the first is shown where none is asked for. */
const ENTRIES: readonly [ViewEntry, ...ViewEntry[]] = [
  positionsEntry,
  matrixEntry,
  timelineEntry,
  actorTiesEntry,
  propositionTiesEntry,
  addresseesEntry,
  sidesEntry,
  firmnessEntry,
];

const [first, ...others] = ENTRIES;

/** What the store and what is built on it know of the views. */
export const VIEWS: Views = {
  all: [first.name, ...others.map(({ name }) => name)],
  groups: VIEW_GROUPS.map((group) => ({
    group,
    views: ENTRIES.filter((entry) => entry.group === group).map(({ name }) => name),
  })),
  columns: [...new Set(ENTRIES.flatMap(({ columns }) => columns))],
  ofChanges: ENTRIES.find(({ triesChanges }) => triesChanges)?.name ?? null,
  ofCells: ENTRIES.find(({ hasCells }) => hasCells)?.name ?? null,
  ofRows: choiceOf(ENTRIES.find(({ hasRows }) => hasRows)?.name),
};

/** The first is chosen by null, which addresses leave out. */
function choiceOf(name: ViewName | undefined): ViewChoice {
  return name === undefined || name === first.name ? null : name;
}

/** What is known of a view before it is drawn. */
export function entryOf(name: ViewName): ViewEntry {
  return ENTRIES.find((entry) => entry.name === name) ?? first;
}
