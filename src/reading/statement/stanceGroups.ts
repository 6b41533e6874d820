import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Stance } from "../../case/statement.ts";
import { setWhere } from "../../case/statementSet.ts";
import { type Position, positions } from "../../network/position.ts";

/** Stances in the order in which they are read, from one side to the other. */
export const READING_ORDER = ["support", "mixed", "abstain", "oppose"] as const satisfies readonly Stance[];

export interface StanceGroup {
  readonly stance: Stance;
  readonly positions: readonly Position[];
}

/** Everyone who spoke on a proposition, from support to oppose; stances that nobody takes are left out. */
export function stanceGroups(index: CaseIndex, proposition: PropositionId): readonly StanceGroup[] {
  const all = positionsOn(index, proposition);
  const groups = READING_ORDER.map((stance) => ({
    stance,
    positions: all.filter((position) => position.stance === stance),
  }));
  return groups.filter((group) => group.positions.length > 0);
}

/** The same without one actor: what the others say. */
export function othersOn(
  index: CaseIndex,
  proposition: PropositionId,
  actor: ActorId,
): readonly StanceGroup[] {
  const groups = stanceGroups(index, proposition).map((group) => ({
    ...group,
    positions: group.positions.filter((position) => position.actor !== actor),
  }));
  return groups.filter((group) => group.positions.length > 0);
}

function positionsOn(index: CaseIndex, proposition: PropositionId): readonly Position[] {
  const { statements } = index.case;
  const said = setWhere(statements.length, (place) => statements[place]?.proposition === proposition);
  return positions(index, said);
}
