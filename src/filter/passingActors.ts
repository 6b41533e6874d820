import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { answerOf, attributeOf, isAttributeFacet } from "../case/attribute.ts";
import { type Filter, chosenFacets, chosenIn } from "./filter.ts";

/** The actors that the choices of kind, naming and attributes let pass, whatever they said. */
export function passingActors(index: CaseIndex, filter: Filter): ReadonlySet<ActorId> {
  const attributes = chosenFacets(filter).filter(isAttributeFacet);
  const passes = (actor: Actor) =>
    isChosen(filter.kind, actor.kind) &&
    isChosen(filter.naming, actor.named ? "named" : "unnamed") &&
    attributes.every((name) => isChosen(chosenIn(filter, name), answerOf(actor, attributeOf(name))));
  return new Set(index.case.actors.filter(passes).map(({ id }) => id));
}

function isChosen<Value>(chosen: readonly Value[], value: Value | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}
