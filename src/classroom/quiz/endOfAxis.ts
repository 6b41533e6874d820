import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { fullSet } from "../../case/statementSet.ts";
import { alignment } from "../../network/axis/alignment.ts";
import { actorNodeId } from "../../network/graph.ts";
import { positions } from "../../network/position.ts";
import { twoModeNetwork } from "../../network/twoModeNetwork.ts";

/** Nearer to the middle than this an actor is at neither end. */
const MIDDLE = 0.1;

/** The end of the alignment axis that an actor is at: 1, -1, or 0 for the middle and for who has no place on it. */
export function endOfAxis(index: CaseIndex): (actor: ActorId) => number {
  const all = fullSet(index.case.statements.length);
  const places = alignment(twoModeNetwork(index, positions(index, all)));
  return (actor) => {
    const place = places.get(actorNodeId(actor)) ?? 0;
    return Math.abs(place) < MIDDLE ? 0 : Math.sign(place);
  };
}
