import type { PropositionAcross } from "./propositionsAcross.ts";
import type { FoundSides } from "./sides.ts";

/** What a sentence can say of what splits sides: only what rests on more than one statement is a finding. */
export interface SidesSummary {
  /** What splits sides, with no one statement making the split, on which most actors spoke. */
  readonly widestSplit: PropositionAcross | null;
  /** Whether something splits them, but only by one statement. */
  readonly hasThinSplit: boolean;
}

export function sidesSummary({ propositions }: FoundSides): SidesSummary {
  const splits = propositions.filter(({ finding }) => finding.kind === "splits");
  return { widestSplit: splits.find(({ isThin }) => !isThin) ?? null, hasThinSplit: splits.length > 0 };
}
