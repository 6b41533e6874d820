import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PropositionId } from "../case/proposition.ts";

/** Where students stand, in the order in which they are named. */
export const CORNERS = ["strongly-agree", "agree", "disagree", "strongly-disagree", "unsure"] as const;
export type Corner = (typeof CORNERS)[number];

export type CornerCounts = Readonly<Record<Corner, number>>;

const NOBODY: CornerCounts = {
  "strongly-agree": 0,
  agree: 0,
  disagree: 0,
  "strongly-disagree": 0,
  unsure: 0,
};

/** In the memory of the tab alone, so that it outlasts a look at what an actor said, and nothing else. */
const counts = createStore<Readonly<Record<string, CornerCounts>>>(() => ({}));

interface CountedCorners {
  readonly counts: CornerCounts;
  /** One more, or one fewer, in a corner; never fewer than nobody. */
  readonly add: (corner: Corner, by: 1 | -1) => void;
  readonly clear: () => void;
}

/** How many students a teacher has counted in each corner on a proposition. */
export function useCornerCounts(proposition: PropositionId): CountedCorners {
  const counted = useStore(counts, (all) => all[proposition] ?? NOBODY);
  const set = (next: CornerCounts) => counts.setState({ [proposition]: next });
  return {
    counts: counted,
    add: (corner, by) => set({ ...counted, [corner]: Math.max(0, counted[corner] + by) }),
    clear: () => set(NOBODY),
  };
}
