import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PropositionId } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { perCase } from "../choose/perCase.ts";
import { STANCE_CODES, type StanceCode } from "../coding/stanceCode.ts";

/** The corners that students choose, in the order in which they are named: the stances, and that one cannot tell. */
export const CORNERS = STANCE_CODES;
export type Corner = StanceCode;

type CornerCounts = Readonly<Record<Corner, number>>;

const NOBODY: CornerCounts = { support: 0, oppose: 0, mixed: 0, unclear: 0 };

/** In the memory of the tab alone, so that it outlasts a look at what an actor said, and nothing else. */
const countsOf = perCase(() => createStore<ReadonlyMap<PropositionId, CornerCounts>>(() => new Map()));

interface CountedCorners {
  readonly counts: CornerCounts;
  readonly total: number;
  /** One more, or one fewer, in a corner; never fewer than nobody. */
  readonly add: (corner: Corner, by: 1 | -1) => void;
  readonly clear: () => void;
}

/** How many students a teacher has counted in each corner on a proposition. */
export function useCornerCounts(proposition: PropositionId): CountedCorners {
  const counts = useExplorer(countsOf);
  const counted = useStore(counts, (all) => all.get(proposition) ?? NOBODY);
  // A map replaces the state rather than being merged into it.
  const set = (next: CornerCounts) => counts.setState((all) => new Map(all).set(proposition, next), true);
  return {
    counts: counted,
    total: CORNERS.reduce((sum, corner) => sum + counted[corner], 0),
    add: (corner, by) => set({ ...counted, [corner]: Math.max(0, counted[corner] + by) }),
    clear: () => set(NOBODY),
  };
}
