import type { TiesOfActor } from "../../network/spine/ties/ownTies.ts";
import type { CellColumns } from "../../network/ties/gathered/cellColumns.ts";
import { tiesOfRow } from "../../network/ties/gathered/tiesOfRow.ts";
import type { TieSettings } from "../../network/ties/tieNetwork.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { selectTieSettings } from "../tieSelectors.ts";
import { selectTieCells, selectWholeTieCells } from "./groupTieSelectors.ts";

const found = memoizeLast(
  (all: CellColumns, some: CellColumns, actor: number, settings: TieSettings): TiesOfActor => {
    const whole = tiesOfRow(all, actor, settings);
    return { whole, shown: some === all ? whole : tiesOfRow(some, actor, settings) };
  },
);

/** The ties of the actor at a place of the spine with all others; null for nobody. */
export const selectTiesOfActor = (actor: number | null) => (state: Explorer) =>
  actor === null
    ? null
    : found(selectWholeTieCells(state), selectTieCells(state), actor, selectTieSettings(state));
