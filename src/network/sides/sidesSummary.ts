import type { PropositionAcross } from "./propositionsAcross.ts";
import type { FoundSides, Side } from "./sides.ts";

/** What a sentence or two can say of sides: only what rests on more than one statement is a finding. */
export interface SidesSummary {
  readonly firm: readonly Side[];
  /** How many groups would not be there without some one statement. */
  readonly thin: number;
  /** What splits firm sides, with no one statement making the split, on which most actors spoke. */
  readonly widestSplit: PropositionAcross | null;
  /** Whether something splits them, but only by one statement. */
  readonly hasThinSplit: boolean;
}

export function sidesSummary({ sides, propositions }: FoundSides): SidesSummary {
  const firm = sides.filter(({ isThin }) => !isThin);
  const isFirm = (at: number) => sides[at]?.isThin === false;
  const splits = propositions.filter(({ finding }) => finding.kind === "splits");
  const widest = splits.find(
    ({ finding, isThin }) =>
      !isThin && finding.kind === "splits" && finding.support.some(isFirm) && finding.oppose.some(isFirm),
  );
  return {
    firm,
    thin: sides.length - firm.length,
    widestSplit: widest ?? null,
    hasThinSplit: splits.length > 0,
  };
}
