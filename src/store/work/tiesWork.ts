import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { selectCounted } from "../countedSelectors.ts";
import { selectVisible } from "../selectors.ts";
import { selectTieSettings, selectTies, selectWholeTies, tiePhases } from "../tieSelectors.ts";
import type { WorkState } from "./useLong.ts";
import { usePhases } from "./usePhases.ts";

/** The ties of one side: those of the visible statements, and of all. */
export interface ShownTies {
  readonly network: TieNetwork;
  readonly whole: TieNetwork;
}

/** The ties of one side, or that they are being worked out. */
export function useTies(side: TieSide): WorkState<ShownTies> {
  return usePhases<ShownTies>({
    now: (state) => ({ network: selectTies[side](state), whole: selectWholeTies[side](state) }),
    phases: tiePhases[side],
    asked: (state) => [selectCounted(state), selectVisible(state), selectTieSettings(state), side],
  });
}
