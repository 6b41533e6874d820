import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Stance, StanceCounts } from "../case/statement.ts";
import { type StatementSet, placesIn } from "../case/statementSet.ts";

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
  const groups = new Map<string, number[]>();
  for (const place of placesIn(among)) {
    const key = pairOf(index, place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((places) => positionOf(index, places));
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

function pairOf(index: CaseIndex, place: number): string {
  const statement = index.case.statements[place];
  return `${statement?.actor} ${statement?.proposition}`;
}

function positionOf(index: CaseIndex, places: readonly number[]): Position[] {
  const statements = places.flatMap((place) => index.case.statements[place] ?? []);
  const [first] = statements;
  if (first === undefined) return [];
  const stance = stanceOf(statements.map((statement) => statement.stance));
  return [{ actor: first.actor, proposition: first.proposition, stance, statements: places }];
}
