import { group } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { type Evidence, evidenceOfPositions } from "../ties/evidence.ts";
import type { GroupOf } from "./partition.ts";
import type { Position } from "../position.ts";
import { type SideFinding, type TakenBySide, isThinFinding, sideFinding } from "./sideFinding.ts";

/** What the sides say on a proposition, and what that does to them. */
export interface PropositionAcross extends TakenBySide {
  readonly proposition: PropositionId;
  readonly finding: SideFinding;
  /** What the finding rests on; where there is none, all that was said on the proposition. */
  readonly evidence: Evidence;
  readonly isThin: boolean;
}

/** The propositions spoken on: those that split the sides first, then those that unite them, by number of actors. */
export function propositionsAcross(
  index: CaseIndex,
  taken: readonly Position[],
  groups: GroupOf<ActorId>,
): readonly PropositionAcross[] {
  const sides = Math.max(-1, ...groups.values()) + 1;
  const order = new Map(index.case.propositions.map(({ id }, at) => [id, at]));
  const byProposition = group(taken, ({ proposition }) => proposition);
  return [...byProposition]
    .map(([proposition, on]) => across(index, proposition, bySide(on, groups, sides)))
    .toSorted(
      (left, right) =>
        KINDS.indexOf(left.finding.kind) - KINDS.indexOf(right.finding.kind) ||
        countActors(right) - countActors(left) ||
        (order.get(left.proposition) ?? 0) - (order.get(right.proposition) ?? 0),
    );
}

const KINDS: readonly SideFinding["kind"][] = ["splits", "unites", "neither"];

function bySide(on: readonly Position[], groups: GroupOf<ActorId>, sides: number): TakenBySide {
  const ofSide = group(on, ({ actor }) => groups.get(actor));
  return {
    bySide: Array.from({ length: sides }, (_, at) => ofSide.get(at) ?? []),
    apart: ofSide.get(undefined) ?? [],
  };
}

function across(index: CaseIndex, proposition: PropositionId, taken: TakenBySide): PropositionAcross {
  const finding = sideFinding(taken);
  return {
    ...taken,
    proposition,
    finding,
    evidence: evidenceOfPositions(behind(taken, finding)),
    isThin: isThinFinding(index, taken),
  };
}

/** The positions that make the finding: of the sides that it splits, all; of those that it unites, the same stance. */
function behind({ bySide: taken, apart }: TakenBySide, finding: SideFinding): readonly Position[] {
  switch (finding.kind) {
    case "splits":
      return [...finding.support, ...finding.oppose].flatMap((side) => taken[side] ?? []);
    case "unites":
      return taken.flat().filter(({ stance }) => stance === finding.stance);
    case "neither":
      return [...taken.flat(), ...apart];
  }
}

function countActors({ bySide: taken, apart }: TakenBySide): number {
  return taken.reduce((sum, { length }) => sum + length, apart.length);
}
