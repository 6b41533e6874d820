import { openGroupOf } from "../../network/spine/bundlesBetween.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import type { SpineLayout } from "../../network/spine/model/spineLayout.ts";
import { type CellColumns, countMeetings } from "../../network/ties/gathered/cellColumns.ts";
import type { GatheredTies } from "../../network/ties/gathered/gatherTies.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { memoizeLast } from "../memoizeLast.ts";
import { selectCounted } from "../countedSelectors.ts";
import { selectVisible } from "../selectors.ts";
import { usePhases } from "../work/usePhases.ts";
import { selectTieCells, selectWholeTieCells, tieCellPhases } from "./groupTieSelectors.ts";
import { selectSpineCase } from "./spineSelectors.ts";
import { selectTieSettings } from "../tieSelectors.ts";
import type { Underway } from "../work/useLong.ts";
import { useWork } from "../work/useWork.ts";
import { makeWork } from "../work/work.ts";

/** The ties between the groups of a picture, of the whole case and of what is visible. */
export interface TiesOfGroups {
  readonly whole: GatheredTies;
  readonly shown: GatheredTies;
}

/** So many meetings are added up within a frame or two of the screen. */
const FEW_MEETINGS = 200_000;

const isQuick = ([cells]: readonly [CellColumns, ...unknown[]]) => meetingsIn(cells) <= FEW_MEETINGS;
const meetingsIn = memoizeLast(countMeetings);
const NOBODY = new Int32Array();
const NO_CELLS: CellColumns = { rows: 0, columns: 0, row: NOBODY, column: NOBODY, counts: NOBODY };

/** Who is in which group, by actor; null for no groups. */
interface Grouped {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

const idle = makeWork("gathering", isQuick);

/** What each actor says that counts, of all statements and of the visible ones. */
function useTieCells() {
  return usePhases({
    now: (state) => [selectWholeTieCells(state), selectTieCells(state)] as const,
    phases: tieCellPhases,
    asked: (state) => [
      selectCounted(state),
      selectVisible(state),
      selectTieSettings(state),
      selectSpineCase(state),
    ],
  });
}

/** Picture and tables have groups of their own, so that each keeps its last result. */
function makeGroupTies() {
  const [wholeWork, shownWork] = [makeWork("gathering", isQuick), makeWork("gathering", isQuick)];

  function useTiesOfGroups(grouped: Grouped | null): TiesOfGroups | { readonly underway: Underway } {
    const settings = useExplorer(selectTieSettings);
    const cells = useTieCells();
    const isIdle = grouped === null || "underway" in cells;
    const { groupOf, groups } = grouped ?? { groupOf: NOBODY, groups: 0 };
    const [all, some] = isIdle ? [NO_CELLS, NO_CELLS] : cells.result;
    // What was added up last is kept while others are counted.
    const [ofAll, ofSome] = isIdle ? [idle, idle] : [wholeWork, all === some ? wholeWork : shownWork];
    const whole = useWork(ofAll, [all, groupOf, groups, settings]);
    const shown = useWork(ofSome, [some, groupOf, groups, settings]);
    if ("underway" in cells) return cells;
    if ("underway" in whole) return whole;
    return "underway" in shown ? shown : { whole: whole.result, shown: shown.result };
  }

  /** Worked out here and now: for files. */
  function now(state: Explorer, { groupOf, groups }: Grouped): TiesOfGroups {
    const settings = selectTieSettings(state);
    const [wholeCells, cells] = [selectWholeTieCells(state), selectTieCells(state)];
    const whole = wholeWork.now(wholeCells, groupOf, groups, settings);
    return { whole, shown: cells === wholeCells ? whole : shownWork.now(cells, groupOf, groups, settings) };
  }

  return { useTiesOfGroups, now };
}

const [ofPicture, ofTable, ofFile] = [makeGroupTies(), makeGroupTies(), makeGroupTies()];

/** The ties between the groups of a picture, or that they are being added up. */
export function useTiesOfLayout(layout: Pick<SpineLayout, "groups" | "marks"> | null) {
  return ofPicture.useTiesOfGroups(layout === null ? null : groupedIn(layout.groups, layout.marks));
}

/** The same between the groups of the tables. */
export function useTiesOfTable({ groups, groupOf }: Pick<SpineTable, "groups" | "groupOf">) {
  return ofTable.useTiesOfGroups({ groupOf, groups: groups.length });
}

/** The same between those of a picture in a file, which does not wait. */
export function tiesOfLayout(
  state: Explorer,
  { groups, marks }: Pick<SpineLayout, "groups" | "marks">,
): TiesOfGroups {
  return ofFile.now(state, groupedInFile(groups, marks));
}

const [groupedIn, groupedInFile] = [makeGrouped(), makeGrouped()];

/** Who is in which group of a layout: the same object for the same groups, in whatever frame they stand. */
function makeGrouped() {
  let last: Grouped | null = null;
  return memoizeLast((groups: SpineLayout["groups"], marks: SpineLayout["marks"]): Grouped => {
    const groupOf = openGroupOf(groups, marks);
    const isSame = last?.groups === groups.length && areEqual(last.groupOf, groupOf);
    last = isSame && last !== null ? last : { groupOf, groups: groups.length };
    return last;
  });
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
