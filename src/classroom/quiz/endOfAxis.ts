import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { fullSet } from "../../case/statementSet.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
import { alignmentInSteps } from "../../network/axis/alignment.ts";
import { actorNodeId } from "../../network/graph.ts";
import { positionSteps } from "../../network/position.ts";
import { networkSteps } from "../../network/twoModeNetwork.ts";

/** Nearer to the middle than this an actor is at neither end. */
const MIDDLE = 0.1;

type EndOf = (actor: ActorId) => number;

/** The end of the alignment axis that an actor is at: 1, -1, or 0 for the middle and for who has no place on it. */
export function endOfAxis(index: CaseIndex): EndOf {
  return finished(endOfAxisInSteps(index));
}

/** The same in steps. */
export function* endOfAxisInSteps(index: CaseIndex): Steps<EndOf> {
  const positions = yield* positionSteps(index, fullSet(index.case.statements.length));
  const places = yield* alignmentInSteps(yield* networkSteps(index, positions));
  return (actor) => {
    const place = places.get(actorNodeId(actor)) ?? 0;
    return Math.abs(place) < MIDDLE ? 0 : Math.sign(place);
  };
}
