import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { setWhere } from "../../case/statementSet.ts";
import { type Position, positions } from "../position.ts";

/** A proposition on which both actors have a position. */
export interface SharedProposition {
  readonly proposition: PropositionId;
  readonly left: Position;
  readonly right: Position;
}

/** Every proposition of the case in exactly one list, each list in the case's order. */
export interface Comparison {
  /** Both have the same stance. */
  readonly agree: readonly SharedProposition[];
  /** Both have a stance, and not the same. */
  readonly differ: readonly SharedProposition[];
  readonly onlyLeft: readonly Position[];
  readonly onlyRight: readonly Position[];
  readonly bothSilent: readonly PropositionId[];
}

/** Where two actors agree and where they differ. Having no statement is silence: it is neither agreement nor a middle. */
export function compareActors(index: CaseIndex, left: ActorId, right: ActorId): Comparison {
  const ofLeft = positionsOf(index, left);
  const ofRight = positionsOf(index, right);
  const ids = index.case.propositions.map(({ id }) => id);
  const shared = ids.flatMap((id) => shareProposition(id, ofLeft.get(id), ofRight.get(id)));
  return {
    agree: shared.filter((pair) => pair.left.stance === pair.right.stance),
    differ: shared.filter((pair) => pair.left.stance !== pair.right.stance),
    onlyLeft: ids.flatMap((id) => (ofRight.has(id) ? [] : (ofLeft.get(id) ?? []))),
    onlyRight: ids.flatMap((id) => (ofLeft.has(id) ? [] : (ofRight.get(id) ?? []))),
    bothSilent: ids.filter((id) => !ofLeft.has(id) && !ofRight.has(id)),
  };
}

/** The positions of one actor over the whole case, by proposition. */
export function positionsOf(index: CaseIndex, actor: ActorId): ReadonlyMap<PropositionId, Position> {
  const { values, codes } = index.speakers;
  const code = values.indexOf(actor);
  const said = setWhere(codes.length, (place) => codes[place] === code);
  return new Map(positions(index, said).map((position) => [position.proposition, position]));
}

function shareProposition(
  proposition: PropositionId,
  left?: Position,
  right?: Position,
): SharedProposition[] {
  return left === undefined || right === undefined ? [] : [{ proposition, left, right }];
}
