import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Profile } from "../../network/profile.ts";
import type { SpineCase } from "../../network/spine/model/spineCase.ts";
import { cellsInSteps } from "../../network/ties/gathered/cellColumns.ts";
import type { TieSettings } from "../../network/ties/tieNetwork.ts";
import { WHOLLY_REVEALED } from "../classChoices.ts";
import { selectCounted } from "../countedSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeSteps } from "../memoizeSteps.ts";
import { selectVisibleCount } from "../selectors.ts";
import {
  type Phase,
  actorProfilePhases,
  selectProfiles,
  selectTieSettings,
  selectWholeActorProfiles,
} from "../tieSelectors.ts";
import { selectIsSpine } from "./groupSelectors.ts";
import { selectSpineCase } from "./spineSelectors.ts";

const [wholeCells, shownCells] = [memoizeSteps(cellsOf), memoizeSteps(cellsOf)];

/** Whether the ties between actors are shown between groups: in a large case, where nobody asks for single pairs. */
export const selectAreTiesInGroups = (state: Explorer) =>
  selectIsSpine(state) && state.display.drawn === "groups" && state.display.reveal === WHOLLY_REVEALED;

/** What each actor of the spine says that counts for ties; no filter changes it. */
export const selectWholeTieCells = (state: Explorer) =>
  wholeCells(
    selectCounted(state),
    selectWholeActorProfiles(state),
    selectSpineCase(state),
    selectTieSettings(state),
  );

/** The same of the visible statements: the very same while nothing is filtered. */
export const selectTieCells = (state: Explorer) =>
  isAllVisible(state)
    ? selectWholeTieCells(state)
    : shownCells(
        selectCounted(state),
        selectProfiles.actor(state),
        selectSpineCase(state),
        selectTieSettings(state),
      );

/** The parts of working both out, which the selectors then have at once. */
export const tieCellPhases = (state: Explorer): readonly Phase[] => [
  ...actorProfilePhases(state),
  () =>
    wholeCells.inSteps(
      selectCounted(state),
      selectWholeActorProfiles(state),
      selectSpineCase(state),
      selectTieSettings(state),
    ),
  ...(isAllVisible(state)
    ? []
    : [
        () =>
          shownCells.inSteps(
            selectCounted(state),
            selectProfiles.actor(state),
            selectSpineCase(state),
            selectTieSettings(state),
          ),
      ]),
];

function isAllVisible(state: Explorer): boolean {
  return selectVisibleCount(state) === state.index.case.statements.length;
}

function cellsOf(
  index: CaseIndex,
  profiles: readonly Profile[],
  { actors }: Pick<SpineCase, "actors">,
  settings: TieSettings,
) {
  const ids = actors.map(({ id }) => id.slice("actor/".length));
  return cellsInSteps(index, profiles, ids, settings);
}
