import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { Choices } from "./filter.ts";

/** The actors that the choices of kind and naming let pass, whatever they said. */
export function passingActors(
  index: CaseIndex,
  kind: Choices["kind"],
  naming: Choices["naming"],
): ReadonlySet<ActorId> {
  const passes = (actor: Actor) =>
    isChosen(kind, actor.kind) && isChosen(naming, actor.named ? "named" : "unnamed");
  return new Set(index.case.actors.filter(passes).map(({ id }) => id));
}

function isChosen<Value>(chosen: readonly Value[], value: Value): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
