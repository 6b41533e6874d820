import type { Steps } from "../../network/steps.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { selectCounted } from "../countedSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { selectVisible } from "../selectors.ts";
import { selectTieSettings, selectTies, selectWholeTies, tiePhases } from "../tieSelectors.ts";
import { doInSlices } from "./doInSlices.ts";
import { type WorkState, useLong } from "./useLong.ts";

/** The ties of one side: those of the visible statements, and of all. */
export interface ShownTies {
  readonly network: TieNetwork;
  readonly whole: TieNetwork;
}

/** The ties of so many statements are worked out within a twentieth of a second. */
const FEW_STATEMENTS = 2000;

/** The ties of one side, or that they are being worked out: on the page in small slices, since to copy so many would hold it up as long. */
export function useTies(side: TieSide): WorkState<ShownTies> {
  const state = useExplorer((all) => all);
  const isQuick = state.index.case.statements.length <= FEW_STATEMENTS;
  return useLong<ShownTies>([selectCounted(state), selectVisible(state), selectTieSettings(state), side], {
    known: isQuick ? { result: tiesNow(state, side) } : null,
    start: (told) => doInSlices(inPhases(state, side), told),
  });
}

function tiesNow(state: Explorer, side: TieSide): ShownTies {
  return { network: selectTies[side](state), whole: selectWholeTies[side](state) };
}

function* inPhases(state: Explorer, side: TieSide): Steps<ShownTies> {
  const phases = tiePhases[side](state);
  for (const [before, phase] of phases.entries())
    for (const { done, all } of phase()) yield { done: before + done / all, all: phases.length };
  return tiesNow(state, side);
}
