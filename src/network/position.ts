import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Stance, StanceCounts, Statement } from "../case/statement.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";

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
  const { statements } = index.case;
  const byActor = new Map<ActorId, Map<PropositionId, number[]>>();
  const groups: number[][] = [];
  for (const place of typedPlacesIn(among)) {
    const statement = statements[place];
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
  return groups.flatMap((places) => positionOf(statements, places));
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

function positionOf(statements: readonly Statement[], places: readonly number[]): Position[] {
  const first = statements[places[0] ?? -1];
  if (first === undefined) return [];
  const { actor, proposition } = first;
  // A list that was pushed to keeps room for more, its copy does not.
  const own = places.length > 1 ? places.slice() : places;
  const isAgreed = places.every((place) => statements[place]?.stance === first.stance);
  return [{ actor, proposition, stance: isAgreed ? first.stance : "mixed", statements: own }];
}
