import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Stance, StanceCounts, Statement } from "../case/statement.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";
import { type Steps, finished, madeOfEach } from "../case/steps/steps.ts";

/** The position of an actor on a proposition: never typed in, always derived from its statements. */
export interface Position {
  readonly actor: ActorId;
  readonly proposition: PropositionId;
  readonly stance: Stance;
  /** Places of the statements in the case's list, ascending; at least one. */
  readonly statements: readonly number[];
}

/** The positions that the given statements make, in the order of each one's first statement. */
export function positions(index: CaseIndex, among: StatementSet): readonly Position[] {
  return finished(positionSteps(index, among));
}

/** So many statements are read in one step. */
const STATEMENTS_AT_ONCE = 5000;

/** The same step by step, for a case of very many statements. */
export function* positionSteps(index: CaseIndex, among: StatementSet): Steps<readonly Position[]> {
  const { statements } = index.case;
  const byActor = new Map<ActorId, Map<PropositionId, number[]>>();
  const groups: number[][] = [];
  for (const [at, place] of typedPlacesIn(among).entries()) {
    const statement = statements[place];
    if (at % STATEMENTS_AT_ONCE === 0) yield;
    if (statement === undefined) continue;
    const own = ownOf(byActor, statement.actor);
    const group = own.get(statement.proposition);
    if (group === undefined) {
      // An empty list that is pushed to would keep room for 17 places, and most positions have one.
      const alone = [place];
      own.set(statement.proposition, alone);
      groups.push(alone);
    } else group.push(place);
  }
  return yield* madeOfEach(groups, (places) => positionOf(statements, places));
}

function ownOf<Actor, Own>(byActor: Map<Actor, Map<Own, number[]>>, actor: Actor): Map<Own, number[]> {
  const known = byActor.get(actor) ?? new Map<Own, number[]>();
  byActor.set(actor, known);
  return known;
}

/** How many positions take each stance. */
export function countPositions(taken: readonly Pick<Position, "stance">[]): StanceCounts {
  const counts = { support: 0, oppose: 0, mixed: 0, abstain: 0 };
  for (const { stance } of taken) counts[stance] += 1;
  return counts;
}

/** One stance if all agree; support and oppose together, or any other difference, make `mixed`. */
export function stanceOf(stances: readonly Stance[]): Stance {
  const [first, ...others] = new Set(stances);
  return first === undefined || others.length > 0 ? "mixed" : first;
}

function positionOf(statements: readonly Statement[], places: readonly number[]): Position {
  const { actor, proposition, stance } = statements[places[0] ?? -1] as Statement;
  // A list that was pushed to keeps room for more, its copy does not.
  const own = places.length > 1 ? places.slice() : places;
  const isAgreed = places.every((place) => statements[place]?.stance === stance);
  return { actor, proposition, stance: isAgreed ? stance : "mixed", statements: own };
}
