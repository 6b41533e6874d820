import type { Actor } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../case/proposition.ts";
import type { Attribution, Stance, Statement } from "../case/statement.ts";

/** The most statements that a sheet has room for, with space for notes. */
const MOST_SHOWN = 5;

/** From the actor's own words to what somebody passes on. */
const NEAREST: readonly Attribution[] = ["direct", "recorded", "paraphrase", "second-hand"];

/** The statements of one side, parted into those on its sheet and those that the number leaves out. */
export interface EvidenceSide {
  readonly shown: readonly Statement[];
  readonly leftOut: readonly Statement[];
}

/** All that the case has on one proposition, in two sides of equal number and what belongs to neither. */
export interface Evidence {
  readonly support: EvidenceSide;
  readonly oppose: EvidenceSide;
  /** Statements that are mixed, or abstain. */
  readonly neither: readonly Statement[];
  /** Who has no statement on it, in the case's order. */
  readonly silent: readonly Actor[];
}

/**
 * The evidence for and against a proposition: as many statements on either side as the smaller side has, but no more than
 * a sheet holds. First one of each actor, an actor's own words before others, then the second ones, and so on.
 */
export function evidenceSides(index: CaseIndex, proposition: PropositionId): Evidence {
  const on = index.case.statements.filter((statement) => statement.proposition === proposition);
  const taking = (stance: Stance) => on.filter((statement) => statement.stance === stance);
  const [support, oppose] = [spreadOverActors(taking("support")), spreadOverActors(taking("oppose"))];
  const number = Math.min(support.length, oppose.length, MOST_SHOWN);
  const speaking = new Set(on.map(({ actor }) => actor));
  return {
    support: { shown: support.slice(0, number), leftOut: support.slice(number) },
    oppose: { shown: oppose.slice(0, number), leftOut: oppose.slice(number) },
    neither: [...taking("mixed"), ...taking("abstain")],
    silent: index.case.actors.filter(({ id }) => !speaking.has(id)),
  };
}

/** The propositions on which the case has statements for and statements against, in its order. */
export function twoSidedPropositions(index: CaseIndex): readonly Proposition[] {
  const spoken = new Set(index.case.statements.map(({ proposition, stance }) => `${proposition} ${stance}`));
  return index.case.propositions.filter(
    ({ id }) => spoken.has(`${id} support`) && spoken.has(`${id} oppose`),
  );
}

/** Sorts by turn, an actor's first, second … statement, and within a turn by how near we are to the actor's words. */
function spreadOverActors(statements: readonly Statement[]): readonly Statement[] {
  const turns = new Map<Statement["actor"], number>();
  const takeTurn = ({ actor }: Statement) => {
    const turn = turns.get(actor) ?? 0;
    turns.set(actor, turn + 1);
    return turn;
  };
  const ranked = statements
    .toSorted((one, other) => distance(one) - distance(other))
    .map((statement) => ({ statement, turn: takeTurn(statement) }));
  return ranked.toSorted((one, other) => one.turn - other.turn).map(({ statement }) => statement);
}

function distance({ attribution }: Statement): number {
  return NEAREST.indexOf(attribution);
}
