import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import type { Stance, Statement } from "../../case/statement.ts";
import { stancesOn } from "../choose/chosenProposition.ts";
import { nearestFirst } from "../choose/nearestFirst.ts";
import { statementsOn } from "../choose/saidInCase.ts";
import { silentActors } from "../corners/silentActors.ts";

/** The most statements that a sheet has room for, with space for notes. */
const MOST_SHOWN = 5;

/** With fewer statements on a side a pair has too little to present. */
export const FEW = 2;

/** The statements of one side, parted into those on its sheet and those that the number leaves out. */
export interface EvidenceSide {
  readonly shown: readonly Statement[];
  readonly leftOut: readonly Statement[];
}

/** All that the case has on one proposition, in two sides of equal number and what belongs to neither. */
export interface PropositionEvidence {
  readonly support: EvidenceSide;
  readonly oppose: EvidenceSide;
  /** Statements that are mixed, or abstain. */
  readonly neither: readonly Statement[];
  /** Who has no statement on it but on something else, in the case's order. */
  readonly silent: readonly Actor[];
  /** Who has no statement in the case at all. */
  readonly spokenOf: readonly Actor[];
}

/**
 * The evidence for and against a proposition: as many statements on either side as the smaller side has, but no more than
 * a sheet holds. First one of each actor, the nearest to a person's own words, then the second ones, and so on.
 */
export function evidenceSides(index: CaseIndex, proposition: PropositionId): PropositionEvidence {
  const on = statementsOn(index, proposition);
  const taking = (stance: Stance) => on.filter((statement) => statement.stance === stance);
  const [support, oppose] = [spread(index, taking("support")), spread(index, taking("oppose"))];
  const number = Math.min(support.length, oppose.length, MOST_SHOWN);
  return {
    support: { shown: support.slice(0, number), leftOut: support.slice(number) },
    oppose: { shown: oppose.slice(0, number), leftOut: oppose.slice(number) },
    neither: [...taking("mixed"), ...taking("abstain")],
    ...silentActors(index, proposition),
  };
}

/** The propositions on which the case has so many statements for and so many against, or more, in its order. */
export function twoSidedPropositions(index: CaseIndex, least = 1): readonly Proposition[] {
  return index.case.propositions.filter(({ id }) => {
    const { support, oppose } = stancesOn(index, id);
    return Math.min(support, oppose) >= least;
  });
}

/** Sorts by turn, an actor's first, second … statement, and within a turn by how near we are to a person's own words. */
function spread(index: CaseIndex, statements: readonly Statement[]): readonly Statement[] {
  const turns = new Map<Statement["actor"], number>();
  const takeTurn = ({ actor }: Statement) => {
    const turn = turns.get(actor) ?? 0;
    turns.set(actor, turn + 1);
    return turn;
  };
  const ranked = nearestFirst(index, statements).map((statement) => ({
    statement,
    turn: takeTurn(statement),
  }));
  return ranked.toSorted((one, other) => one.turn - other.turn).map(({ statement }) => statement);
}
